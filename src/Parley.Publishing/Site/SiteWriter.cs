using Parley.Ledger.Views;
using Parley.Publishing.Briefs;

namespace Parley.Publishing.Site;

/// <summary>
/// Prints a view as one HTML file to click through: overview, map, ledger, positions, figures, timeline, conflicts and the articles
/// with their evidence marked. The file loads nothing, and it can be read in full without its script, which adds views, search and sorting.
/// </summary>
public static class SiteWriter
{
    private static readonly (string Anchor, string Name)[] Views =
    [
        ("overview", "Overview"),
        ("map", "Map"),
        ("ledger", "Ledger"),
        ("positions", "Positions"),
        ("figures", "Figures"),
        ("timeline", "Timeline"),
        ("conflicts", "Conflicts"),
        ("articles", "Articles"),
    ];

    /// <summary>The site as a document.</summary>
    /// <param name="view">What the ledger shows.</param>
    /// <param name="mapSvg">The map as Parley drew it; its marks name entries of the view.</param>
    public static string Write(LedgerView view, string mapSvg)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(mapSvg);
        var site = new SiteContext(view);
        var html = site.Html;
        html.Raw("<!doctype html>\n").Open("html", ("lang", "en"));
        Head(site);
        html.Open("body");
        html.Element("a", "Skip to content", ("class", "skip"), ("href", "#main"));
        Header(site);
        html.Open("main", ("id", "main"));
        OverviewSection.Write(site);
        Map(site, mapSvg);
        LedgerSection.Write(site);
        PositionsSection.Write(site);
        FiguresSection.Write(site);
        TimelineSection.Write(site);
        ConflictsSection.Write(site);
        ArticlesSection.Write(site);
        html.CloseLine();
        Footer(site);
        html.CloseLine().CloseLine();
        return html.ToString();
    }

    private static void Head(SiteContext site)
    {
        var html = site.Html;
        html.Open("head")
            .Void("meta", ("charset", "utf-8"))
            .Void(
                "meta",
                ("http-equiv", "Content-Security-Policy"),
                (
                    "content",
                    $"default-src 'none'; style-src 'unsafe-inline'; script-src '{SiteAssets.ScriptHash}'; img-src data:; base-uri 'none'; form-action 'none'"
                )
            )
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("name", "referrer"), ("content", "no-referrer"))
            .Void("meta", ("name", "color-scheme"), ("content", "light dark"))
            .Element("title", $"{Title(site.View)} – Parley")
            .Raw($"\n<style>{SiteAssets.Style}</style>\n<script>{SiteAssets.Script}</script>\n")
            .CloseLine();
    }

    private static void Header(SiteContext site)
    {
        var html = site.Html;
        var view = site.View;
        html.Open("header", ("class", "top")).Open("div", ("class", "masthead"));
        html.Open("div")
            .Element("p", "Parley · the record", ("class", "kicker"))
            .Element("h1", Title(view))
            .Close();
        html.Open("p", ("class", "clock"));
        html.Text(
            view.AsOf is { } asOf
                ? $"As published by {BriefText.Day(asOf)}, printed {BriefText.Day(view.Today)}"
                : BriefText.Day(view.Today)
        );
        if (view.UndatedLeftOut > 0)
        {
            html.Text($" · {BriefText.Many(view.UndatedLeftOut, "undated article")} left out");
        }
        html.Close().Close();
        if (view.HoldsSamples)
        {
            html.Open("p", ("class", "sample"), ("role", "note"))
                .Element("b", "Sample data")
                .Text(" Some of these pages were written for Parley, under invented outlets.")
                .Close();
        }
        html.Open("nav", ("aria-label", "Views"), ("class", "views")).Open("ul");
        foreach (var (anchor, name) in Views)
        {
            html.Open("li").Link(anchor, name).Close();
        }
        html.Close().Close().CloseLine();
    }

    private static void Map(SiteContext site, string mapSvg)
    {
        var html = site.Html;
        html.OpenSection("map", "Map");
        var start = mapSvg.IndexOf("<svg", StringComparison.Ordinal);
        if (start < 0)
        {
            html.Element("p", "There is no map of this case.", ("class", "quiet"));
        }
        else
        {
            html.Element(
                    "p",
                    "Point at a mark, or reach it with the Tab key, to see what it is; choose it to read the sentences behind it.",
                    ("class", "lead only-script")
                )
                .Open("figure", ("class", "map"))
                .Raw(mapSvg[start..])
                .CloseLine();
        }
        html.CloseLine();
    }

    private static void Footer(SiteContext site)
    {
        var html = site.Html;
        html.Open("footer")
            .Open("p")
            .Text(
                "Printed by Parley from what it read. Quotes belong to their outlets and are cut from the pages, never typed. A dagger marks what is curated."
            )
            .Close()
            .CloseLine();
    }

    private static string Title(LedgerView view) =>
        view.Case.Title.GetValueOrDefault("en", view.Case.Key);
}
