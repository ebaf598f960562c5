namespace Parley.Publishing.Maps;

/// <summary>A point of the sheet.</summary>
internal readonly record struct Spot(double X, double Y)
{
    public double DistanceTo(Spot other) => Math.Sqrt(SquareTo(other));

    public double SquareTo(Spot other) =>
        ((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y));

    /// <summary>Distance to the nearest point of the line between two points.</summary>
    public double DistanceToLine(Spot from, Spot to)
    {
        var length = from.SquareTo(to);
        if (length == 0)
        {
            return DistanceTo(from);
        }
        var along = Math.Clamp(
            (((X - from.X) * (to.X - from.X)) + ((Y - from.Y) * (to.Y - from.Y))) / length,
            0,
            1
        );
        return DistanceTo(
            new(from.X + (along * (to.X - from.X)), from.Y + (along * (to.Y - from.Y)))
        );
    }

    /// <summary>Whether two lines cross; touching ends do not count.</summary>
    public static bool Cross(Spot a, Spot b, Spot c, Spot d) =>
        (Side(a, b, c) * Side(a, b, d)) < 0 && (Side(c, d, a) * Side(c, d, b)) < 0;

    private static double Side(Spot a, Spot b, Spot c) =>
        ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
