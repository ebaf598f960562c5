namespace Parley.Values;

/// <summary>
/// A number with its unit and hedge. Either <see cref="Value"/> is set, or at least one of <see cref="Low"/> and
/// <see cref="High"/> ("hundreds of billions" has only a low end).
/// </summary>
/// <param name="Value">The stated number in whole units (never thousands or millions), or null for a range.</param>
/// <param name="Low">Lower end of a range.</param>
/// <param name="High">Upper end of a range.</param>
/// <param name="Qualifier">How the source hedges the number.</param>
/// <param name="Unit">
/// <c>percent</c>, <c>people</c>, <c>tonnes</c>, <c>aircraft</c>…, an ISO 4217 code for money, or null where the text names none.
/// </param>
public sealed record Quantity(
    decimal? Value,
    decimal? Low,
    decimal? High,
    Qualifier Qualifier,
    string? Unit
)
{
    /// <summary>A plain number with a unit.</summary>
    public static Quantity Of(decimal value, string? unit, Qualifier qualifier = Qualifier.Exact) =>
        new(value, null, null, qualifier, unit);

    /// <summary>The number to order and size by: the value, else the upper end, else the lower one.</summary>
    public decimal? Representative => Value ?? High ?? Low;
}
