namespace Parley.Extraction.Quantities;

/// <summary>A number that stands at a token.</summary>
/// <param name="Value">Its value with its scale; the lower end of a vague one.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Scale">The scale that its words or letters apply; 1 for a plain number.</param>
/// <param name="Letter">Whether its scale is a letter glued to the digits ("5m"), which may be a unit instead.</param>
internal readonly record struct NumberPhrase(
    decimal Value,
    int Next,
    NumberForm Form,
    decimal Scale = 1,
    bool Letter = false
)
{
    /// <summary>
    /// The value as the lower end of a range: "four to five thousand" counts thousands at both ends, "$200 to $4 million" does not.
    /// </summary>
    public decimal Below(NumberPhrase upper) =>
        Scale == 1 && upper.Scale > 1 && Value < upper.Value / upper.Scale
            ? Value * upper.Scale
            : Value;
}
