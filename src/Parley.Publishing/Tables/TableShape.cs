namespace Parley.Publishing.Tables;

/// <summary>The columns of a table with what fills them.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="name">Name of the table.</param>
/// <param name="title">What it lists.</param>
/// <param name="columns">Columns, each with its cell of a row.</param>
internal sealed class TableShape<T>(
    string name,
    string title,
    params (string Name, ColumnKind Kind, string Description, Func<T, object?> Cell)[] columns
)
{
    public Table Fill(IEnumerable<T> rows) =>
        new(
            name,
            title,
            [
                .. columns.Select(column => new TableColumn(
                    column.Name,
                    column.Kind,
                    column.Description
                )),
            ],
            [
                .. rows.Select(row =>
                    (IReadOnlyList<object?>)[.. columns.Select(column => column.Cell(row))]
                ),
            ]
        );
}
