using System.Text;
using Parley.Statements;

namespace Parley.Cli.Output;

/// <summary>Statements for a person to read: kind, status and the passage.</summary>
internal static class StatementTable
{
    public static void Write(Stream output, IEnumerable<Statement> statements)
    {
        var table = new TextTable(10, 11, 24, 40).Row("KIND", "STATUS", "OUTLET", "EVIDENCE");
        foreach (var statement in statements)
        {
            table.Row(
                statement.Kind.ToString().ToLowerInvariant(),
                statement.Status?.ToString().ToLowerInvariant(),
                statement.Document.Outlet ?? statement.Document.Path,
                statement.Evidence.Quote
            );
        }
        output.Write(Encoding.UTF8.GetBytes(table.ToString()));
    }
}
