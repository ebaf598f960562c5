using Parley.Extraction.Text;

namespace Parley.Extraction.Quantities;

/// <summary>The word between the two ends of a range: "5 to 10", "5-10", "between 5 and 10", 5〜10.</summary>
internal static class Connector
{
    private const int BetweenReach = 3;

    /// <summary>Whether a token may join two ends of a range whose first end begins at <paramref name="at"/>.</summary>
    public static bool Stands(TokenList tokens, int at, int first, int here, int end)
    {
        if (here + 1 >= end)
        {
            return false;
        }
        return tokens[here].Lower switch
        {
            "to" or "~" => true,
            // "50 -1.3%" is a number and a fall, no range.
            "-" => NumberReader.Glued(tokens, here) == NumberReader.Glued(tokens, here + 1),
            "and" => HasBetween(tokens, at, first),
            _ => false,
        };
    }

    /// <summary>Whether "between" opens the range.</summary>
    public static bool HasBetween(TokenList tokens, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - BetweenReach); i--)
        {
            if (tokens[i].Is("between"))
            {
                return true;
            }
        }
        return false;
    }
}
