namespace Parley.Statements;

/// <summary>Who says so, and through whom it came.</summary>
/// <param name="Name">Canonical name, the words used for an anonymous source, or null for the outlet's own voice where it has no name.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Via">Outlets it came through, outermost first.</param>
public sealed record Attribution(string? Name, AttributionKind Kind, IReadOnlyList<string> Via);
