namespace Parley.Ledger.Views;

/// <summary>What an amount is worth in the map's currency.</summary>
/// <param name="Value">Whole units of the map's currency: the value, else the upper end of a range, else the lower one.</param>
/// <param name="Converted">Whether Parley converted it; print ≈ before it then.</param>
public readonly record struct MapWorth(decimal Value, bool Converted);
