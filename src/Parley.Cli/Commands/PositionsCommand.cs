using System.CommandLine;
using Parley.Cli.Output;
using Parley.Publishing.Tables;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley positions</c>: what each side asks, offers and refuses.</summary>
internal static class PositionsCommand
{
    public static Command Create() =>
        ViewCommand.Create(
            "positions",
            "Print what each side asks, offers and refuses, by issue",
            view =>
            {
                var table = new TextTable(12, 20, 9, 22, 60).Row(
                    "ISSUE",
                    "PARTY",
                    "STANCE",
                    "SINCE",
                    "TOPIC"
                );
                foreach (var row in view.Positions)
                {
                    table.Row(
                        row.Issue,
                        row.Party.Id,
                        ContractName.Of(row.Position),
                        row.Since?.ToString() ?? "-",
                        row.Topic
                    );
                }
                return table;
            },
            PositionsJson.Write,
            LedgerTables.Positions
        );
}
