namespace Parley.Statements;

/// <summary>What a party does about a topic.</summary>
public enum StanceKind
{
    /// <summary>Wants it.</summary>
    Seeks,

    /// <summary>Holds it out.</summary>
    Offers,

    /// <summary>Is against it.</summary>
    Opposes,

    /// <summary>Requires it of the other side.</summary>
    Demands,

    /// <summary>Says it is not so.</summary>
    Denies,

    /// <summary>Is unsure of it.</summary>
    Doubts,

    /// <summary>Is for it.</summary>
    Supports,

    /// <summary>Names a danger.</summary>
    Warns,

    /// <summary>Agrees with the other side on it.</summary>
    Agrees,
}
