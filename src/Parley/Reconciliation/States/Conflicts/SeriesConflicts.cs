using System.Globalization;
using Parley.Cases;
using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.States.Conflicts;

/// <summary>Values of one series and period that differ.</summary>
internal sealed class SeriesConflicts(Case @case, SeriesBuilder series, ConflictMaker maker)
{
    private const decimal Rounding = 0.03m;

    /// <summary>Values of one series for one period that differ.</summary>
    public IEnumerable<Conflict> Find(IReadOnlyList<SeriesBuilder.Placed> placed)
    {
        foreach (
            var group in placed
                .Where(one =>
                    one.Figure.Value.Representative is not null
                    && (one.Figure.Change is null || one.Unit != "percent")
                )
                .GroupBy(series.IdOf, StringComparer.Ordinal)
        )
        {
            // A printed conversion stands for the value it converts.
            var claims = group
                .SelectMany(one =>
                    one.Figure.Alternatives.Prepend(one.Figure.Value).Select(value => (one, value))
                )
                .Where(pair => pair.value.Representative is not null)
                .GroupBy(pair => pair.value.Unit, StringComparer.Ordinal);
            foreach (var unit in claims)
            {
                foreach (
                    var period in unit.GroupBy(
                        pair =>
                            group.Key.Length > 0 && pair.one.Basis is not null
                                ? Year(pair.one.Figure)
                                : SeriesBuilder.PeriodOf(pair.one.Figure.Period),
                        StringComparer.Ordinal
                    )
                )
                {
                    var values = period
                        .GroupBy(pair => pair.value.Representative!.Value)
                        .OrderBy(value =>
                            value.Min(pair => ConflictMaker.Published(pair.one.Figure))
                        )
                        .ThenBy(value => value.Key)
                        .ToList();
                    if (values.Count < 2)
                    {
                        continue;
                    }
                    var converted =
                        values
                            .SelectMany(value => value)
                            .Any(pair => pair.value.Unit != UnitOfBasis(pair.one))
                        && values.SelectMany(value => value).First().one.Basis is not null;
                    var (low, high) = (
                        values.Min(value => value.Key),
                        values.Max(value => value.Key)
                    );
                    var (cause, ground) =
                        converted
                            ? (
                                ConflictCause.ExchangeRate,
                                group
                                    .Select(one => one.Ground)
                                    .FirstOrDefault(text =>
                                        text.Contains(" at the rate of ", StringComparison.Ordinal)
                                    )
                                    ?? "the same value converted at different rates"
                            )
                        : high - low <= Rounding * high
                            ? (ConflictCause.Rounding, "they differ by three percent or less")
                        : period.Key is null
                            ? (ConflictCause.Period, "no period is told for at least one of them")
                        : (ConflictCause.Contradiction, "the same measure, basis and period");
                    yield return ConflictMaker.Make(
                        cause,
                        maker.About(group.First()),
                        [group.Key],
                        ground,
                        [
                            .. values.Select(value =>
                                maker.Value(
                                    value.Key,
                                    unit.Key,
                                    period.Key,
                                    group.First().Basis,
                                    value.Select(pair => pair.one.Figure.Id)
                                )
                            ),
                        ]
                    );
                }
            }
        }
    }

    private string? UnitOfBasis(SeriesBuilder.Placed one) =>
        @case
            .Measures.FirstOrDefault(measure => measure.Name == one.Measure)
            ?.Bases.FirstOrDefault(basis => basis.Key == one.Basis)
            ?.Unit;

    /// <summary>The year a balance is for, where the text names one; a value "a year" stands for whichever.</summary>
    private static string? Year(Figure figure) =>
        figure.Period?.Period is { Grain: Grain.Year, From: { } from }
            ? from.ToString("yyyy", CultureInfo.InvariantCulture)
            : null;
}
