namespace Parley.Cases;

/// <summary>A publisher of news.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Country">Country code, or null.</param>
/// <param name="Tier">1 (agency or paper of record) to 4 (aggregator, unknown).</param>
/// <param name="Wire">Whether others reprint it.</param>
/// <param name="Aliases">Other names and host names.</param>
public sealed record Outlet(
    string Name,
    string? Country,
    int Tier,
    bool Wire,
    IReadOnlyList<string> Aliases
);
