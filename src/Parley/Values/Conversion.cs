namespace Parley.Values;

/// <summary>An amount in another currency, with the rate that made it.</summary>
/// <param name="Value">The amount in the other currency.</param>
/// <param name="Currency">The other currency, ISO 4217.</param>
/// <param name="Rate">Units of the other currency for one unit of the first.</param>
/// <param name="Month">First day of the month whose average it is.</param>
/// <param name="Source">Where the rate comes from.</param>
public sealed record Conversion(
    decimal Value,
    string Currency,
    decimal Rate,
    DateOnly Month,
    string Source
);
