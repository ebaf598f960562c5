namespace Parley.Geography;

/// <summary>
/// The regions of a host country with the projection that draws them. All that is particular to a country (codes, parallels,
/// which regions stand in insets) comes from its file.
/// </summary>
public sealed class Outline
{
    private readonly Dictionary<string, OutlineRegion> regionByCode;
    private readonly Dictionary<string, OutlineInset> insetByRegion;
    private readonly AlbersProjection projection;

    internal Outline(
        string code,
        string name,
        string? attribution,
        string division,
        string divisions,
        AlbersProjection projection,
        IReadOnlyList<OutlineInset> insets,
        IReadOnlyList<OutlineRegion> regions,
        IReadOnlyList<OutlineBorder> borders
    )
    {
        Code = code;
        Name = name;
        Attribution = attribution;
        Division = division;
        Divisions = divisions;
        Insets = insets;
        Regions = regions;
        Borders = borders;
        this.projection = projection;
        regionByCode = regions.ToDictionary(region => region.Code, StringComparer.Ordinal);
        insetByRegion = insets
            .SelectMany(inset => inset.Regions, (inset, region) => (inset, region))
            .ToDictionary(pair => pair.region, pair => pair.inset, StringComparer.Ordinal);
    }

    /// <summary>ISO 3166-1 alpha-2 code of the country.</summary>
    public string Code { get; }

    /// <summary>Name of the country in English.</summary>
    public string Name { get; }

    /// <summary>Where the lines come from, as the map prints it; null where nothing need be printed.</summary>
    public string? Attribution { get; }

    /// <summary>What a region is called ("state"); "region" where the file does not say.</summary>
    public string Division { get; }

    /// <summary>Its plural.</summary>
    public string Divisions { get; }

    /// <summary>Parts that stand apart.</summary>
    public IReadOnlyList<OutlineInset> Insets { get; }

    /// <summary>Regions in the order of the file.</summary>
    public IReadOnlyList<OutlineRegion> Regions { get; }

    /// <summary>Lines, each once.</summary>
    public IReadOnlyList<OutlineBorder> Borders { get; }

    /// <summary>The region of a code, or null.</summary>
    public OutlineRegion? Find(string code) => regionByCode.GetValueOrDefault(code);

    /// <summary>The inset in which a region stands, or null for the main map.</summary>
    public OutlineInset? InsetOf(string region) => insetByRegion.GetValueOrDefault(region);

    /// <summary>Projects a point of a region to where that region is drawn.</summary>
    /// <param name="point">The point.</param>
    /// <param name="region">Code of the region it belongs to: it decides between main map and insets.</param>
    public ProjectedPoint Project(OutlinePoint point, string region)
    {
        if (InsetOf(region) is not { } inset)
        {
            return projection.Project(point);
        }
        var own = inset.Projection.Project(point);
        return new(inset.Offset.X + (own.X * inset.Scale), inset.Offset.Y + (own.Y * inset.Scale));
    }

    /// <summary>The rings of a region, projected; first and last point of a ring differ.</summary>
    public IReadOnlyList<IReadOnlyList<ProjectedPoint>> Project(OutlineRegion region)
    {
        ArgumentNullException.ThrowIfNull(region);
        var rings = new List<IReadOnlyList<ProjectedPoint>>(region.Rings.Count);
        foreach (var ring in region.Rings)
        {
            var points = new List<ProjectedPoint>();
            foreach (var reference in ring)
            {
                var line = Borders[reference < 0 ? ~reference : reference].Points;
                for (var at = 0; at < line.Count - 1; at++)
                {
                    points.Add(
                        Project(reference < 0 ? line[line.Count - 1 - at] : line[at], region.Code)
                    );
                }
            }
            rings.Add(points);
        }
        return rings;
    }

    /// <summary>Reads an outline: TopoJSON with the member <c>outline</c> (see <c>data/outlines/README.md</c>).</summary>
    /// <exception cref="InvalidDataException">The file is not such an outline.</exception>
    public static Outline Read(Stream json) => TopoJsonReader.Read(json);
}
