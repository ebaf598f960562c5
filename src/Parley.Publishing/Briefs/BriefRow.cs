namespace Parley.Publishing.Briefs;

/// <summary>A row of a table.</summary>
/// <param name="Id">Anchor, or null.</param>
/// <param name="Cells">One cell a column; a cell holds lines below each other.</param>
public sealed record BriefRow(string? Id, IReadOnlyList<IReadOnlyList<BriefLine>> Cells);
