using Parley.Entries;

namespace Parley.Ledger.Views;

/// <summary>Some entries as the ledger has them at a clock. Of links and conflicts it tells those of the entries' own sentences.</summary>
/// <param name="View">The slice of the ledger that they stand in.</param>
/// <param name="Entries">The entries, by identifier.</param>
/// <param name="Total">Number of entries that can be seen at that clock.</param>
public sealed record EntryPage(LedgerView View, IReadOnlyList<LedgerEntry> Entries, long Total);
