using Parley.Reconciliation;

namespace Parley.Ledger;

/// <summary>Everything that is made of pages and judgements, to take the place of what was made of them before.</summary>
/// <param name="Mark">The set that it was made of.</param>
/// <param name="Reader">Tells the version of Parley and of its data that read the pages.</param>
/// <param name="Reconciled">The set, settled.</param>
/// <param name="Read">What was newly read of pages; what the ledger keeps of others by the same reader stays.</param>
public sealed record DerivedLedger(
    HeldMark Mark,
    string Reader,
    Reconciled Reconciled,
    IReadOnlyList<PageRead> Read
);
