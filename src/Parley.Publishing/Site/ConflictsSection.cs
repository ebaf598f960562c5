using Parley.Entries;
using Parley.Publishing.Briefs;

namespace Parley.Publishing.Site;

/// <summary>Conflicts: the values side by side, who says them, and why they differ.</summary>
internal static class ConflictsSection
{
    private const int MostQuotes = 3;

    public static void Write(SiteContext site)
    {
        var html = site.Html;
        html.OpenSection(
            "conflicts",
            "Conflicts",
            "Where sources disagree, their values stand side by side with the cause, as far as it can be known. None is averaged away."
        );
        if (site.View.Conflicts.Count == 0)
        {
            html.Element("p", "No two sources disagree.", ("class", "quiet"));
        }
        foreach (var conflict in site.View.Conflicts)
        {
            Write(site, conflict);
        }
        html.CloseLine();
    }

    /// <summary>What a conflict is about: the entry or the measure that it touches.</summary>
    public static string About(SiteContext site, Conflict conflict) =>
        conflict.Subjects.Select(site.Entry).OfType<LedgerEntry>().FirstOrDefault() is { } entry
            ? entry.Title
        : conflict.Subjects.Select(site.Series).OfType<FigureSeries>().FirstOrDefault() is { } one
            ? site.SeriesTitle(one)
        : conflict.About;

    private static void Write(SiteContext site, Conflict conflict)
    {
        var html = site.Html;
        html.Open("article", ("id", conflict.Id), ("class", "conflict"));
        html.Element("p", BriefText.Of(conflict.Cause), ("class", "kicker"));
        html.Element("h3", About(site, conflict));
        html.Open("div", ("class", "sides"));
        foreach (var side in conflict.Values)
        {
            html.Open("div", ("class", "side"))
                .Element("p", SiteText.Side(side), ("class", "value"));
            var details = new List<string>();
            if (side.Period is { } period)
            {
                details.Add(period);
            }
            if (side.Basis is { } basis)
            {
                details.Add(site.Basis(basis));
            }
            details.Add(BriefText.Many(side.Origins, "origin"));
            html.Element("p", string.Join(" · ", details), ("class", "note"));
            foreach (var id in side.Statements.Take(MostQuotes))
            {
                SiteParts.Quote(site, id);
            }
            if (side.Statements.Count > MostQuotes)
            {
                html.Element(
                    "p",
                    $"and {BriefText.Many(side.Statements.Count - MostQuotes, "more statement")}",
                    ("class", "note")
                );
            }
            html.CloseLine();
        }
        html.Close();
        html.Open("p", ("class", "ground")).Element("b", "Ground ").Text(conflict.Ground).Close();
        html.Open("p", ("class", "note")).Text("Touches ");
        var first = true;
        foreach (var subject in conflict.Subjects)
        {
            html.Text(first ? "" : "; ");
            site.LinkTo(subject);
            first = false;
        }
        html.Close().CloseLine();
    }
}
