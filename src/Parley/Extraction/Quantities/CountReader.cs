using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Quantities;

/// <summary>
/// Reads the numbers that have no known unit: those that count a noun, and bare ones. Numbers that count nothing (names, labels,
/// scores, times of day, telephone numbers, ordinals) are passed over.
/// </summary>
internal static class CountReader
{
    private static readonly HashSet<string> Labels = WordList.Load(
        "Extraction/Quantities/labels.tsv"
    );

    public static NumberMention? TryRead(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        next = at + 1;
        if (!NumberReader.TryRead(tokens, at, end, out var low))
        {
            next = PastDigits(tokens, at, end);
            return null;
        }
        if (low.Form == NumberForm.Digits && (next = PastPattern(tokens, at, low.Next, end)) > 0)
        {
            return null;
        }
        next = low.Next;
        if (IsLabel(text, tokens, at, first))
        {
            next = PastRange(tokens, low.Next, end);
            return null;
        }
        NumberPhrase? high = null;
        var last = low;
        if (
            Connector.Stands(tokens, at, first, low.Next, end)
            && NumberReader.TryRead(tokens, low.Next + 1, end, out var upper)
            && upper.Form == low.Form
        )
        {
            (high, last) = (upper, upper);
        }
        var noun = NounPhrase.Read(
            tokens,
            last.Next,
            end,
            low.Value == 1 && high is null,
            out var stop
        );
        if (high is not null && noun is null && !Connector.HasBetween(tokens, at, first))
        {
            if (tokens[low.Next].Is("-"))
            {
                // A score or a label, "9-2".
                next = last.Next;
                return null;
            }
            (high, last) = (null, low);
        }
        if (noun is null && low.Form != NumberForm.Digits)
        {
            return null;
        }
        if (noun is null && (IsAge(tokens, at, low.Next, first, end) || low.Value > 1e15m))
        {
            return null;
        }
        next = last.Next;
        var quantity =
            high is { } top && top.Value > low.Value
                ? new Quantity(null, low.Below(top), top.Value, Qualifier.Between, null)
            : low.Form == NumberForm.Vague
                ? new Quantity(null, low.Value, null, Qualifier.AtLeast, null)
            : Quantity.Of(
                low.Value,
                null,
                QualifierReader.Around(text, tokens, at, first, next, end)
            );
        var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
        var whole = new TextSpan(span.Start, tokens[Math.Max(stop, next) - 1].End);
        return new(span, text[span.Start..span.End], quantity)
        {
            Noun = noun is null ? null : new(whole, text[whole.Start..whole.End], noun),
        };
    }

    /// <summary>Digits that are no number ("1.2.3", "21st", "F-35") are passed over as a whole.</summary>
    private static int PastDigits(TokenList tokens, int at, int end)
    {
        var next = at + 1;
        if (tokens[at].Kind == TokenKind.Number)
        {
            while (next < end && NumberReader.Glued(tokens, next) && !IsClosing(tokens[next]))
            {
                next++;
            }
        }
        return next;
    }

    private static bool IsClosing(Token token) =>
        token.Kind == TokenKind.Mark && token.Lower is not ("-" or "/" or ":");

    /// <summary>One past a time of day, a telephone number, a date in figures or a ratio that begins here; 0 where none does.</summary>
    private static int PastPattern(TokenList tokens, int at, int next, int end)
    {
        if (next < end && IsClock(tokens[next].Lower))
        {
            return next + 1;
        }
        var parts = 1;
        var here = next;
        while (
            here + 1 < end
            && tokens[here].Lower is "-" or "/" or ":"
            && NumberReader.Glued(tokens, here)
            && NumberReader.Glued(tokens, here + 1)
            && tokens[here + 1].Kind == TokenKind.Number
        )
        {
            parts++;
            here += 2;
        }
        if (parts > 2 || (parts == 2 && !tokens[next].Is("-")))
        {
            return here < end && IsClock(tokens[here].Lower) ? here + 1 : here;
        }
        var phone =
            parts == 2
            && tokens[at].Lower.Length == 3
            && tokens[here - 1].Lower.Length == 4
            && at > 1
            && tokens[at - 1].Lower is ")" or "-";
        if (
            parts == 1
            && tokens[at].Lower.Length == 3
            && at > 0
            && tokens[at - 1].Is("(")
            && next + 1 < end
            && tokens[next].Is(")")
            && tokens[next + 1] is { Kind: TokenKind.Number, Lower.Length: 3 }
        )
        {
            // "(202) 555-0186": the area code.
            return next + 1;
        }
        return phone ? here : 0;
    }

    private static bool IsClock(string word) =>
        word
            is "am"
                or "pm"
                or "a.m"
                or "p.m"
                or "a.m."
                or "p.m."
                or "gmt"
                or "est"
                or "edt"
                or "utc"
                or "o'clock";

    /// <summary>"Boeing 737", "Route 66", "page 12", "No. 3", "aged 44".</summary>
    private static bool IsLabel(string text, TokenList tokens, int at, int first)
    {
        if (at == first)
        {
            return false;
        }
        var before = tokens[at - 1];
        if (before.Is(".") && at - 2 >= first && NumberReader.Glued(tokens, at - 1))
        {
            before = tokens[at - 2];
            return before.Lower is "no" or "nos" or "vol" or "ch" or "sec" or "art" or "fig";
        }
        if (before.Is("#"))
        {
            return true;
        }
        return before.Kind == TokenKind.Word
            && (
                Labels.Contains(before.Lower)
                || (
                    HasCapital(text, before)
                    && tokens[at].Kind == TokenKind.Number
                    && !NounPhrase.IsFunctionWord(before.Lower)
                    && !CharacterClass.IsEastAsian(before.Lower[0])
                    && NumberWords.Find(before.Lower, out _) == NumberRole.None
                    && QualifierReader.Before(tokens, at, first) == Qualifier.Exact
                )
            );
    }

    /// <summary>"iPhone" is a name as "Boeing" is.</summary>
    private static bool HasCapital(string text, Token word) =>
        text.AsSpan(word.Start, word.End - word.Start).ContainsAnyInRange('A', 'Z');

    /// <summary>"aged 18 to 34".</summary>
    private static int PastRange(TokenList tokens, int next, int end) =>
        next + 1 < end
        && (
            tokens[next].Lower is "to" or "and"
            || (
                tokens[next].Is("-")
                && NumberReader.Glued(tokens, next) == NumberReader.Glued(tokens, next + 1)
            )
        )
        && tokens[next + 1].Kind == TokenKind.Number
            ? next + 2
            : next;

    /// <summary>"Senard, 65, now".</summary>
    private static bool IsAge(TokenList tokens, int at, int next, int first, int end) =>
        at - 2 >= first
        && tokens[at - 1].Is(",")
        && tokens[at - 2].Capital
        && next < end
        && tokens[next].Lower is "," or "."
        && tokens[at].Lower.Length <= 3;
}
