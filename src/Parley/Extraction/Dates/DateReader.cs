using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Reads dates and periods; what needs the day of publication stays relative.</summary>
internal static class DateReader
{
    /// <summary>Reads a date by itself, without what the text around it speaks of.</summary>
    public static DateMention? TryRead(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        out int next
    ) => TryRead(text, tokens, at, first, end, new DateFocus(), out next);

    public static DateMention? TryRead(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        DateFocus focus,
        out int next
    )
    {
        var scan = new DateScan(tokens, first, end);
        next = at;
        var timing = OpensJapanese(tokens, at)
            ? JapaneseDateReader.TryRead(text, scan, at, out next)
            : null;
        timing ??=
            focus.TryRead(scan, at, out next)
            ?? DayReader.TryRead(scan, at, out next)
            ?? QuarterReader.TryRead(scan, at, out next)
            ?? MonthReader.TryRead(scan, at, out next)
            ?? YearReader.TryRead(text, scan, at, out next)
            ?? RelativeReader.TryRead(scan, at, out next);
        if (timing is null)
        {
            next = at;
            return null;
        }
        timing = DateRange.Extend(text, scan, at, timing, ref next);
        var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
        var words = text[span.Start..span.End];
        return new(span, words, timing.Period is null ? timing with { Phrase = words } : timing)
        {
            Length = Counts(timing) ? LengthWithin(text, tokens, at, next, first, end) : null,
        };
    }

    private static bool Counts(Timing timing) =>
        timing.Relative is { Unit: <= RelativeUnit.Year } date
        && (date.Length > 1 || date.Offset != 0);

    /// <summary>"three months" of "the last three months".</summary>
    private static NumberMention? LengthWithin(
        string text,
        TokenList tokens,
        int at,
        int stop,
        int first,
        int end
    )
    {
        for (var i = at; i < stop; i++)
        {
            if (
                QuantityReader.TryRead(text, tokens, i, first, end, out var next)
                    is NumberMention { Noun: not null } length
                && next <= stop
            )
            {
                return length;
            }
        }
        return null;
    }

    /// <summary>A kanji or kana, or a figure with one behind it.</summary>
    private static bool OpensJapanese(TokenList tokens, int at) =>
        CharacterClass.IsEastAsian(tokens[at].Lower[0])
        || (
            tokens[at].Kind == TokenKind.Number
            && at + 1 < tokens.Count
            && (
                CharacterClass.IsEastAsian(tokens[at + 1].Lower[0])
                || tokens[at + 1].Lower is "~" or "-"
            )
        );
}
