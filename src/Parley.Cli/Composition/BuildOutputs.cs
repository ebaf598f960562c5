using Parley.Cli.Output;
using Parley.Ledger.Sqlite;
using Parley.Ledger.Views;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;
using Parley.Publishing.Site;
using Parley.Publishing.Tables;
using Parley.Statements;

namespace Parley.Cli.Composition;

/// <summary>The files of a build, as the output contract names them.</summary>
internal static class BuildOutputs
{
    /// <summary>Writes them all into a folder.</summary>
    /// <returns>Whether the brief could be printed; if not, its findings stand on standard error.</returns>
    public static async Task<bool> WriteAsync(
        OutputFolder folder,
        Workshop workshop,
        Run run,
        LedgerView view,
        CancellationToken cancellationToken
    )
    {
        folder.Write(
            "statements.jsonl",
            stream => JsonLines.Write(stream, run.Reconciled.Statements, StatementJson.Write)
        );
        folder.Write(
            "articles.jsonl",
            stream => JsonLines.Write(stream, run.ArticleViews(), ArticleJson.Write)
        );
        await new SqliteLedgerStore(folder.PathOf("ledger.sqlite"))
            .ReplaceAsync(workshop.Content(run), cancellationToken)
            .ConfigureAwait(false);
        folder.WriteText("ledger.csv", writer => CsvTables.WriteLedger(writer, view));
        folder.WriteText("figures.csv", writer => CsvTables.WriteFigures(writer, view));
        folder.WriteText("conflicts.csv", writer => CsvTables.WriteConflicts(writer, view));
        var paper = new Paper(view);
        var map = paper.Map(MapSize.A4);
        folder.WriteText("map.svg", map);
        folder.WriteText("index.html", SiteWriter.Write(view, map));
        var (brief, findings) = paper.Brief(map);
        if (BriefFindings.Report(findings))
        {
            return false;
        }
        folder.WriteText("brief.html", BriefHtmlWriter.Write(brief, view));
        return true;
    }
}
