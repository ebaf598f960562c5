namespace Parley.Extraction.Parties;

/// <summary>A title that stands before a name.</summary>
/// <param name="Office">The office it means, as in the case's people, or <c>-</c>.</param>
/// <param name="Public">Whether its holder speaks for a country.</param>
internal sealed record Title(string Office, bool Public);
