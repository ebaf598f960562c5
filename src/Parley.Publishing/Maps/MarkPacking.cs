namespace Parley.Publishing.Maps;

/// <summary>
/// Gives each disc the free spot nearest to its place: the largest choose first, so that those that matter most stand true and small
/// ones give way to their rim; then each in turn moves back as far as the others let it. No chance and no clock: the same discs
/// always give the same picture.
/// </summary>
internal sealed class MarkPacking
{
    private const int Passes = 3;

    private readonly IReadOnlyList<Spot> places;
    private readonly IReadOnlyList<double> radii;
    private readonly Box bounds;
    private readonly IReadOnlyList<Box> keepOut;
    private readonly Func<int, Spot, bool> isHome;
    private readonly double abroad;
    private readonly double cell;
    private readonly Dictionary<(int Column, int Row), List<int>> cells = [];
    private readonly Spot[] at;

    private MarkPacking(
        IReadOnlyList<Spot> places,
        IReadOnlyList<double> radii,
        Box bounds,
        IReadOnlyList<Box> keepOut,
        Func<int, Spot, bool> isHome,
        double abroad
    )
    {
        this.places = places;
        this.radii = radii;
        this.bounds = bounds;
        this.keepOut = keepOut;
        this.isHome = isHome;
        this.abroad = abroad;
        cell = Math.Max(1, 2 * radii.DefaultIfEmpty(1).Max());
        at = new Spot[places.Count];
    }

    /// <summary>Packs discs.</summary>
    /// <param name="places">Where discs belong.</param>
    /// <param name="radii">Their radii, air included.</param>
    /// <param name="bounds">What they stay within.</param>
    /// <param name="keepOut">Boxes that they stay out of.</param>
    /// <param name="isHome">Whether a spot lies in the region that a disc belongs to.</param>
    /// <param name="abroad">How much further a disc goes to stay in its region.</param>
    /// <returns>Where they stand, or null where they do not fit.</returns>
    public static Spot[]? Pack(
        IReadOnlyList<Spot> places,
        IReadOnlyList<double> radii,
        Box bounds,
        IReadOnlyList<Box> keepOut,
        Func<int, Spot, bool> isHome,
        double abroad
    ) => new MarkPacking(places, radii, bounds, keepOut, isHome, abroad).Pack();

    private Spot[]? Pack()
    {
        int[] order = [.. Enumerable.Range(0, at.Length).OrderByDescending(index => radii[index])];
        foreach (var index in order)
        {
            if (Nearest(index) is not { } spot)
            {
                return null;
            }
            Put(index, spot);
        }
        for (var pass = 0; pass < Passes; pass++)
        {
            var moved = false;
            foreach (var index in order)
            {
                Lift(index);
                var before = at[index];
                var better =
                    Nearest(index) is { } spot && Cost(index, spot) < Cost(index, before) - 1e-6
                        ? spot
                        : before;
                moved |= better != before;
                Put(index, better);
            }
            if (!moved)
            {
                break;
            }
        }
        return at;
    }

    private double Cost(int index, Spot spot) =>
        places[index].DistanceTo(spot) + (isHome(index, spot) ? 0 : abroad);

    /// <summary>The cheapest free spot on rings around the place.</summary>
    private Spot? Nearest(int index)
    {
        var place = places[index];
        var step = Math.Max(0.8, Math.Min(radii[index] / 3, 2.5));
        var best = (Cost: double.MaxValue, Spot: (Spot?)null);
        var furthest = bounds.Width + bounds.Height;
        for (var ring = 0; ring * step <= furthest && ring * step < best.Cost; ring++)
        {
            var turns = ring == 0 ? 1 : Math.Max(12, (int)(2 * Math.PI * ring));
            for (var turn = 0; turn < turns; turn++)
            {
                var angle = 2 * Math.PI * turn / turns;
                var spot = new Spot(
                    place.X + (ring * step * Math.Cos(angle)),
                    place.Y + (ring * step * Math.Sin(angle))
                );
                if (!IsFree(index, spot))
                {
                    continue;
                }
                var cost = Cost(index, spot);
                if (cost < best.Cost - 1e-9)
                {
                    best = (cost, spot);
                }
            }
        }
        return best.Spot;
    }

    private bool IsFree(int index, Spot spot)
    {
        var radius = radii[index];
        if (
            spot.X - radius < bounds.Left
            || spot.X + radius > bounds.Right
            || spot.Y - radius < bounds.Top
            || spot.Y + radius > bounds.Bottom
            || keepOut.Any(box => box.Overlaps(spot, radius))
        )
        {
            return false;
        }
        var (column, row) = CellOf(spot);
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                if (!cells.TryGetValue((x, y), out var near))
                {
                    continue;
                }
                foreach (var other in near)
                {
                    var room = radius + radii[other];
                    if (spot.SquareTo(at[other]) < room * room)
                    {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void Put(int index, Spot spot)
    {
        at[index] = spot;
        var key = CellOf(spot);
        if (!cells.TryGetValue(key, out var members))
        {
            cells.Add(key, members = []);
        }
        members.Add(index);
    }

    private void Lift(int index) => cells[CellOf(at[index])].Remove(index);

    private (int Column, int Row) CellOf(Spot spot) =>
        ((int)Math.Floor(spot.X / cell), (int)Math.Floor(spot.Y / cell));
}
