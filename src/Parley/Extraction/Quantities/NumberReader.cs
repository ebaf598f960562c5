using System.Globalization;
using Parley.Extraction.Text;

namespace Parley.Extraction.Quantities;

/// <summary>Reads a number with its scale: "44 billion", "1.2tn", "two mln", "8.6 trillion".</summary>
internal static class NumberReader
{
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["hundred"] = 100m,
        ["thousand"] = 1e3m,
        ["k"] = 1e3m,
        ["million"] = 1e6m,
        ["millions"] = 1e6m,
        ["mln"] = 1e6m,
        ["mn"] = 1e6m,
        ["m"] = 1e6m,
        ["billion"] = 1e9m,
        ["billions"] = 1e9m,
        ["bln"] = 1e9m,
        ["bn"] = 1e9m,
        ["b"] = 1e9m,
        ["trillion"] = 1e12m,
        ["trillions"] = 1e12m,
        ["trln"] = 1e12m,
        ["tn"] = 1e12m,
        ["t"] = 1e12m,
    };

    private static readonly Dictionary<string, decimal> Words = new(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["fifteen"] = 15,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    /// <summary>Reads at a token; the result ends before <c>Next</c>.</summary>
    public static bool TryRead(List<Token> tokens, int at, int end, out decimal value, out int next)
    {
        value = 0;
        next = at;
        if (at >= end)
        {
            return false;
        }
        var token = tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            if (
                !decimal.TryParse(
                    token.Lower,
                    NumberStyles.Number,
                    CultureInfo.InvariantCulture,
                    out value
                )
            )
            {
                return false;
            }
        }
        else if (!Words.TryGetValue(token.Lower, out value))
        {
            return false;
        }
        next = at + 1;
        var scaleAt = next;
        if (
            scaleAt < end
            && tokens[scaleAt].Is("-")
            && tokens[scaleAt].Start == tokens[scaleAt - 1].End
        )
        {
            scaleAt++;
        }
        while (
            scaleAt < end
            && Scales.TryGetValue(tokens[scaleAt].Lower, out var scale)
            && (
                tokens[scaleAt].Lower.Length > 1 || tokens[scaleAt].Start == tokens[scaleAt - 1].End
            )
        )
        {
            if (value > decimal.MaxValue / 1e13m)
            {
                return false;
            }
            value *= scale;
            next = ++scaleAt;
        }
        return true;
    }

    /// <summary>Value of a scale word alone ("billions"), or null.</summary>
    public static decimal? Scale(string word) =>
        Scales.TryGetValue(word, out var scale) && word.EndsWith('s') ? scale : null;
}
