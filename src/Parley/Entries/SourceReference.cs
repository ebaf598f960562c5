namespace Parley.Entries;

/// <summary>Where a curated figure comes from.</summary>
/// <param name="Url">Address of the source.</param>
/// <param name="Date">Date of the source as it was recorded, ISO 8601.</param>
/// <param name="Note">What to know about it, or null.</param>
public sealed record SourceReference(string Url, string Date, string? Note);
