namespace Parley.Publishing.Briefs;

/// <summary>How much a brief prints.</summary>
public sealed record BriefOptions
{
    /// <summary>Rows of the table of open promises, at least 1; the rest is counted and left to the ledger.</summary>
    public int Promises { get; init; } = 30;

    /// <summary>Curated rows, at least 0.</summary>
    public int Curated { get; init; } = 10;

    /// <summary>Lines under each heading of the leader's card, at least 1.</summary>
    public int CardLines { get; init; } = 3;

    /// <summary>Stories under "What changed", at least 1.</summary>
    public int Stories { get; init; } = 10;

    /// <summary>Lines of one story under "What changed", at least 1; moves come before what is new, the rest is counted.</summary>
    public int Changes { get; init; } = 8;

    /// <summary>Currency to order promises in, ISO 4217.</summary>
    public required string Currency { get; init; }
}
