namespace Parley.Cli.Evaluation;

/// <summary>Quantities marked and mentioned, those with the value, and those with value and unit.</summary>
internal sealed record QuantityScore(int Marked, int Made, int Values, int Units)
{
    public double ValueF1 => F1(Values);

    public double UnitF1 => F1(Units);

    private double F1(int hits) => Marked + Made == 0 ? 0 : 2.0 * hits / (Marked + Made);
}
