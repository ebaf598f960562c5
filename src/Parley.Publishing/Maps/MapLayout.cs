using Parley.Geography;
using Parley.Ledger.Views;

namespace Parley.Publishing.Maps;

/// <summary>Lays a map out: fits the outline to the sheet, then marks, then the short forms of regions, then call-outs.</summary>
internal sealed class MapLayout
{
    /// <summary>Share of the map's area that marks may cover before all of them shrink.</summary>
    private const double Crowded = 0.13;

    private readonly MapView view;
    private readonly Outline outline;
    private readonly MapSheet sheet;
    private readonly Box area;
    private readonly List<DrawnBorder> borders;
    private readonly double factor;
    private readonly double offsetX;
    private readonly double offsetY;

    public MapLayout(MapView view, MapSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(view);
        this.view = view;
        this.sheet = sheet;
        outline = view.Outline;
        var top = sheet.Margin + sheet.Header;
        area = new(
            sheet.Margin,
            top,
            sheet.Width - (2 * sheet.Margin),
            sheet.Height - sheet.Margin - sheet.Footer - sheet.Strip - (10 * sheet.Em) - top
        );
        var projected = outline
            .Borders.Select(border =>
                border.Points.Select(point => outline.Project(point, border.Regions[0])).ToList()
            )
            .ToList();
        var bounds = Bounds(projected);
        var side = sheet.Column * (1 - sheet.Reach);
        var room = new Box(area.Left + side, area.Top, area.Width - (2 * side), area.Height);
        factor = Math.Min(room.Width / bounds.Width, room.Height / bounds.Height);
        offsetX = room.CentreX - (factor * (bounds.Left + bounds.Right) / 2);
        offsetY = room.CentreY - (factor * (bounds.Top + bounds.Bottom) / 2);
        borders =
        [
            .. projected.Select(
                (line, at) => new DrawnBorder(Thin(line), outline.Borders[at].IsInner)
            ),
        ];
    }

    public MapDrawing Build()
    {
        List<DrawnRegion> regions =
        [
            .. outline.Regions.Select((region, at) => Region(region, view.Regions[at])),
        ];
        List<Box> insets = [.. outline.Insets.Select(inset => OnSheet(inset.Frame))];
        var land = new LandMask(sheet.Width, sheet.Height, regions.Select(region => region.Shape));
        var (scale, marks) = Marks(regions, insets, land.Share(area) * area.Width * area.Height);
        var labels = new RegionLettering(
            sheet,
            regions,
            view.Classes.Count,
            marks,
            insets,
            land,
            area
        ).Place();
        var placement = new CallOutPlacement(view, sheet, area, land, marks, insets, labels);
        var callOuts = placement.Place();
        return new(view, sheet, area, scale)
        {
            Borders = borders,
            Regions = regions,
            Insets = insets,
            Marks = marks,
            Labels = labels,
            CallOuts = callOuts,
            WantedCallOuts = placement.Wanted,
        };
    }

    private ProjectedFrame Bounds(List<List<ProjectedPoint>> lines)
    {
        double left = double.MaxValue,
            top = double.MaxValue,
            right = double.MinValue,
            bottom = double.MinValue;
        for (var at = 0; at < lines.Count; at++)
        {
            if (outline.InsetOf(outline.Borders[at].Regions[0]) is not null)
            {
                continue;
            }
            foreach (var point in lines[at])
            {
                left = Math.Min(left, point.X);
                right = Math.Max(right, point.X);
                top = Math.Min(top, point.Y);
                bottom = Math.Max(bottom, point.Y);
            }
        }
        foreach (var inset in outline.Insets)
        {
            left = Math.Min(left, inset.Frame.Left);
            right = Math.Max(right, inset.Frame.Right);
            top = Math.Min(top, inset.Frame.Top);
            bottom = Math.Max(bottom, inset.Frame.Bottom);
        }
        return new(left, top, right, bottom);
    }

    private Spot OnSheet(ProjectedPoint point) =>
        new(offsetX + (factor * point.X), offsetY + (factor * point.Y));

    private Box OnSheet(ProjectedFrame frame) =>
        new(
            offsetX + (factor * frame.Left),
            offsetY + (factor * frame.Top),
            factor * frame.Width,
            factor * frame.Height
        );

