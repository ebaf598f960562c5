namespace Parley.Publishing.Maps;

/// <summary>Questions about the rings of a region, filled by the even-odd rule.</summary>
internal static class RingGeometry
{
    /// <summary>Where a horizontal line crosses rings, ascending.</summary>
    public static void Crossings(IReadOnlyList<Spot[]> rings, double y, List<double> into)
    {
        into.Clear();
        foreach (var ring in rings)
        {
            for (int at = 0, before = ring.Length - 1; at < ring.Length; before = at++)
            {
                var (a, b) = (ring[before], ring[at]);
                if (a.Y > y != b.Y > y)
                {
                    into.Add(a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X)));
                }
            }
        }
        into.Sort();
    }

    /// <summary>Whether a point lies inside.</summary>
    public static bool Holds(IReadOnlyList<Spot[]> rings, Spot spot)
    {
        var inside = false;
        foreach (var ring in rings)
        {
            for (int at = 0, before = ring.Length - 1; at < ring.Length; before = at++)
            {
                inside ^= IsLeftOf(spot, ring[before], ring[at]);
            }
        }
        return inside;
    }

    /// <summary>Distance to the nearest border, negative outside.</summary>
    public static double Depth(IReadOnlyList<Spot[]> rings, Spot spot)
    {
        var inside = false;
        var nearest = double.MaxValue;
        foreach (var ring in rings)
        {
            for (int at = 0, before = ring.Length - 1; at < ring.Length; before = at++)
            {
                var (a, b) = (ring[before], ring[at]);
                inside ^= IsLeftOf(spot, a, b);
                nearest = Math.Min(nearest, spot.DistanceToLine(a, b));
            }
        }
        return inside ? nearest : -nearest;
    }

    /// <summary>The box around rings.</summary>
    public static Box Bounds(IReadOnlyList<Spot[]> rings)
    {
        double left = double.MaxValue,
            top = double.MaxValue,
            right = double.MinValue,
            bottom = double.MinValue;
        foreach (var spot in rings.SelectMany(ring => ring))
        {
            left = Math.Min(left, spot.X);
            right = Math.Max(right, spot.X);
            top = Math.Min(top, spot.Y);
            bottom = Math.Max(bottom, spot.Y);
        }
        return left > right ? default : new(left, top, right - left, bottom - top);
    }

    /// <summary>The point furthest from any border (pole of inaccessibility), to a fortieth of the region's size.</summary>
    public static Spot Pole(IReadOnlyList<Spot[]> rings)
    {
        var bounds = Bounds(rings);
        var best = (Depth: double.MinValue, Spot: new Spot(bounds.CentreX, bounds.CentreY));
        var step = Math.Max(bounds.Width, bounds.Height) / 10;
        var search = bounds;
        for (var level = 0; level < 2 && step > 0; level++)
        {
            for (var y = search.Top + (step / 2); y < search.Bottom; y += step)
            {
                for (var x = search.Left + (step / 2); x < search.Right; x += step)
                {
                    var depth = Depth(rings, new(x, y));
                    if (depth > best.Depth)
                    {
                        best = (depth, new(x, y));
                    }
                }
            }
            search = new(best.Spot.X - step, best.Spot.Y - step, 2 * step, 2 * step);
            step /= 4;
        }
        return best.Spot;
    }

    /// <summary>Whether a line to the right of a point meets an edge.</summary>
    private static bool IsLeftOf(Spot spot, Spot a, Spot b) =>
        a.Y > spot.Y != b.Y > spot.Y && spot.X < a.X + ((spot.Y - a.Y) / (b.Y - a.Y) * (b.X - a.X));
}
