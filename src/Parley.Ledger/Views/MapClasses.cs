namespace Parley.Ledger.Views;

/// <summary>
/// Cuts values into at most five classes at round numbers (1, 2 or 5 times a power of ten), so that classes hold about equally
/// many regions and none is empty. Equal values never part, and one outsized value cannot push the rest into one class.
/// </summary>
internal static class MapClasses
{
    private const int Most = 5;

    /// <summary>Cuts values into classes.</summary>
    /// <param name="values">Values of the regions that have one.</param>
    /// <param name="whole">Whether values are counts, which are cut at whole numbers of any size.</param>
    public static IReadOnlyList<MapClass> Of(IEnumerable<decimal> values, bool whole = false)
    {
        decimal[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
        {
            return [];
        }
        var classes = Math.Clamp((sorted.Length + 2) / 3, 1, Most);
        var limits = Limits(sorted, whole);
        var best = (Uneven: double.MaxValue, Cuts: Array.Empty<decimal>());
        for (var count = Math.Min(classes - 1, limits.Count); count >= 0; count--)
        {
            Choose(sorted, limits, new decimal[count], 0, 0, ref best);
            if (best.Uneven < double.MaxValue)
            {
                break;
            }
        }
        return Build(sorted, best.Cuts);
    }

    /// <summary>Candidate cuts above the smallest and not above the largest value.</summary>
    private static List<decimal> Limits(decimal[] sorted, bool whole)
    {
        var limits = new SortedSet<decimal>();
        if (whole && sorted[^1] <= 12)
        {
            for (var step = 2m; step <= sorted[^1]; step++)
            {
                limits.Add(step);
            }
        }
        for (var power = 1m; power <= sorted[^1] && power < 1e24m; power *= 10)
        {
            foreach (var digit in (ReadOnlySpan<int>)[1, 2, 5])
            {
                limits.Add(power * digit);
            }
        }
        return [.. limits.Where(limit => limit > sorted[0] && limit <= sorted[^1])];
    }

    private static void Choose(
        decimal[] sorted,
        List<decimal> limits,
        decimal[] cuts,
        int filled,
        int from,
        ref (double Uneven, decimal[] Cuts) best
    )
    {
        if (filled == cuts.Length)
        {
            var uneven = Uneven(sorted, cuts);
            if (uneven < best.Uneven)
            {
                best = (uneven, [.. cuts]);
            }
            return;
        }
        for (var at = from; at < limits.Count; at++)
        {
            cuts[filled] = limits[at];
            Choose(sorted, limits, cuts, filled + 1, at + 1, ref best);
        }
    }

    /// <summary>Sum of squared class sizes; unusable where a class is empty.</summary>
    private static double Uneven(decimal[] sorted, decimal[] cuts)
    {
        double sum = 0;
        var from = 0;
        for (var at = 0; at <= cuts.Length; at++)
        {
            var to = from;
            while (to < sorted.Length && (at == cuts.Length || sorted[to] < cuts[at]))
            {
                to++;
            }
            if (to == from)
            {
                return double.MaxValue;
            }
            sum += (double)(to - from) * (to - from);
            from = to;
        }
        return sum;
    }

    private static List<MapClass> Build(decimal[] sorted, decimal[] cuts)
    {
        var classes = new List<MapClass>();
        for (var at = 0; at <= cuts.Length; at++)
        {
            decimal? from = at == 0 ? null : cuts[at - 1];
            decimal? to = at == cuts.Length ? null : cuts[at];
            decimal[] held =
            [
                .. sorted.Where(value =>
                    (from is null || value >= from) && (to is null || value < to)
                ),
            ];
            classes.Add(new(from, to, held[0], held[^1], held.Length));
        }
        return classes;
    }
}
