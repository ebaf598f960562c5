using Parley.Reconciliation;

namespace Parley.Ledger;

/// <summary>Everything that is made of pages and judgements, to take the place of what was made of them before.</summary>
/// <param name="Mark">The set that it was made of.</param>
/// <param name="Reader">Tells the version of Parley and of its data that read the pages.</param>
/// <param name="Pages">The set, settled; it is gone through once while it is written.</param>
public sealed record DerivedLedger(HeldMark Mark, string Reader, ReconciledPages Pages)
{
    /// <summary>All of it in memory.</summary>
    public Reconciled Reconciled => Pages.Whole();
}
