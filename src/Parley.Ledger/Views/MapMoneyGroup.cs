using Parley.Statements;

namespace Parley.Ledger.Views;

/// <summary>Money of one kind that no source places. Amounts stand side by side and are never added up.</summary>
/// <param name="Kind">Kind of money; null where no source states it.</param>
/// <param name="Items">Read ones first, then curated ones; each by size.</param>
public sealed record MapMoneyGroup(MoneyKind? Kind, IReadOnlyList<MapMoney> Items);
