using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Quantities;

/// <summary>Reads percentages, points and fractions.</summary>
internal static class PercentReader
{
    private static readonly Dictionary<string, decimal> Fractions = new(StringComparer.Ordinal)
    {
        ["half"] = 50m,
        ["third"] = 33.3m,
        ["thirds"] = 33.3m,
        ["quarter"] = 25m,
        ["quarters"] = 25m,
        ["fifth"] = 20m,
        ["fifths"] = 20m,
        ["tenth"] = 10m,
    };

    public static PercentMention? TryRead(
        string text,
        List<Token> tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        if (tokens[at].Lower is "a" or "one" or "two" or "three" or "half")
        {
            return TryFraction(text, tokens, at, first, end, out next);
        }
        if (!NumberReader.TryRead(tokens, at, end, out var value, out next))
        {
            return null;
        }
        decimal? high = null;
        var sign = next;
        if (
            sign + 1 < end
            && Sign(tokens, sign, end) is var own and > 0
            && tokens[sign + own].Lower is "to" or "-"
            && sign + own + 1 < end
        )
        {
            if (
                NumberReader.TryRead(tokens, sign + own + 1, end, out var upper, out var after)
                && Sign(tokens, after, end) > 0
                && upper > value
                && !(at > first && tokens[at - 1].Is("from"))
            )
            {
                (high, sign) = (upper, after);
            }
        }
        else if (
            sign + 1 < end
            && tokens[sign].Lower is "to" or "-"
            && NumberReader.TryRead(tokens, sign + 1, end, out var upper, out var after)
            && Sign(tokens, after, end) > 0
        )
        {
            (high, sign) = (upper, after);
        }
        var length = Sign(tokens, sign, end);
        if (length == 0)
        {
            return null;
        }
        next = sign + length;
        var points = next < end && tokens[next].Lower is "point" or "points";
        if (points)
        {
            next++;
        }
        var (qualifier, _) = QualifierReader.Before(tokens, at, first);
        var unit = points ? "percentage points" : "percent";
        var quantity =
            high is { } top && top > value
                ? new Quantity(null, value, top, Qualifier.Between, unit)
                : Quantity.Of(value, unit, qualifier);
        var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
        return new(span, text[span.Start..span.End], quantity, points);
    }

    private static PercentMention? TryFraction(
        string text,
        List<Token> tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        next = at;
        decimal count = tokens[at].Lower switch
        {
            "two" => 2,
            "three" => 3,
            _ => 1,
        };
        var word = tokens[at].Is("half") ? at : at + 1;
        if (word < end && tokens[word].Is("-"))
        {
            word++;
        }
        if (
            word + 1 >= end
            || !Fractions.TryGetValue(tokens[word].Lower, out var share)
            || !tokens[word + 1].Is("of")
        )
        {
            return null;
        }
        next = word + 1;
        var (qualifier, _) = QualifierReader.Before(tokens, at, first);
        var span = new TextSpan(tokens[at].Start, tokens[word].End);
        return new(
            span,
            text[span.Start..span.End],
            Quantity.Of(count * share, "percent", qualifier),
            Points: false
        );
    }

    private static int Sign(List<Token> tokens, int at, int end)
    {
        if (at >= end)
        {
            return 0;
        }
        if (tokens[at].Lower is "%" or "percent" or "pct" or "percentage")
        {
            return 1;
        }
        if (tokens[at].Is("-") && at + 1 < end && tokens[at + 1].Lower is "percent" or "pct")
        {
            return 2;
        }
        return tokens[at].Is("per") && at + 1 < end && tokens[at + 1].Is("cent") ? 2 : 0;
    }
}
