namespace Parley.Extraction.Quantities;

/// <summary>A unit of measure or a counted noun.</summary>
/// <param name="Counted">What statements count in ("people"), or null for a unit that they do not use.</param>
/// <param name="Name">Its plain English name in the singular ("mile per hour", "worker").</param>
internal sealed record Unit(string? Counted, string Name);
