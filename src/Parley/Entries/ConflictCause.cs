namespace Parley.Entries;

/// <summary>Why values differ, where it can be known.</summary>
public enum ConflictCause
{
    /// <summary>A slip of scale or unit (billion for trillion).</summary>
    Unit,

    /// <summary>Different periods.</summary>
    Period,

    /// <summary>Different statistics.</summary>
    Basis,

    /// <summary>A level against a movement.</summary>
    StockFlow,

    /// <summary>Conversion at another rate.</summary>
    ExchangeRate,

    /// <summary>A part against the whole.</summary>
    Scope,

    /// <summary>Rounding.</summary>
    Rounding,

    /// <summary>A preview against the final figure.</summary>
    Preview,

    /// <summary>One of them is out of date.</summary>
    Stale,

    /// <summary>A slip of translation.</summary>
    Translation,

    /// <summary>One side says it is not so.</summary>
    Denial,

    /// <summary>They cannot both be true.</summary>
    Contradiction,

    /// <summary>Not known.</summary>
    Unknown,
}
