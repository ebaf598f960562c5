using System.Globalization;

namespace Parley.Reconciliation.Sums;

/// <summary>Finds where a text prints a sum.</summary>
internal static class SumText
{
    private static readonly decimal[] Scales =
    [
        1_000_000_000_000m,
        1_000_000_000m,
        1_000_000m,
        1_000m,
        1m,
    ];

    /// <summary>How a number is printed; prices keep both their decimals.</summary>
    private static readonly string[] Formats = ["0.###", "#,##0.###", "0.00#"];

    /// <summary>Where the sum begins, its currency sign included, or null.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="value">The sum in units.</param>
    public static int? IndexIn(string text, decimal value)
    {
        foreach (var scale in Scales)
        {
            var scaled = value / scale;
            if (scaled < 0.1m || decimal.Round(scaled, 3) != scaled)
            {
                continue;
            }
            foreach (var format in Formats)
            {
                var printed = scaled.ToString(format, CultureInfo.InvariantCulture);
                for (
                    var at = text.IndexOf(printed, StringComparison.Ordinal);
                    at >= 0;
                    at = text.IndexOf(printed, at + 1, StringComparison.Ordinal)
                )
                {
                    if (IsWhole(text, at, printed.Length))
                    {
                        return WithSign(text, at);
                    }
                }
            }
        }
        return null;
    }

    private static bool IsWhole(string text, int at, int length)
    {
        var end = at + length;
        return (at == 0 || !(char.IsDigit(text[at - 1]) || text[at - 1] is '.' or ','))
            && (
                end == text.Length
                || !(
                    char.IsDigit(text[end])
                    || (
                        text[end] is '.' or ','
                        && end + 1 < text.Length
                        && char.IsDigit(text[end + 1])
                    )
                )
            );
    }

    private static int WithSign(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }
        return at;
    }
}
