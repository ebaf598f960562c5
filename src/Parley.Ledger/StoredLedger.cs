using Parley.Reconciliation;

namespace Parley.Ledger;

/// <summary>A ledger as it comes out of its store.</summary>
/// <param name="CaseKey">Key of the case it was built for.</param>
/// <param name="Reconciled">Articles, copies, stories, statements and groups.</param>
public sealed record StoredLedger(string CaseKey, Reconciled Reconciled);
