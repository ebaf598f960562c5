using Parley.Cli.Output;
using Parley.Ledger.Views;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;
using Parley.Publishing.Site;
using Parley.Publishing.Tables;
using Parley.Reconciliation;
using Parley.Statements;

namespace Parley.Cli.Composition;

/// <summary>The files of a build beside its ledger, as the output contract names them.</summary>
internal static class BuildOutputs
{
    /// <summary>Writes them all into a folder.</summary>
    /// <returns>Whether the brief could be printed; if not, its findings stand on standard error.</returns>
    public static bool Write(OutputFolder folder, Reconciled reconciled, LedgerView view)
    {
        folder.Write(
            "statements.jsonl",
            stream => JsonLines.Write(stream, reconciled.Statements, StatementJson.Write)
        );
        folder.Write(
            "articles.jsonl",
            stream =>
                JsonLines.Write(
                    stream,
                    ArticleView.Of(
                        reconciled.Articles,
                        reconciled.Copies,
                        reconciled.Stories,
                        reconciled.Revisions
                    ),
                    ArticleJson.Write
                )
        );
        foreach (
            var table in (Table[])
                [
                    LedgerTables.Entries(view),
                    LedgerTables.Figures(view),
                    LedgerTables.Conflicts(view),
                ]
        )
        {
            folder.Write(table.Name + ".csv", ExportFiles.Csv(table, "csv").Write);
        }
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
