using Parley.Documents;
using Parley.Reconciliation;

namespace Parley.Ledger;

/// <summary>What a ledger keeps: pages for ever, and what was made of them, which can be rebuilt.</summary>
/// <param name="CaseKey">Key of the case it was built for.</param>
/// <param name="Pages">Pages by identity.</param>
/// <param name="Reconciled">What was made of them.</param>
public sealed record LedgerContent(
    string CaseKey,
    IReadOnlyList<Page> Pages,
    Reconciled Reconciled
);
