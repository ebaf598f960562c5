using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Quantities;

/// <summary>Reads percentages, points and fractions.</summary>
internal static class PercentReader
{
    public static PercentMention? TryRead(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        var start = at;
        var negative = IsMinus(tokens, at, first, end);
        if (negative)
        {
            at++;
        }
        if (!NumberReader.TryRead(tokens, at, end, out var low))
        {
            return FractionReader.TryRead(text, tokens, at, first, end, out next);
        }
        next = at;
        NumberPhrase? high = null;
        var sign = low.Next;
        var connector = sign + Sign(tokens, sign, end);
        // "from 15% to 25%" is a change of a rate, two values.
        var change = connector > sign && at > first && tokens[at - 1].Is("from");
        if (
            !change
            && Connector.Stands(tokens, at, first, connector, end)
            && NumberReader.TryRead(tokens, connector + 1, end, out var upper)
            && upper.Value > low.Value
            && Sign(tokens, upper.Next, end) > 0
        )
        {
            (high, sign) = (upper, upper.Next);
        }
        var length = Sign(tokens, sign, end);
        if (length == 0)
        {
            return FractionReader.TryRead(text, tokens, at, first, end, out next);
        }
        next = sign + length;
        var points = next < end && tokens[next].Lower is "point" or "points";
        if (points)
        {
            next++;
        }
        else if (next < end && tokens[next].Is("ポ"))
        {
            (points, next) = (true, PastWord(tokens, next, end, "ポイント"));
        }
        var unit = points ? "percentage points" : "percent";
        var value = negative ? -low.Value : low.Value;
        var quantity =
            high is { } top && top.Value > value
                ? new Quantity(null, value, top.Value, Qualifier.Between, unit)
                : Quantity.Of(
                    value,
                    unit,
                    QualifierReader.Around(text, tokens, at, first, next, end)
                );
        var span = new TextSpan(tokens[start].Start, tokens[next - 1].End);
        return new(span, text[span.Start..span.End], quantity, points);
    }

    /// <summary>Tokens of the sign at a token; 0 where there is none.</summary>
    private static int Sign(TokenList tokens, int at, int end)
    {
        if (at >= end)
        {
            return 0;
        }
        switch (tokens[at].Lower)
        {
            case "%" or "percent" or "pct" or "percentage":
                return 1;
            case "pc" when NumberReader.Glued(tokens, at):
                return 1;
            case "-" when at + 1 < end && tokens[at + 1].Lower is "percent" or "pct":
                return 2;
            case "per" when at + 1 < end && tokens[at + 1].Is("cent"):
                return 2;
            case "パ":
                return PastWord(tokens, at, end, "パーセント") - at;
            default:
                return 0;
        }
    }

    /// <summary>One past a word that is written in single characters, or the same token where it does not stand there.</summary>
    private static int PastWord(TokenList tokens, int at, int end, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (at + i >= end || tokens[at + i].Lower[0] != word[i])
            {
                return at;
            }
        }
        return at + word.Length;
    }

    /// <summary>A minus glued to the number and to nothing before it.</summary>
    private static bool IsMinus(TokenList tokens, int at, int first, int end) =>
        tokens[at].Is("-")
        && at + 1 < end
        && tokens[at + 1].Kind == TokenKind.Number
        && NumberReader.Glued(tokens, at + 1)
        && (at == first || !NumberReader.Glued(tokens, at));
}
