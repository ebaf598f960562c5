namespace Parley.Publishing.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Heading, in lower case with underscores.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Description">What it means, for who reads the table elsewhere.</param>
public sealed record TableColumn(string Name, ColumnKind Kind, string Description);
