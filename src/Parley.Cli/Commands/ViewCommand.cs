using System.CommandLine;
using System.Text.Json;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Ledger.Views;
using Parley.Publishing.Tables;

namespace Parley.Cli.Commands;

/// <summary>A command that prints one table of the ledger, as a table, JSON, CSV or a workbook.</summary>
internal static class ViewCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its line in the help.</param>
    /// <param name="table">The table for a person.</param>
    /// <param name="json">The JSON of the output contract.</param>
    /// <param name="rows">The table for a spreadsheet.</param>
    public static Command Create(
        string name,
        string description,
        Func<LedgerView, TextTable> table,
        Action<Utf8JsonWriter, LedgerView> json,
        Func<LedgerView, Table> rows
    )
    {
        var format = CommonOptions.Format("table", "json", "csv", "xlsx");
        var command = new Command(name, description) { format };
        LedgerAccess.AddOptions(command);
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var view = await LedgerAccess
                    .ReadAsync(arguments, cancellationToken)
                    .ConfigureAwait(false);
                switch (arguments.GetValue(format))
                {
                    case "json":
                        await using (var output = Console.OpenStandardOutput())
                        {
                            JsonLines.WriteDocument(output, writer => json(writer, view));
                        }
                        break;
                    case "csv":
                        await StandardOutput
                            .WriteAsync(text: true, ExportFiles.Csv(rows(view), "csv").Write)
                            .ConfigureAwait(false);
                        break;
                    case "xlsx":
                        await StandardOutput
                            .WriteAsync(
                                text: false,
                                stream => TableWorkbook.Write(stream, [rows(view)])
                            )
                            .ConfigureAwait(false);
                        break;
                    default:
                        await Console.Out.WriteAsync(table(view).ToString()).ConfigureAwait(false);
                        break;
                }
                return ExitStatus.Done;
            }
        );
        return command;
    }
}
