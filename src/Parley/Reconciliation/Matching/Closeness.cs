namespace Parley.Reconciliation.Matching;

/// <summary>When two numbers are one number, printed more or less fully.</summary>
internal static class Closeness
{
    /// <summary>Share of the larger one by which rounding moves a number.</summary>
    private const decimal Rounding = 0.01m;

    /// <summary>Whether two numbers are one, to one percent.</summary>
    public static bool IsSame(decimal a, decimal b) =>
        Math.Abs(a - b) <= Rounding * Math.Max(Math.Abs(a), Math.Abs(b));
}
