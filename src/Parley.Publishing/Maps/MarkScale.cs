using Parley.Ledger.Views;

namespace Parley.Publishing.Maps;

/// <summary>
/// From money to size: area in proportion to the amount, between a smallest mark that can still be seen and a cap. One campus of
/// hundreds of billions would otherwise hide a country or shrink every plant to nothing; the legend says that it is capped.
/// </summary>
internal sealed record MarkScale
{
    /// <summary>The amount from which marks are as large as they get.</summary>
    public required decimal Cap { get; init; }

    /// <summary>Whether any mark lies above the cap.</summary>
    public required bool Capped { get; init; }

    /// <summary>Radius of the largest marks.</summary>
    public required double Largest { get; init; }

    /// <summary>Radius of the smallest marks, and of those without an amount.</summary>
    public required double Smallest { get; init; }

    /// <summary>The amount up to which marks are as small as they get.</summary>
    public decimal Floor => Cap * (decimal)(Smallest * Smallest / (Largest * Largest));

    /// <summary>Thirty times the median, so that a typical project shows; less where nothing is that large.</summary>
    public static MarkScale Of(IReadOnlyList<MapMark> marks, double largest, double smallest)
    {
        decimal[] worths =
        [
            .. marks.Select(mark => mark.Worth?.Value ?? 0).Where(worth => worth > 0).Order(),
        ];
        if (worths.Length == 0)
        {
            return new()
            {
                Cap = 1,
                Capped = false,
                Largest = largest,
                Smallest = smallest,
            };
        }
        var cap = Round(Math.Min(worths[^1], worths[worths.Length / 2] * 30));
        return new()
        {
            Cap = cap,
            Capped = worths[^1] > cap,
            Largest = largest,
            Smallest = smallest,
        };
    }

    /// <summary>Radius of the disc for an amount.</summary>
    public double RadiusOf(decimal? worth) =>
        worth is not { } value || value <= 0
            ? Smallest
            : Math.Max(Smallest, Largest * Math.Sqrt((double)Math.Min(1, value / Cap)));

    /// <summary>Whether an amount is drawn smaller than it is.</summary>
    public bool Exceeds(Worth? worth) => worth is not null && worth.Value > Cap;

    /// <summary>The next 1, 2 or 5 times a power of ten.</summary>
    private static decimal Round(decimal value)
    {
        var power = 1m;
        while (power * 10 <= value)
        {
            power *= 10;
        }
        return value <= power ? power
            : value <= power * 2 ? power * 2
            : value <= power * 5 ? power * 5
            : power * 10;
    }
}
