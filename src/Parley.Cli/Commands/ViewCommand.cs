using System.CommandLine;
using System.Text.Json;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Ledger.Views;

namespace Parley.Cli.Commands;

/// <summary>A command that prints one table of the ledger, as a table, JSON or CSV.</summary>
internal static class ViewCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its line in the help.</param>
    /// <param name="table">The table for a person.</param>
    /// <param name="json">The JSON of the output contract.</param>
    /// <param name="csv">The CSV, where there is one.</param>
    public static Command Create(
        string name,
        string description,
        Func<LedgerView, TextTable> table,
        Action<Utf8JsonWriter, LedgerView> json,
        Action<TextWriter, LedgerView>? csv = null
    )
    {
        var format = CommonOptions.Format(
            csv is null ? ["table", "json"] : ["table", "json", "csv"]
        );
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
                        csv!(Console.Out, view);
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
