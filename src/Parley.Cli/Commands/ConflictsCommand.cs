using System.CommandLine;
using Parley.Cli.Output;
using Parley.Publishing.Tables;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley conflicts</c>: what disagrees, and why.</summary>
internal static class ConflictsCommand
{
    public static Command Create() =>
        ViewCommand.Create(
            "conflicts",
            "Print values that disagree, with the cause where it can be known",
            view =>
            {
                var table = new TextTable(14, 40, 60).Row("CAUSE", "ABOUT", "VALUES");
                foreach (var conflict in view.Conflicts)
                {
                    table.Row(
                        ContractName.Of(conflict.Cause),
                        conflict.About,
                        string.Join(
                            "  |  ",
                            conflict.Values.Select(value =>
                                string.Join(
                                    ' ',
                                    new[] { value.Value, value.Unit, value.Period }.OfType<string>()
                                )
                            )
                        )
                    );
                    table.Row("", "", conflict.Ground);
                }
                return table;
            },
            ConflictsJson.Write,
            LedgerTables.Conflicts
        );
}
