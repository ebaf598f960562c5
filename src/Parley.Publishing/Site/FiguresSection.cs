using Parley.Entries;
using Parley.Publishing.Briefs;
using Parley.Statements;

namespace Parley.Publishing.Site;

/// <summary>Measured series: every value claimed, by period, basis and source, on one plot for each basis.</summary>
internal static class FiguresSection
{
    private const int MostOpenRows = 6;

    public static void Write(SiteContext site)
    {
        var html = site.Html;
        html.OpenSection(
            "figures",
            "Figures",
            "Each measured series with every value claimed for it. Values of different statistics never share a line; hollow points are curated."
        );
        if (site.View.Series.Count == 0)
        {
            html.Element("p", "No figure was read.", ("class", "quiet"));
        }
        foreach (
            var measure in site
                .View.Series.GroupBy(site.SeriesTitle, StringComparer.Ordinal)
                .OrderBy(group =>
                    group.All(one => one.Points.All(point => point.Origin == EntryOrigin.Reference))
                )
        )
        {
            html.Open("section", ("class", "measure"))
                .Element("h3", EntryWords.Capital(measure.Key))
                .Open("div", ("class", "series-list"));
            foreach (var one in measure)
            {
                Series(site, one);
            }
            html.Close().CloseLine();
        }
        html.CloseLine();
    }

    private static void Series(SiteContext site, FigureSeries one)
    {
        var html = site.Html;
        html.Open("article", ("id", one.Id), ("class", "series"));
        html.Element(
            "h4",
            (one.Basis is { } basis ? site.Basis(basis) : "Statistics not named") + $", {one.Unit}"
        );
        FigurePlot.Write(html, one);
        foreach (var conflict in site.ConflictsOf(one.Id))
        {
            html.Open("p", ("class", "note"))
                .Element("span", "disputed", ("class", "tag disputed"))
                .Text(" ")
                .Link(conflict.Id, EntryWords.Capital(BriefText.Of(conflict.Cause)))
                .Close();
        }
        var read = one.Points.Where(point => point.Origin == EntryOrigin.Read).ToList();
        var curated = one.Points.Where(point => point.Origin == EntryOrigin.Reference).ToList();
        if (read.Count > 0)
        {
            Table(site, read);
        }
        if (curated.Count > MostOpenRows || (curated.Count > 0 && read.Count > 0))
        {
            html.Open("details")
                .Element("summary", BriefText.Many(curated.Count, "curated value") + " †");
            Table(site, curated);
            html.Close();
        }
        else if (curated.Count > 0)
        {
            Table(site, curated);
        }
        html.CloseLine();
    }

    private static void Table(SiteContext site, IEnumerable<FigurePoint> points)
    {
        var html = site.Html;
        html.Open("table", ("class", "values")).Open("tbody");
        foreach (var point in points)
        {
            html.Open("tr", ("class", point.Origin == EntryOrigin.Reference ? "curated" : null))
                .Element("th", point.Period ?? "no period", ("scope", "row"))
                .Element("td", SiteText.Quantity(point.Value), ("class", "num"))
                .Open("td");
            if (point.Source is { } source)
            {
                SiteParts.Source(html, source);
            }
            foreach (var id in point.Statements)
            {
                if (site.Statement(id) is Figure statement)
                {
                    Said(site, statement);
                }
            }
            html.Close().CloseLine();
        }
        html.Close().Close();
    }

    private static void Said(SiteContext site, Figure statement)
    {
        var html = site.Html;
        html.Open("div", ("class", "said")).Element("q", statement.Evidence.Quote).Text(" ");
        SiteParts.Citation(site, statement);
        if (statement.Alternatives.Count > 0)
        {
            html.Element(
                "span",
                " Also printed as "
                    + string.Join(", ", statement.Alternatives.Select(SiteText.Quantity)),
                ("class", "note")
            );
        }
        if (statement.Inferred.TryGetValue("basis", out var why))
        {
            html.Element("span", $" Statistics inferred: {why}", ("class", "note"));
        }
        html.Close();
    }
}
