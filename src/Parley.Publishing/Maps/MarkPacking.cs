namespace Parley.Publishing.Maps;

/// <summary>
/// Moves discs apart until none overlaps, each as near to its place as the others let it (after Dorling's cartograms, with a
/// spring to the true place). The same discs always give the same picture: no chance, no clock.
/// </summary>
internal static class MarkPacking
{
    private const int Rounds = 260;
    private const int LastRounds = 900;

    /// <summary>An overlap of the air around marks that nobody sees.</summary>
    private const double Tolerance = 0.02;

    /// <summary>Packs discs.</summary>
    /// <param name="places">Where discs belong.</param>
    /// <param name="radii">Their radii, air included.</param>
    /// <param name="bounds">What they stay within.</param>
    /// <param name="keepOut">Boxes that they stay out of.</param>
    /// <returns>Where they stand, or null where they do not fit.</returns>
    public static Spot[]? Pack(
        IReadOnlyList<Spot> places,
        IReadOnlyList<double> radii,
        Box bounds,
        IReadOnlyList<Box> keepOut
    )
    {
        var at = new Spot[places.Count];
        for (var index = 0; index < at.Length; index++)
        {
            // A turn of the golden angle each keeps discs of one place from sitting on one point.
            var angle = index * 2.399963229728653;
            at[index] = new(
                places[index].X + (0.05 * Math.Cos(angle)),
                places[index].Y + (0.05 * Math.Sin(angle))
            );
        }
        for (var round = 0; round < Rounds; round++)
        {
            var pull = 0.12 * (1 - ((double)round / Rounds));
            for (var index = 0; index < at.Length; index++)
            {
                at[index] = new(
                    at[index].X + (pull * (places[index].X - at[index].X)),
                    at[index].Y + (pull * (places[index].Y - at[index].Y))
                );
            }
            Part(at, radii);
            Hold(at, radii, bounds, keepOut);
        }
        for (var round = 0; round < LastRounds; round++)
        {
            var overlap = Part(at, radii);
            var held = Hold(at, radii, bounds, keepOut);
            if (overlap <= Tolerance && held <= Tolerance)
            {
                return at;
            }
        }
        return null;
    }

    /// <summary>Pushes overlapping pairs apart; the smaller gives way. Returns the deepest overlap found.</summary>
    private static double Part(Spot[] at, IReadOnlyList<double> radii)
    {
        double deepest = 0;
        for (var one = 0; one < at.Length; one++)
        {
            for (var other = one + 1; other < at.Length; other++)
            {
                var room = radii[one] + radii[other];
                var x = at[other].X - at[one].X;
                var y = at[other].Y - at[one].Y;
                if (Math.Abs(x) >= room || Math.Abs(y) >= room)
                {
                    continue;
                }
                var square = (x * x) + (y * y);
                if (square >= room * room)
                {
                    continue;
                }
                var distance = Math.Sqrt(square);
                if (distance < 1e-9)
                {
                    (x, y, distance) = (1e-9, 0, 1e-9);
                }
                var overlap = room - distance;
                deepest = Math.Max(deepest, overlap);
                var weight = radii[one] * radii[one];
                var otherWeight = radii[other] * radii[other];
                var push = (overlap + (Tolerance / 4)) / distance;
                var share = otherWeight / (weight + otherWeight);
                at[one] = new(at[one].X - (x * push * share), at[one].Y - (y * push * share));
                at[other] = new(
                    at[other].X + (x * push * (1 - share)),
                    at[other].Y + (y * push * (1 - share))
                );
            }
        }
        return deepest;
    }

    /// <summary>Keeps discs within their bounds and out of boxes. Returns the longest step made.</summary>
    private static double Hold(
        Spot[] at,
        IReadOnlyList<double> radii,
        Box bounds,
        IReadOnlyList<Box> keepOut
    )
    {
        double longest = 0;
        for (var index = 0; index < at.Length; index++)
        {
            var before = at[index];
            var radius = radii[index];
            foreach (var box in keepOut)
            {
                at[index] = Outside(at[index], radius, box);
            }
            at[index] = new(
                Within(at[index].X, bounds.Left + radius, bounds.Right - radius),
                Within(at[index].Y, bounds.Top + radius, bounds.Bottom - radius)
            );
            longest = Math.Max(longest, before.DistanceTo(at[index]));
        }
        return longest;
    }

    private static double Within(double value, double low, double high) =>
        low > high ? (low + high) / 2 : Math.Clamp(value, low, high);

    private static Spot Outside(Spot at, double radius, Box box)
    {
        if (!box.Overlaps(at, radius))
        {
            return at;
        }
        var left = at.X - (box.Left - radius);
        var right = box.Right + radius - at.X;
        var up = at.Y - (box.Top - radius);
        var down = box.Bottom + radius - at.Y;
        var least = Math.Min(Math.Min(left, right), Math.Min(up, down));
        return least == up ? at with { Y = box.Top - radius }
            : least == right ? at with { X = box.Right + radius }
            : least == left ? at with { X = box.Left - radius }
            : at with { Y = box.Bottom + radius };
    }
}
