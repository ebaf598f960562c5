namespace Parley.Ledger;

/// <summary>How far the parts of a ledger that only grow have grown.</summary>
/// <param name="Delivery">Number of the last delivery of a page.</param>
/// <param name="Judgement">Number of the last judgement.</param>
public readonly record struct HeldMark(long Delivery, long Judgement);
