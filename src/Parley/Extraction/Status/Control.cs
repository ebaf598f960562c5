namespace Parley.Extraction.Statuses;

/// <summary>What a word says of the action that depends on it.</summary>
/// <param name="Own">Of an action of the same party ("wants to buy"), or of any; null for nothing.</param>
/// <param name="Other">Of an action of somebody else ("wants them to buy"), where that differs.</param>
internal readonly record struct Control(Ground? Own, Ground? Other);
