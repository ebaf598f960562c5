using System.Buffers;

namespace Parley.Publishing.Tables;

/// <summary>
/// A table as CSV by <see href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</see>: a line of headings, lines ended by CR LF,
/// quotes where they are needed. Text that a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
public static class TableCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>First characters that make a spreadsheet calculate, their full-width forms included.</summary>
    private static readonly SearchValues<char> Formulas = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>Writes a table.</summary>
    public static void Write(TextWriter output, Table table)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(table);
        WriteRow(output, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
        {
            WriteRow(output, row.Select(TextOf));
        }
    }

    private static string TextOf(object? cell) =>
        cell switch
        {
            null => "",
            bool flag => flag ? "yes" : "no",
            string text => Safe(text),
            _ => CellText.NumberOf(cell)
                ?? throw new ArgumentException(
                    $"A cell cannot hold {cell.GetType().Name}.",
                    nameof(cell)
                ),
        };

    private static string Safe(string text) =>
        text.Length > 0 && Formulas.Contains(text[0]) ? "'" + text : text;

    private static void WriteRow(TextWriter output, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                output.Write(',');
            }
            first = false;
            if (cell.AsSpan().ContainsAny(Quoted))
            {
                output.Write('"');
                output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
                output.Write('"');
            }
            else
            {
                output.Write(cell);
            }
        }
        output.Write("\r\n");
    }
}
