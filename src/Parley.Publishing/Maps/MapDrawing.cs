using Parley.Ledger.Views;

namespace Parley.Publishing.Maps;

/// <summary>
/// A map laid out on a sheet: where each region, mark, letter and call-out stands. <see cref="SvgMapWriter"/> prints it.
/// </summary>
public sealed class MapDrawing
{
    internal MapDrawing(MapView view, MapSheet sheet, Box area, MarkScale scale)
    {
        View = view;
        Sheet = sheet;
        Area = area;
        Scale = scale;
    }

    /// <summary>What is drawn.</summary>
    public MapView View { get; }

    /// <summary>Marks that are called out by name and amount.</summary>
    public int CalledOut => CallOuts.Count;

    /// <summary>Marks that were to be called out, room permitting.</summary>
    public int WantedCallOuts { get; internal set; }

    internal MapSheet Sheet { get; }

    internal Box Area { get; }

    internal IReadOnlyList<DrawnBorder> Borders { get; init; } = [];

    internal IReadOnlyList<DrawnRegion> Regions { get; init; } = [];

    internal IReadOnlyList<Box> Insets { get; init; } = [];

    internal MarkScale Scale { get; }

    internal IReadOnlyList<PlacedMark> Marks { get; init; } = [];

    internal IReadOnlyList<PlacedLabel> Labels { get; init; } = [];

    internal IReadOnlyList<PlacedCallOut> CallOuts { get; init; } = [];

    /// <summary>Lays a map out.</summary>
    /// <param name="view">What to draw.</param>
    /// <param name="size">The sheet.</param>
    public static MapDrawing Of(MapView view, MapSize size = MapSize.A4) =>
        new MapLayout(view, MapSheet.Of(size)).Build();
}
