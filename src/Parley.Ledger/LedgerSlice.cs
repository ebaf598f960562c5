using Parley.Reconciliation;

namespace Parley.Ledger;

/// <summary>
/// Some entries of a ledger with all that their state hangs on: their statements, the articles of these and what those repeat, and what
/// else the same sentences tell. Links to what other articles tell, series and positions are not to be had from it.
/// </summary>
/// <param name="CaseKey">Key of the case.</param>
/// <param name="Wanted">The entries asked for, by identifier.</param>
/// <param name="Total">Number of entries that can be seen at the clock asked for.</param>
/// <param name="Currency">The currency that most commitments of the whole ledger are stated in, or null where none is.</param>
/// <param name="Reconciled">The slice.</param>
public sealed record LedgerSlice(
    string CaseKey,
    IReadOnlyList<string> Wanted,
    long Total,
    string? Currency,
    Reconciled Reconciled
);
