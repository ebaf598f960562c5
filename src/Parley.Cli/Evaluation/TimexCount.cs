namespace Parley.Cli.Evaluation;

/// <summary>Expressions marked, found (their spans overlap) and right (their value is the same), and mentions made.</summary>
internal sealed record TimexCount(int Marked, int Made, int Found, int Right)
{
    public double SpanF1 => F1(Found);

    public double ValueF1 => F1(Right);

    public static TimexCount operator +(TimexCount left, TimexCount right) =>
        new(
            left.Marked + right.Marked,
            left.Made + right.Made,
            left.Found + right.Found,
            left.Right + right.Right
        );

    private double F1(int hits) => Marked + Made == 0 ? 0 : 2.0 * hits / (Marked + Made);
}
