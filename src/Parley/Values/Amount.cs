namespace Parley.Values;

/// <summary>An amount of money as the source states it: nominal, in the stated currency, never converted by Parley.</summary>
/// <param name="Value">Whole units of the currency, or null for a range.</param>
/// <param name="Low">Lower end of a range.</param>
/// <param name="High">Upper end of a range.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Qualifier">How the source hedges the number.</param>
public sealed record Amount(
    decimal? Value,
    decimal? Low,
    decimal? High,
    string Currency,
    Qualifier Qualifier
)
{
    /// <summary><c>year</c>, <c>month</c>, <c>unit</c>, or null for a total.</summary>
    public string? Per { get; init; }

    /// <summary>The text's own figure in another currency (<c>8.6 trillion yen ($55 billion)</c>).</summary>
    public Amount? Converted { get; init; }

    /// <summary>Whose money it is, where the text shows it.</summary>
    public AmountScope? Covers { get; init; }

    /// <summary>Flow or stock, where the text shows it.</summary>
    public AmountNature? Nature { get; init; }

    /// <summary>The prices it is counted in, where the text says that they are not those of the day: a year (<c>2012</c>), or <c>constant</c>.</summary>
    public string? Prices { get; init; }

    /// <summary>The number to order and size by: the value, else the upper end, else the lower one.</summary>
    public decimal? Representative => Value ?? High ?? Low;
}
