using Parley.Publishing.Svg;

namespace Parley.Publishing.Maps;

/// <summary>Finds room for the short form of each region: inside it and clear of marks, else beside it with a line.</summary>
internal sealed class RegionLettering(
    MapSheet sheet,
    IReadOnlyList<DrawnRegion> regions,
    int classes,
    IReadOnlyList<PlacedMark> marks,
    IReadOnlyList<Box> insets,
    LandMask land,
    Box area
)
{
    private readonly double size = 7.6 * sheet.Em;
    private readonly List<PlacedLabel> placed = [];

    public static double SizeOn(MapSheet sheet) => 7.6 * sheet.Em;

    public IReadOnlyList<PlacedLabel> Place()
    {
        var outside = new List<(DrawnRegion Region, Spot Pole)>();
        foreach (var region in regions.Where(region => region.Shape.Count > 0))
        {
            var pole = RingGeometry.Pole(region.Shape);
            if (Inside(region, pole) is { } box)
            {
                placed.Add(
                    new(
                        region.Region.Code,
                        region.Abbreviation,
                        box,
                        null,
                        region.Region.Class is { } shade && MapStyle.IsDark(shade, classes)
                    )
                );
            }
            else if (IsSmall(region, pole))
            {
                outside.Add((region, pole));
            }
        }
        foreach (var (region, pole) in outside)
        {
            if (Outside(region, pole) is { } label)
            {
                placed.Add(label);
            }
        }
        return placed;
    }

    private double Width(DrawnRegion region) =>
        FontFace.Sans.Width(region.Abbreviation, size, 0.04);

    private Box At(DrawnRegion region, Spot centre) =>
        new(centre.X - (Width(region) / 2), centre.Y - (size * 0.38), Width(region), size * 0.76);

    private bool IsSmall(DrawnRegion region, Spot pole) => !Fits(region, At(region, pole));

    private static bool Fits(DrawnRegion region, Box box) =>
        RingGeometry.Holds(region.Shape, new(box.Left, box.Top))
        && RingGeometry.Holds(region.Shape, new(box.Right, box.Top))
        && RingGeometry.Holds(region.Shape, new(box.Left, box.Bottom))
        && RingGeometry.Holds(region.Shape, new(box.Right, box.Bottom));

    private bool IsClear(Box box, double air)
    {
        var grown = box.Grow(air);
        return marks.All(mark => !grown.Overlaps(mark.At, mark.Reach))
            && placed.All(label => !grown.Overlaps(label.Box));
    }

    /// <summary>The clear spot in a region that is nearest to its pole, on a grid.</summary>
    private Box? Inside(DrawnRegion region, Spot pole)
    {
        if (At(region, pole) is var middle && IsRoom(region, middle))
        {
            return middle;
        }
        var bounds = RingGeometry.Bounds(region.Shape);
        var step = 2.6 * sheet.Em;
        var spots = new List<(double Far, Box Box)>();
        for (var y = bounds.Top + (size / 2); y < bounds.Bottom; y += step)
        {
            for (var x = bounds.Left + (size / 2); x < bounds.Right; x += step)
            {
                var far = pole.SquareTo(new(x, y));
                // Equal distances keep their order from top to bottom and left to right.
                spots.Add((far + (spots.Count * 1e-9), At(region, new(x, y))));
            }
        }
        spots.Sort((one, other) => one.Far.CompareTo(other.Far));
        foreach (var (_, box) in spots)
        {
            if (IsRoom(region, box))
            {
                return box;
            }
        }
        return null;
    }

    private bool IsRoom(DrawnRegion region, Box box) =>
        IsClear(box, 0.8 * sheet.Em) && Fits(region, box.Grow(0.6));

    private PlacedLabel? Outside(DrawnRegion region, Spot pole)
    {
        for (var reach = 10 * sheet.Em; reach < 60 * sheet.Em; reach += 4 * sheet.Em)
        {
            for (var turn = 0; turn < 24; turn++)
            {
                // Right first, then alternately down and up: the order is fixed, so is the picture.
                var angle = (turn + 1) / 2 * (turn % 2 == 0 ? -1 : 1) * Math.PI / 12;
                var box = At(
                    region,
                    new(pole.X + (reach * Math.Cos(angle)), pole.Y + (reach * Math.Sin(angle)))
                );
                var air = box.Grow(1.2 * sheet.Em);
                var end = new Spot(
                    Math.Clamp(pole.X, box.Left - sheet.Em, box.Right + sheet.Em),
                    Math.Clamp(pole.Y, box.Top, box.Bottom)
                );
                if (
                    land.Share(air) == 0
                    && IsClear(box, 1.2 * sheet.Em)
                    && insets.All(inset => !inset.Overlaps(air))
                    && air.Left >= area.Left
                    && air.Right <= area.Right
                    && air.Top >= area.Top
                    && air.Bottom <= area.Bottom
                    && placed.All(label =>
                        label.Line is not { } line || !Spot.Cross(end, pole, line.From, line.To)
                    )
                )
                {
                    return new(region.Region.Code, region.Abbreviation, box, (end, pole), false);
                }
            }
        }
        return null;
    }
}
