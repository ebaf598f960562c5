namespace Parley.Reading;

/// <summary>A publisher that the case knows, as far as reading needs it.</summary>
/// <param name="Name">Canonical name, which articles then carry.</param>
/// <param name="Aliases">Other spellings, and host names ("example.org" covers its subdomains).</param>
public sealed record KnownOutlet(string Name, IReadOnlyList<string> Aliases);
