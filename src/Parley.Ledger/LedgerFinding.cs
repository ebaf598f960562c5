namespace Parley.Ledger;

/// <summary>Something that a check of a ledger found.</summary>
/// <param name="IsFault">Whether something kept is damaged or missing; else it only wants to be known.</param>
/// <param name="Message">What, where, and what to do.</param>
public sealed record LedgerFinding(bool IsFault, string Message);
