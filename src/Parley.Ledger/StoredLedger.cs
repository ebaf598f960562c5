using Parley.Reconciliation;

namespace Parley.Ledger;

/// <summary>What a ledger has made of its pages and judgements, as it comes out of its store.</summary>
/// <param name="CaseKey">Key of its case.</param>
/// <param name="Reader">Tells the version of Parley and of its data that read the pages.</param>
/// <param name="Reconciled">Articles, copies, stories, statements and groups. Articles come without their ways back to bytes.</param>
public sealed record StoredLedger(string CaseKey, string Reader, Reconciled Reconciled);
