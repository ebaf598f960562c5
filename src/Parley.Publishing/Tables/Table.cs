namespace Parley.Publishing.Tables;

/// <summary>
/// A table that leaves the ledger. CSV and workbook are written from it, and the data package describes it, so that a table has
/// the same columns in every form.
/// </summary>
/// <param name="Name">Name of the file or sheet ("ledger").</param>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Rows of as many cells: null, <see cref="string"/>, <see cref="decimal"/>, <see cref="int"/> or <see cref="bool"/>.</param>
public sealed record Table(
    string Name,
    string Title,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows
);
