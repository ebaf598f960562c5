using Parley.Statements;

namespace Parley.Extraction.Commitments;

/// <summary>A noun that an amount stands before makes a commitment ("a $2 billion investment").</summary>
/// <param name="Action">Action of the contract.</param>
/// <param name="MoneyKind">Sort of money, or null.</param>
/// <param name="Otherwise">Status where no verb tells.</param>
internal sealed record NominalFrame(string Action, MoneyKind? MoneyKind, Status Otherwise);
