using Parley.Cases;
using Parley.Entries;

namespace Parley.Reconciliation.States.Conflicts;

/// <summary>One value told for several periods.</summary>
internal sealed class PeriodConflicts(Case @case, SeriesBuilder series, ConflictMaker maker)
{
    /// <summary>One value told for different periods.</summary>
    public IEnumerable<Conflict> Find(IReadOnlyList<SeriesBuilder.Placed> placed)
    {
        foreach (
            var same in placed
                .Where(one =>
                    one.Figure.Value.Representative is not null
                    && one.Figure.Value.Unit is { Length: 3 }
                )
                .GroupBy(one =>
                    (
                        one.Measure,
                        one.Subject,
                        one.Counterpart,
                        one.Figure.Value.Representative,
                        one.Figure.Value.Unit
                    )
                )
        )
        {
            var periods = same.GroupBy(
                    one => SeriesBuilder.PeriodOf(one.Figure.Period),
                    StringComparer.Ordinal
                )
                .OrderBy(period => period.Min(one => ConflictMaker.Published(one.Figure)))
                .ThenBy(period => period.Key, StringComparer.Ordinal)
                .ToList();
            if (periods.Count < 2 || periods.All(period => period.Key is null))
            {
                continue;
            }
            var known = @case.Reference.Points.FirstOrDefault(point =>
                point.Measure == same.Key.Measure
                && point.Unit == same.Key.Unit
                && Math.Abs(point.Value - same.Key.Representative!.Value) <= 0.005m * point.Value
            );
            yield return ConflictMaker.Make(
                ConflictCause.Period,
                maker.About(same.First()),
                [series.IdOf(same.First())],
                known is null
                    ? "the same value is told for different periods"
                    : $"the same value is told for different periods; the curated series has it for {known.Period} ({known.Source.Url})",
                [
                    .. periods.Select(period =>
                        maker.Value(
                            same.Key.Representative!.Value,
                            same.Key.Unit,
                            period.Key,
                            same.First().Basis,
                            period.Select(one => one.Figure.Id)
                        )
                    ),
                ]
            );
        }
    }
}
