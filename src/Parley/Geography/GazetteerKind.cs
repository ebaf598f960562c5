namespace Parley.Geography;

/// <summary>The level of a place.</summary>
public enum GazetteerKind
{
    /// <summary>A country.</summary>
    Country,

    /// <summary>A state, province or prefecture.</summary>
    State,

    /// <summary>A city, town or village.</summary>
    City,
}
