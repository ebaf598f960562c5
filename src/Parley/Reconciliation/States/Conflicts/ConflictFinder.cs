using Parley.Cases;
using Parley.Entries;

namespace Parley.Reconciliation.States.Conflicts;

/// <summary>Finds values that disagree and names the cause where it can be known, with the ground.</summary>
internal sealed class ConflictFinder(Case @case, SeriesBuilder series, VisibleSet visible)
{
    private readonly ConflictMaker maker = new(@case, visible);

    public List<Conflict> Find(
        IReadOnlyList<LedgerEntry> entries,
        IReadOnlyList<SeriesBuilder.Placed> placed
    ) =>
        [
            .. new AmountConflicts(maker, visible)
                .Find(entries)
                .Concat(new FacetConflicts(maker, visible).Find(entries))
                .Concat(new SeriesConflicts(@case, series, maker).Find(placed))
                .Concat(new BasisConflicts(@case, series, maker).Find(placed))
                .Concat(new PeriodConflicts(@case, series, maker).Find(placed))
                .Concat(new MeetingDenials(visible).Find(entries))
                .Concat(new OfficeConflicts(@case, visible).Find(entries))
                .DistinctBy(conflict => conflict.Id)
                .OrderBy(conflict => conflict.Cause)
                .ThenBy(conflict => conflict.Id, StringComparer.Ordinal),
        ];
}
