namespace Parley.Geography;

/// <summary>The level of a place.</summary>
public enum GazetteerKind
{
    /// <summary>A country.</summary>
    Country,

    /// <summary>A state, province or prefecture.</summary>
    State,

    /// <summary>A county, parish or borough.</summary>
    County,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A short form of a state's name that counts behind a town ("Springfield, Ill.").</summary>
    ShortState,
}
