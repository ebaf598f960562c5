using Parley.Statements;

namespace Parley.Ledger.Views.Deliveries;

/// <summary>What the parts of a promise that stand at one status add up to.</summary>
/// <param name="Status">The status.</param>
/// <param name="Amount">Their money in the unit of the target.</param>
/// <param name="Entries">Identifiers of the parts, ascending.</param>
public sealed record DeliveryStage(Status Status, decimal Amount, IReadOnlyList<string> Entries);