    /// <summary>Tenths of a unit; points closer than 0.3 units to the last one kept are dropped, ends stay.</summary>
    private List<(int X, int Y)> Thin(List<ProjectedPoint> line)
    {
        var kept = new List<(int X, int Y)>();
        for (var at = 0; at < line.Count; at++)
        {
            var spot = OnSheet(line[at]);
            var point = ((int)Math.Round(spot.X * 10), (int)Math.Round(spot.Y * 10));
            if (kept.Count > 0 && at < line.Count - 1)
            {
                var (x, y) = (point.Item1 - kept[^1].X, point.Item2 - kept[^1].Y);
                if ((x * x) + (y * y) < 9)
                {
                    continue;
                }
            }
            kept.Add(point);
        }
        return kept;
    }

    private DrawnRegion Region(OutlineRegion region, MapRegion told)
    {
        var rings = new List<IReadOnlyList<(int X, int Y)>>();
        foreach (var ring in region.Rings)
        {
            var points = new List<(int X, int Y)>();
            foreach (var reference in ring)
            {
                var line = borders[reference < 0 ? ~reference : reference].Points;
                for (var at = 0; at < line.Count - 1; at++)
                {
                    points.Add(reference < 0 ? line[line.Count - 1 - at] : line[at]);
                }
            }
            if (points.Count >= 3)
            {
                rings.Add(points);
            }
        }
        return new(
            told,
            region.Abbreviation,
            rings,
            [
                .. rings.Select(ring =>
                    ring.Select(point => new Spot(point.X / 10d, point.Y / 10d)).ToArray()
                ),
            ]
        );
    }

    private (MarkScale Scale, IReadOnlyList<PlacedMark> Marks) Marks(
        List<DrawnRegion> regions,
        List<Box> insets,
        double land
    )
    {
        var poles = new Dictionary<string, Spot>(StringComparer.Ordinal);
        Spot TrueSpot(MapMark mark)
        {
            if (mark.At is { } point)
            {
                return OnSheet(outline.Project(point, mark.Region));
            }
            if (!poles.TryGetValue(mark.Region, out var pole))
            {
                pole = RingGeometry.Pole(
                    regions.First(region => region.Region.Code == mark.Region).Shape
                );
                poles.Add(mark.Region, pole);
            }
            return pole;
        }
        List<Spot> places = [.. view.Marks.Select(TrueSpot)];
        var shrink = 1d;
        while (true)
        {
            var scale = MarkScale.Of(
                view.Marks,
                Math.Max(15.5 * shrink, 4) * sheet.Em,
                Math.Max(3 * Math.Sqrt(shrink), 0.8) * sheet.Em
            );
            List<PlacedMark> marks =
            [
                .. view.Marks.Select(
                    (mark, at) =>
                        new PlacedMark(
                            mark,
                            places[at],
                            places[at],
                            scale.RadiusOf(mark.Worth?.Value),
                            scale.Exceeds(mark.Worth)
                        )
                ),
            ];
            var covered = marks.Sum(mark => Math.PI * mark.Reach * mark.Reach);
            if (
                (covered <= land * Crowded || shrink < 0.3)
                && Part(marks, regions, insets) is { } parted
            )
            {
                return (scale, parted);
            }
            shrink *= 0.94;
            if (shrink < 0.02)
            {
                throw new InvalidOperationException(
                    $"{view.Marks.Count} marks do not fit on the map."
                );
            }
        }
    }

    /// <summary>Moves marks apart, those of an inset within its frame, the others outside all frames.</summary>
    private List<PlacedMark>? Part(
        List<PlacedMark> marks,
        List<DrawnRegion> regions,
        List<Box> insets
    )
    {
        var shapes = regions.ToDictionary(
            region => region.Region.Code,
            region => region.Shape,
            StringComparer.Ordinal
        );
        var air = 0.45 * sheet.Em;
        var parted = marks.ToList();
        for (var part = -1; part < insets.Count; part++)
        {
            var inset = part < 0 ? null : outline.Insets[part];
            int[] members =
            [
                .. Enumerable
                    .Range(0, marks.Count)
                    .Where(at => outline.InsetOf(marks[at].Mark.Region) == inset),
            ];
            var spots = MarkPacking.Pack(
                [.. members.Select(at => marks[at].True)],
                [.. members.Select(at => marks[at].Reach + air)],
                part < 0 ? area : insets[part],
                part < 0 ? insets : [],
                (at, spot) => RingGeometry.Holds(shapes[marks[members[at]].Mark.Region], spot),
                9 * sheet.Em
            );
            if (spots is null)
            {
                return null;
            }
            for (var at = 0; at < members.Length; at++)
            {
                parted[members[at]] = marks[members[at]] with { At = spots[at] };
            }
        }
        return parted;
    }
}
