using System.CommandLine;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Ledger.Views;
using Parley.Publishing.Tables;

namespace Parley.Cli.Commands;

/// <summary><c>parley changes</c>: what the ledger says otherwise than on an earlier day, and what was due and did not happen.</summary>
internal static class ChangesCommand
{
    public static Command Create()
    {
        var since = CommonOptions.Since();
        var format = CommonOptions.Format("table", "json");
        var command = new Command(
            "changes",
            "Print what changed since a day, and what was due and did not happen"
        )
        {
            since,
            format,
        };
        LedgerAccess.AddOptions(command);
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var (before, after) = await LedgerAccess
                    .ReadBetweenAsync(
                        arguments,
                        arguments.GetValue(since)!.Value,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                var changes = ChangeLog.Between(before, after);
                if (arguments.GetValue(format) == "json")
                {
                    await using var output = Console.OpenStandardOutput();
                    JsonLines.WriteDocument(output, json => ChangesJson.Write(json, changes));
                }
                else
                {
                    await Console.Out.WriteAsync(Table(changes).ToString()).ConfigureAwait(false);
                }
                return ExitStatus.Done;
            }
        );
        return command;
    }

    private static TextTable Table(IEnumerable<LedgerChange> changes)
    {
        var table = new TextTable(9, 19, 32, 60).Row("CHANGE", "SUBJECT", "FROM → TO", "TITLE");
        foreach (var change in changes)
        {
            table.Row(
                change.Kind.ToString().ToLowerInvariant(),
                change.Subject,
                $"{change.From ?? "-"} → {change.To ?? "-"}",
                change.Title
            );
        }
        return table;
    }
}
