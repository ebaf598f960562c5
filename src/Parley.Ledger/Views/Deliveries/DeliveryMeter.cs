using System.Globalization;
using Parley.Cases;
using Parley.Entries;
using Parley.Geography;
using Parley.Values;

namespace Parley.Ledger.Views.Deliveries;

/// <summary>Finds the series that measures a promise, and its values that bear on it.</summary>
internal sealed class DeliveryMeter(LedgerView view)
{
    private readonly ILookup<(string Measure, string? Basis), FigureSeries> series =
        view.Series.ToLookup(one => (one.Measure, one.Basis));

    /// <summary>
    /// The series, or null: the first basis of the first measure of the case that measures such promises, where its values are
    /// levels for a level and flows for money over time, and in the unit of the target.
    /// </summary>
    public FigureSeries? SeriesOf(LedgerEntry entry, DeliveryTarget target) =>
        view
            .Case.Measures.Where(measure => Fits(measure, entry, target))
            .SelectMany(measure =>
                measure.Bases.SelectMany(basis => series[(measure.Name, basis.Key)])
            )
            .FirstOrDefault(one => one.Unit == target.Number?.Unit && one.Points.Count > 0);

    /// <summary>
    /// Values that bear on the target, each with its days, ascending: for a level from the last one before the promise on; for
    /// money over time those of whole periods within its days, none twice. Of several told for a period the curated one counts, else the least.
    /// </summary>
    public List<(FigurePoint Point, DatePeriod Days)> ValuesOf(
        FigureSeries measuring,
        LedgerEntry entry,
        DeliveryTarget target
    )
    {
        var told = entry.History.Count > 0 ? entry.History[0].On?.Latest : null;
        var country = measuring.Subject is { } subject
            ? view.Case.Countries.GetValueOrDefault(subject.Id)
            : null;
        var values = measuring
            .Points.Where(point => point.Value.Representative is not null)
            .Select(point => (Point: point, Days: DaysOf(point.Period, country)))
            .Where(one => one.Days is { } days && days.To <= (view.AsOf ?? view.Today))
            .Select(one => (one.Point, Days: one.Days!.Value))
            .OrderBy(one => one.Days.To)
            .ThenBy(one => one.Days.From)
            .ThenByDescending(one => one.Point.Origin)
            .ThenBy(one => one.Point.Value.Representative)
            .DistinctBy(one => (one.Days.From, one.Days.To))
            .ToList();
        if (target.IsLevel)
        {
            var baseline = values.FindLastIndex(one => told is null || one.Days.To <= told);
            return values[Math.Max(baseline, 0)..];
        }
        return Apart(
            values.Where(one =>
                target.Period is { } period
                    ? one.Days.From >= period.From && one.Days.To <= period.To
                    : told is { } day && one.Days.From >= day
            )
        );
    }

    /// <summary>Values whose days do not overlap, the earlier first.</summary>
    private static List<(FigurePoint Point, DatePeriod Days)> Apart(
        IEnumerable<(FigurePoint Point, DatePeriod Days)> values
    )
    {
        var apart = new List<(FigurePoint Point, DatePeriod Days)>();
        foreach (var value in values)
        {
            if (apart.Count == 0 || value.Days.From > apart[^1].Days.To)
            {
                apart.Add(value);
            }
        }
        return apart;
    }

    private static bool Fits(Measure measure, LedgerEntry entry, DeliveryTarget target) =>
        measure.Delivers is { } promise
        && measure.Stock == target.IsLevel
        && (measure.Subject is null || entry.Actors.Any(actor => actor.Id == measure.Subject))
        && (
            measure.Counterpart is null
            || entry.Target is null
            || entry.Target.Value.Id == measure.Counterpart
        )
        && (
            promise.Actions.Count == 0
            || promise.Actions.Contains(entry.Action, StringComparer.Ordinal)
        )
        && (
            promise.Things.Count == 0
            || promise.Things.Any(thing =>
                entry.Title.Contains(thing, StringComparison.OrdinalIgnoreCase)
            )
        );

    /// <summary>The days of a period as series print them, or null where the words name none.</summary>
    private static DatePeriod? DaysOf(string? period, Country? country)
    {
        if (
            period is { Length: 6 }
            && period.StartsWith("FY", StringComparison.Ordinal)
            && int.TryParse(
                period.AsSpan(2),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            )
        )
        {
            return country?.FiscalYear(year);
        }
        return DateBounds.TryParse(period, out var bounds)
            ? new(bounds.Earliest, bounds.Latest, Grain.Day)
            : null;
    }
}
