namespace Parley.Geography;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">Name in English.</param>
/// <param name="Kind">Level of the place.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="State">ISO 3166-2 of the state it is or lies in, or null.</param>
/// <param name="County">County code (FIPS in the United States), or null.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Population">Inhabitants, or 0 where unknown.</param>
public sealed record GazetteerPlace(
    string Name,
    GazetteerKind Kind,
    string Country,
    string? State,
    string? County,
    double Latitude,
    double Longitude,
    int Population
)
{
    /// <summary>What else the name is.</summary>
    public NameUse Also { get; init; }
}
