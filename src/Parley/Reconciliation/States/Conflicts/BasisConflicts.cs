using Parley.Cases;
using Parley.Entries;

namespace Parley.Reconciliation.States.Conflicts;

/// <summary>One measure on several statistical bases.</summary>
internal sealed class BasisConflicts(Case @case, SeriesBuilder series, ConflictMaker maker)
{
    /// <summary>One measure on two bases.</summary>
    public IEnumerable<Conflict> Find(IReadOnlyList<SeriesBuilder.Placed> placed)
    {
        foreach (
            var measure in placed
                .Where(one => one.Basis is not null)
                .GroupBy(one => (one.Measure, one.Subject, one.Counterpart))
        )
        {
            var bases = measure
                .GroupBy(one => one.Basis!, StringComparer.Ordinal)
                .OrderBy(basis => basis.Key, StringComparer.Ordinal)
                .ToList();
            if (bases.Count < 2)
            {
                continue;
            }
            var names = bases
                .Select(basis =>
                    @case
                        .Measures.First(one => one.Name == measure.Key.Measure)
                        .Bases.FirstOrDefault(one => one.Key == basis.Key)
                )
                .ToList();
            yield return ConflictMaker.Make(
                ConflictCause.Basis,
                maker.About(measure.First()),
                [.. bases.Select(basis => series.IdOf(basis.First()))],
                string.Join(
                        " ",
                        names.Select(basis => basis is null ? "" : $"{basis.Name}: {basis.Note}")
                    )
                    .Trim(),
                [
                    .. bases.SelectMany(basis =>
                        basis
                            .GroupBy(one =>
                                (
                                    one.Figure.Value.Representative,
                                    one.Figure.Value.Unit,
                                    Period: SeriesBuilder.PeriodOf(one.Figure.Period)
                                )
                            )
                            .OrderBy(value => value.Min(one => ConflictMaker.Published(one.Figure)))
                            .ThenBy(value => value.Key.Representative)
                            .Select(value =>
                                maker.Value(
                                    value.Key.Representative ?? 0,
                                    value.Key.Unit,
                                    value.Key.Period,
                                    basis.Key,
                                    value.Select(one => one.Figure.Id)
                                )
                            )
                    ),
                ]
            );
        }
    }
}
