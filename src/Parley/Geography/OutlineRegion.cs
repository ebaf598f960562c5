namespace Parley.Geography;

/// <summary>A state, province or prefecture of the host as it is drawn.</summary>
public sealed record OutlineRegion
{
    /// <summary>ISO 3166-2 code.</summary>
    public required string Code { get; init; }

    /// <summary>Name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Short form that is lettered on the map.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>
    /// Rings, each a list of references into <see cref="Outline.Borders"/>: an index, or its one's complement where the
    /// border runs backwards. Holes are rings too: fill by the even-odd rule.
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<int>> Rings { get; init; }
}
