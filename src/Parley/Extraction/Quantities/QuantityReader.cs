using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Quantities;

/// <summary>Reads numbers with a known unit ("1,750 full-time jobs", "2.2 GW", "100 Boeing planes", "50mph").</summary>
internal static class QuantityReader
{
    private const int WordsBetween = 4;

    public static Mention? TryRead(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        next = at;
        if (!NumberReader.TryRead(tokens, at, end, out var low))
        {
            return null;
        }
        NumberPhrase? high = null;
        if (
            Connector.Stands(tokens, at, first, low.Next, end)
            && NumberReader.TryRead(tokens, low.Next + 1, end, out var upper)
            && upper.Value > low.Value
        )
        {
            high = upper;
        }
        var (value, top) = (high is { } above ? low.Below(above) : low.Value, high?.Value);
        if (Find(text, tokens, high ?? low, end, out next, ref value) is not { } unit)
        {
            next = at;
            return null;
        }
        if (
            top is null
            && EndOfRange(text, tokens, at, first, end, ref next, value, unit) is { } last
        )
        {
            top = last;
        }
        return Make(text, tokens, at, first, end, next, low, value, top, unit);
    }

    /// <summary>"252 miles to 287 miles"; "from 252 miles to 287 miles" is a change, two values.</summary>
    private static decimal? EndOfRange(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        ref int next,
        decimal low,
        Unit unit
    )
    {
        if (
            !Connector.Stands(tokens, at, first, next, end)
            || (at > first && tokens[at - 1].Is("from"))
            || !NumberReader.TryRead(tokens, next + 1, end, out var upper)
        )
        {
            return null;
        }
        var value = upper.Value;
        if (
            Find(text, tokens, upper, end, out var done, ref value) is not { } other
            || other.Name != unit.Name
            || value <= low
        )
        {
            return null;
        }
        next = done;
        return value;
    }

    private static Mention Make(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        int next,
        NumberPhrase low,
        decimal value,
        decimal? high,
        Unit unit
    )
    {
        var quantity =
            high is { } top ? new Quantity(null, value, top, Qualifier.Between, unit.Counted)
            : low.Form == NumberForm.Vague
                ? new Quantity(null, value, null, Qualifier.AtLeast, unit.Counted)
            : Quantity.Of(
                value,
                unit.Counted,
                QualifierReader.Around(text, tokens, at, first, next, end)
            );
        var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
        var words = text[span.Start..span.End];
        if (unit.Counted is not null)
        {
            return new QuantityMention(span, words, quantity) { Name = unit.Name };
        }
        var number = new TextSpan(span.Start, tokens[low.Next - 1].End);
        return new NumberMention(number, text[number.Start..number.End], quantity)
        {
            Noun = new(span, words, unit.Name),
        };
    }

    private static Unit? Find(
        string text,
        TokenList tokens,
        NumberPhrase number,
        int end,
        out int next,
        ref decimal value
    )
    {
        next = number.Next;
        if (next >= end)
        {
            return LetterUnit(text, tokens, number, ref value);
        }
        if (Suspended(text, tokens, next, end) is { } shared)
        {
            return shared;
        }
        var at = NumberReader.PastHyphen(tokens, next, end);
        if (UnitTable.Near.TryFind(text, tokens, at, end, out var unit, out next))
        {
            return unit with { Name = RateUnit.Name(tokens, unit.Name, ref next, end) };
        }
        if (
            NumberReader.Glued(tokens, at)
            && UnitTable.Glued.TryGetValue(text[tokens[at].Start..tokens[at].End], out var letter)
            && !(tokens[at].Kind == TokenKind.Mark && number.Value >= 1000)
        )
        {
            next = at + 1;
            return letter;
        }
        if (FarUnit(text, tokens, at, end, out next) is { } far)
        {
            return far;
        }
        next = number.Next;
        return LetterUnit(text, tokens, number, ref value);
    }

    /// <summary>"a 7- or 8-inch screen", "four-, five- and six-cylinder engines": the unit stands behind the last number.</summary>
    private static Unit? Suspended(string text, TokenList tokens, int at, int end)
    {
        var steps = 0;
        while (
            at + 2 < end
            && tokens[at].Is("-")
            && NumberReader.Glued(tokens, at)
            && !NumberReader.Glued(tokens, at + 1) | tokens[at + 1].Is(",")
            && steps++ < 5
        )
        {
            at++;
            while (at < end && tokens[at].Lower is "," or "or" or "and" or "to")
            {
                at++;
            }
            if (!NumberReader.TryRead(tokens, at, end, out var following))
            {
                return null;
            }
            at = following.Next;
        }
        at = NumberReader.PastHyphen(tokens, at, end);
        return
            steps > 0
            && at < end
            && UnitTable.Near.TryFind(text, tokens, at, end, out var unit, out _)
            ? unit
            : null;
    }

    /// <summary>"37m" with nothing counted behind it: metres, no millions.</summary>
    private static Unit? LetterUnit(
        string text,
        TokenList tokens,
        NumberPhrase number,
        ref decimal value
    )
    {
        var letter = tokens[number.Next - 1];
        if (
            !number.Letter
            || !UnitTable.Glued.TryGetValue(text[letter.Start..letter.End], out var unit)
            || (
                number.Next < tokens.Count
                && tokens[number.Next].Kind == TokenKind.Word
                && !IsDimension(tokens[number.Next].Lower)
            )
        )
        {
            return null;
        }
        NumberWords.Find(letter.Lower, out var scale);
        value /= scale;
        return unit;
    }

    /// <summary>"37m tall": what is measured, where "37m phones" are counted.</summary>
    private static bool IsDimension(string word) =>
        word is "tall" or "long" or "high" or "wide" or "deep" or "thick" or "away" or "apart";

    private static Unit? FarUnit(string text, TokenList tokens, int at, int end, out int next)
    {
        next = at;
        var last = Math.Min(end, at + WordsBetween + 1);
        for (var i = at; i < last; i++)
        {
            if (UnitTable.Far.TryFind(text, tokens, i, end, out var unit, out next))
            {
                return unit with { Name = NounPhrase.Name(tokens, at, i, unit.Name) };
            }
            if (tokens[i].Kind != TokenKind.Word && !tokens[i].Is("-") || IsBreak(tokens[i].Lower))
            {
                break;
            }
        }
        next = at;
        return null;
    }

    private static bool IsBreak(string word) =>
        word
            is "of"
                or "in"
                or "at"
                or "by"
                or "and"
                or "or"
                or "to"
                or "for"
                or "from"
                or "with"
                or "the"
                or "its"
                or "percent"
                or "pct"
                or "years"
                or "year";
}
