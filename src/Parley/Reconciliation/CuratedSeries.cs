using Parley.Cases;
using Parley.Entries;
using Parley.Reconciliation.States;
using Parley.Values;

namespace Parley.Reconciliation;

/// <summary>Curated values of measured series, marked as such, beside those that were read.</summary>
public static class CuratedSeries
{
    /// <summary>
    /// The series with the curated values of the same measure, basis and unit. A curated series that no page speaks of is
    /// added where it measures promises.
    /// </summary>
    public static IReadOnlyList<FigureSeries> Join(IReadOnlyList<FigureSeries> series, Case @case)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(@case);
        var all = series.ToList();
        foreach (
            var curated in @case.Reference.Points.GroupBy(point =>
                (point.Measure, point.Basis, point.Unit)
            )
        )
        {
            var points = curated
                .Select(point => new FigurePoint(
                    point.Period,
                    Quantity.Of(point.Value, point.Unit),
                    [],
                    EntryOrigin.Reference,
                    point.Source
                ))
                .ToList();
            var at = all.FindIndex(one =>
                one.Measure == curated.Key.Measure
                && one.Basis == curated.Key.Basis
                && one.Unit == curated.Key.Unit
            );
            if (at >= 0)
            {
                all[at] = WithPoints(all[at], points);
            }
            else if (
                @case.Measures.FirstOrDefault(measure => measure.Name == curated.Key.Measure) is
                { Delivers: not null } measure
            )
            {
                all.Add(
                    WithPoints(
                        SeriesBuilder.Empty(measure, curated.Key.Basis, curated.Key.Unit),
                        points
                    )
                );
            }
        }
        return SeriesBuilder.Sorted(all);
    }

    private static FigureSeries WithPoints(FigureSeries series, List<FigurePoint> points) =>
        series with
        {
            Points =
            [
                .. series
                    .Points.Concat(points)
                    .OrderBy(point => point.Period, StringComparer.Ordinal)
                    .ThenBy(point => point.Value.Representative),
            ],
        };
}
