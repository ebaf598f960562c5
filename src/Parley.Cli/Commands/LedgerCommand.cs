using System.CommandLine;
using System.Globalization;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Ledger.Views.Deliveries;
using Parley.Publishing.Tables;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley ledger</c> and <c>parley ledger show</c>.</summary>
internal static class LedgerCommand
{
    public static Command Create()
    {
        var command = ViewCommand.Create(
            "ledger",
            "Print the entries of the ledger",
            Table,
            (json, view) => LedgerJson.Write(json, view, view.Entries),
            LedgerTables.Entries
        );
        command.Subcommands.Add(Show());
        return command;
    }

    private static TextTable Table(LedgerView view)
    {
        var table = new TextTable(19, 10, 10, 10, 40).Row(
            "ENTRY",
            "KIND",
            "STATUS",
            "SINCE",
            "TITLE"
        );
        foreach (var entry in view.Entries)
        {
            table.Row(
                entry.Id,
                ContractName.Of(entry.Kind),
                ContractName.Of(entry.Status) ?? "-",
                entry.Since?.ToString() ?? "-",
                (entry.Origin == EntryOrigin.Reference ? "† " : "") + entry.Title
            );
        }
        return table;
    }

    private static Command Show()
    {
        var id = new Argument<string>("ID") { Description = "Identifier of an entry" };
        var show = new Command("show", "Print one entry: its history and every sentence behind it")
        {
            id,
        };
        LedgerAccess.AddOptions(show);
        show.SetAction(
            async (arguments, cancellationToken) =>
            {
                var view = await LedgerAccess
                    .ReadAsync(arguments, cancellationToken)
                    .ConfigureAwait(false);
                var wanted = arguments.GetValue(id)!;
                var entry =
                    view.Entries.FirstOrDefault(entry => entry.Id == wanted)
                    ?? throw new UsageException(
                        $"The ledger holds no entry '{wanted}': 'parley ledger' lists them."
                    );
                await Console.Out.WriteAsync(Describe(view, entry)).ConfigureAwait(false);
                return ExitStatus.Done;
            }
        );
        return show;
    }

    private static string Describe(LedgerView view, LedgerEntry entry)
    {
        var table = new TextTable(12, 80)
            .Row("", entry.Title)
            .Row(
                "status",
                $"{ContractName.Of(entry.Status) ?? "-"} since {entry.Since?.ToString() ?? "?"}"
            )
            .Row("origins", entry.Origins.ToString(CultureInfo.InvariantCulture));
        if (Worth.Of(view, entry, view.Currency) is { Conversion: { } rate } worth)
        {
            table.Row(
                "worth",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"≈ {worth.Currency} {worth.Value:#,0} at {rate.Rate:0.########}, mean of {rate.Month:yyyy-MM} ({rate.Source})"
                )
            );
        }
        if (DeliveryBook.Of(view, entry) is { } delivery)
        {
            table.Row("delivery", DeliveryLine.Of(delivery));
        }
        foreach (var step in entry.History)
        {
            table.Row(
                step.On?.ToString() ?? "undated",
                $"{ContractName.Of(step.Status) ?? "-"}  {string.Join(' ', step.Statements)}"
            );
        }
        foreach (var statement in entry.Statements.Select(id => view.Statements[id]))
        {
            var article = view.ArticleOf(statement.Document.Article).Article;
            table
                .Row("", "")
                .Row(statement.Id.Value[..11], $"“{statement.Evidence.Quote}”")
                .Row(
                    "",
                    $"{article.Outlet ?? article.Path}, {article.Published?.Bounds.ToString() ?? "undated"}; {statement.Rule}"
                )
                .Row("", entry.Grounds.GetValueOrDefault(statement.Id, ""));
        }
        foreach (
            var conflict in view.Conflicts.Where(conflict => conflict.Subjects.Contains(entry.Id))
        )
        {
            table
                .Row("", "")
                .Row("conflict", $"{ContractName.Of(conflict.Cause)}: {conflict.Ground}");
        }
        foreach (var link in entry.Links)
        {
            table.Row(ContractName.Of(link.Kind), $"{link.To} ({link.Ground})");
        }
        if (entry.Source is { } source)
        {
            table.Row("source", $"{source.Url} ({source.Date})");
        }
        return table.ToString();
    }
}
