namespace Parley.Publishing.Briefs;

/// <summary>A table.</summary>
/// <param name="Heading">Heading of its own, or null.</param>
/// <param name="Columns">Heads of the columns.</param>
/// <param name="Rows">Rows, each with a cell a column.</param>
public sealed record BriefTable(
    string? Heading,
    IReadOnlyList<string> Columns,
    IReadOnlyList<BriefRow> Rows
) : BriefBlock(Heading)
{
    /// <inheritdoc/>
    public override IEnumerable<BriefLine> Lines =>
        Rows.SelectMany(row => row.Cells).SelectMany(cell => cell);
}
