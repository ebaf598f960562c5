namespace Parley.Extraction.Parties;

/// <summary>How a name of the lexicon stands for its party.</summary>
internal enum NameKind
{
    /// <summary>A country by name.</summary>
    Country,

    /// <summary>An adjective or the name of a people.</summary>
    Demonym,

    /// <summary>A capital: the place or the government.</summary>
    Capital,

    /// <summary>A seat of government: the place or the government.</summary>
    Seat,

    /// <summary>A person by full name.</summary>
    Person,

    /// <summary>A person by family name alone.</summary>
    Family,

    /// <summary>A company or public body.</summary>
    Company,

    /// <summary>An outlet.</summary>
    Outlet,
}
