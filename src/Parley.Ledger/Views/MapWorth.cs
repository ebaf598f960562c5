using Parley.Values;

namespace Parley.Ledger.Views;

/// <summary>What an amount is worth in the map's currency.</summary>
/// <param name="Value">Whole units of the map's currency: the value, else the upper end of a range, else the lower one.</param>
/// <param name="Conversion">The rate with its month and source, where Parley converted it; print ≈ before the value then.</param>
public sealed record MapWorth(decimal Value, Conversion? Conversion)
{
    /// <summary>Whether Parley converted it.</summary>
    public bool Converted => Conversion is not null;
}
