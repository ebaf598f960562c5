using System.CommandLine;
using Parley.Cli.Output;
using Parley.Publishing.Tables;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley timeline</c>: stories by day, with what they changed.</summary>
internal static class TimelineCommand
{
    public static Command Create() =>
        ViewCommand.Create(
            "timeline",
            "Print stories by day, with what they changed",
            view =>
            {
                var table = new TextTable(22, 80).Row("DAY", "STORY");
                var titles = view.Entries.ToDictionary(
                    entry => entry.Id,
                    entry => entry.Title,
                    StringComparer.Ordinal
                );
                foreach (var item in view.Timeline)
                {
                    table.Row(
                        item.Story.Day?.ToString() ?? "undated",
                        $"{item.Story.Title} ({item.Story.Articles.Count})"
                    );
                    foreach (var change in item.Changes)
                    {
                        table.Row(
                            "",
                            $"  {ContractName.Of(change.From) ?? "new"} → {ContractName.Of(change.To)}: {titles[change.Entry]}"
                        );
                    }
                }
                return table;
            },
            TimelineJson.Write,
            LedgerTables.Timeline
        );
}
