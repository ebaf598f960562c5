namespace Parley.Cases;

/// <summary>A company or public body that the news of the case names.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Country">Country code of its headquarters, or null.</param>
/// <param name="Parent">Canonical name of its parent, or null.</param>
/// <param name="Sector">Branch, lower case, or null.</param>
/// <param name="Aliases">Other names as printed, including other scripts.</param>
public sealed record Company(
    string Name,
    string? Country,
    string? Parent,
    string? Sector,
    IReadOnlyList<string> Aliases
);
