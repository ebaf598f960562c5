namespace Parley.Publishing.Maps;

/// <summary>Which cells of the sheet are land, with sums that answer "is this box clear" at once.</summary>
internal sealed class LandMask
{
    private const double Cell = 2;

    private readonly int columns;
    private readonly int rows;
    private readonly int[] sums;

    /// <summary>Draws the mask.</summary>
    /// <param name="width">Width of the sheet.</param>
    /// <param name="height">Height of the sheet.</param>
    /// <param name="regions">Rings of each region, filled by the even-odd rule.</param>
    public LandMask(double width, double height, IEnumerable<IReadOnlyList<Spot[]>> regions)
    {
        columns = (int)Math.Ceiling(width / Cell);
        rows = (int)Math.Ceiling(height / Cell);
        var land = new bool[columns * rows];
        foreach (var rings in regions)
        {
            Fill(land, rings);
        }
        sums = new int[(columns + 1) * (rows + 1)];
        for (var row = 0; row < rows; row++)
        {
            var line = 0;
            for (var column = 0; column < columns; column++)
            {
                line += land[(row * columns) + column] ? 1 : 0;
                sums[((row + 1) * (columns + 1)) + column + 1] =
                    sums[(row * (columns + 1)) + column + 1] + line;
            }
        }
    }

    /// <summary>Share of a box that is land.</summary>
    public double Share(Box box)
    {
        var left = Math.Clamp((int)(box.Left / Cell), 0, columns);
        var right = Math.Clamp((int)Math.Ceiling(box.Right / Cell), left, columns);
        var top = Math.Clamp((int)(box.Top / Cell), 0, rows);
        var bottom = Math.Clamp((int)Math.Ceiling(box.Bottom / Cell), top, rows);
        var cells = (right - left) * (bottom - top);
        return cells == 0
            ? 0
            : (double)(At(right, bottom) - At(left, bottom) - At(right, top) + At(left, top))
                / cells;
    }

    /// <summary>Length of a line over land.</summary>
    public double Along(Spot from, Spot to)
    {
        var steps = (int)Math.Ceiling(from.DistanceTo(to) / (2 * Cell));
        var over = 0;
        for (var step = 0; step < steps; step++)
        {
            var share = (step + 0.5) / steps;
            var column = (int)((from.X + (share * (to.X - from.X))) / Cell);
            var row = (int)((from.Y + (share * (to.Y - from.Y))) / Cell);
            if (column >= 0 && column < columns && row >= 0 && row < rows)
            {
                over +=
                    At(column + 1, row + 1)
                    - At(column, row + 1)
                    - At(column + 1, row)
                    + At(column, row);
            }
        }
        return steps == 0 ? 0 : from.DistanceTo(to) * over / steps;
    }

    private int At(int column, int row) => sums[(row * (columns + 1)) + column];

    private void Fill(bool[] land, IReadOnlyList<Spot[]> rings)
    {
        if (rings.Count == 0)
        {
            return;
        }
        var first = Math.Clamp((int)(rings.Min(ring => ring.Min(spot => spot.Y)) / Cell), 0, rows);
        var last = Math.Clamp(
            (int)(rings.Max(ring => ring.Max(spot => spot.Y)) / Cell) + 1,
            0,
            rows
        );
        var crossings = new List<double>();
        for (var row = first; row < last; row++)
        {
            RingGeometry.Crossings(rings, (row + 0.5) * Cell, crossings);
            for (var at = 0; at + 1 < crossings.Count; at += 2)
            {
                var from = Math.Clamp((int)Math.Round(crossings[at] / Cell), 0, columns);
                var to = Math.Clamp((int)Math.Round(crossings[at + 1] / Cell), from, columns);
                Array.Fill(land, true, (row * columns) + from, to - from);
            }
        }
    }
}
