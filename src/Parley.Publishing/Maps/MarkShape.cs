using System.Globalization;
using System.Text;
using Parley.Ledger.Views;
using Parley.Publishing.Svg;

namespace Parley.Publishing.Maps;

/// <summary>The shape of a kind of project. All shapes of one radius cover the same area, so that sizes compare across kinds.</summary>
internal static class MarkShape
{
    /// <summary>Radius of the circle around a shape, as a multiple of the radius of the disc of the same area.</summary>
    public static double Reach(MapMarkKind kind) =>
        Corners(kind) is var (corners, _) and not (0, _)
            ? Math.Sqrt(2 * Math.PI / (corners * Math.Sin(2 * Math.PI / corners)))
            : 1;

    /// <summary>Writes a shape of a class around a centre.</summary>
    public static void Write(
        SvgBuilder svg,
        MapMarkKind kind,
        Spot centre,
        double radius,
        string? style = null
    )
    {
        if (kind == MapMarkKind.Build)
        {
            svg.Empty(
                "circle",
                ("class", style),
                ("cx", centre.X),
                ("cy", centre.Y),
                ("r", radius)
            );
            return;
        }
        svg.Empty("path", ("class", style), ("d", Path(kind, centre, radius)));
    }

    private static string Path(MapMarkKind kind, Spot centre, double radius)
    {
        var (corners, turn) = Corners(kind);
        var reach = radius * Reach(kind);
        var path = new StringBuilder();
        for (var corner = 0; corner < corners; corner++)
        {
            var angle = (turn + (360d * corner / corners)) * Math.PI / 180;
            path.Append(corner == 0 ? 'M' : 'L')
                .Append(
                    CultureInfo.InvariantCulture,
                    $"{SvgBuilder.Number(centre.X + (reach * Math.Sin(angle)))} {SvgBuilder.Number(centre.Y - (reach * Math.Cos(angle)))}"
                );
        }
        return path.Append('Z').ToString();
    }

    /// <summary>Number of corners and degrees by which the first stands right of the top; no corners is a disc.</summary>
    private static (int Count, double Turn) Corners(MapMarkKind kind) =>
        kind switch
        {
            MapMarkKind.Build => (0, 0),
            MapMarkKind.Acquisition => (4, 45),
            MapMarkKind.Energy => (4, 0),
            MapMarkKind.Finance => (6, 0),
            MapMarkKind.Purchase => (3, 0),
            MapMarkKind.Other => (5, 0),
            _ => throw new ArgumentOutOfRangeException(
                nameof(kind),
                kind,
                "There is no such kind."
            ),
        };
}
