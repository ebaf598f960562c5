namespace Parley.Values;

/// <summary>A place on the map.</summary>
/// <param name="Name">Name as the gazetteer has it, or as printed where it has none.</param>
/// <param name="Code">ISO 3166-2 for a state (<c>US-OH</c>), ISO 3166-1 alpha-2 for a country, or null where unresolved.</param>
public sealed record Place(string Name, string? Code)
{
    /// <summary>Degrees north, WGS 84, for a city.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84, for a city.</summary>
    public double? Longitude { get; init; }

    /// <summary>County code (FIPS in the United States), for a city.</summary>
    public string? County { get; init; }
}
