using Parley.Entries;

namespace Parley.Cases;

/// <summary>What is curated with a case: a layer of its own, shown as such, never evidence and never in totals.</summary>
/// <param name="Entries">Projects and pledges as entries of origin <see cref="EntryOrigin.Reference"/>.</param>
/// <param name="Points">Values of measured series.</param>
/// <param name="Events">Events of the timeline.</param>
/// <param name="Observations">Figures by region of the host.</param>
public sealed record CaseReference(
    IReadOnlyList<LedgerEntry> Entries,
    IReadOnlyList<ReferencePoint> Points,
    IReadOnlyList<ReferenceEvent> Events,
    IReadOnlyList<StateObservation> Observations
)
{
    /// <summary>Nothing curated (<c>--no-reference</c>).</summary>
    public static CaseReference None { get; } = new([], [], [], []);
}
