using Parley.Entries;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;
using Parley.Statements;

namespace Parley.Publishing.Site;

/// <summary>The first page: how much was read, what it adds up to, what moved last, what is in dispute.</summary>
internal static class OverviewSection
{
    private const int MostChanges = 12;

    public static void Write(SiteContext site)
    {
        var html = site.Html;
        html.OpenSection("overview", "Overview");
        Counts(site);
        html.Open("div", ("class", "columns"));
        Totals(site);
        Disputes(site);
        html.Close();
        Changes(site);
        html.CloseLine();
    }

    private static void Counts(SiteContext site)
    {
        var view = site.View;
        var read = view.Entries.Count(entry => entry.Origin == EntryOrigin.Read);
        var curated = view.Entries.Count - read;
        var outlets = view.Articles.Select(one => one.Article.Outlet).OfType<string>().Distinct();
        var copies = view.Articles.Count(one => one.CopyOf is not null);
        var html = site.Html;
        html.Open("ul", ("class", "tiles"));
        Tile(
            html,
            "articles",
            view.Articles.Count,
            "article",
            null,
            $"of {BriefText.Many(outlets.Count(), "outlet")}"
                + (copies > 0 ? $", {BriefText.Many(copies, "copy", "copies")} folded" : "")
        );
        Tile(html, "articles", view.Statements.Count, "statement", null, "each with its sentence");
        Tile(
            html,
            "ledger",
            read,
            "entry",
            "entries",
            curated > 0
                ? $"and {BriefText.Many(curated, "curated reference")} †"
                : "read from pages"
        );
        Tile(html, "conflicts", view.Conflicts.Count, "conflict", null, "named, never averaged");
        html.CloseLine();
    }

    private static void Tile(
        HtmlBuilder html,
        string view,
        int count,
        string one,
        string? several,
        string note
    ) =>
        html.Open("li")
            .Open("a", ("href", "#" + view))
            .Open("b")
            .Number(count)
            .Close()
            .Text(" ")
            .Element("span", count == 1 ? one : several ?? one + "s")
            .Element("small", note)
            .Close()
            .Close();

    private static void Totals(SiteContext site)
    {
        var html = site.Html;
        html.Open("div").Element("h3", "Money by kind");
        var totals = OpenPromises.Totals(site.View.Entries).OfType<BriefTotal>().ToList();
        if (totals.Count == 0)
        {
            html.Element("p", "No entry counts towards a total.", ("class", "quiet")).Close();
            return;
        }
        html.Open("table", ("class", "totals")).Open("tbody");
        foreach (var total in totals)
        {
            html.Open("tr")
                .Element("th", MapWords.Of(total.Kind), ("scope", "row"))
                .Element("td", MoneyLabel.Of(total.Value, total.Currency), ("class", "num"))
                .Open("td", ("class", "quiet"));
            if (total.Entries.Count == 1)
            {
                html.Link(total.Entries[0], "one entry");
            }
            else
            {
                html.Text(BriefText.Many(total.Entries.Count, "entry", "entries"));
            }
            html.Close().CloseLine();
        }
        html.Close()
            .Close()
            .Element(
                "p",
                "Kinds of money and currencies stand apart and are never added up. Costs of projects that others pay, levels to reach, and curated entries count for nothing here.",
                ("class", "note")
            )
            .CloseLine();
    }

    private static void Disputes(SiteContext site)
    {
        var html = site.Html;
        html.Open("div").Element("h3", "In dispute");
        if (site.View.Conflicts.Count == 0)
        {
            html.Element("p", "No two sources disagree.", ("class", "quiet")).Close();
            return;
        }
        html.Open("ul", ("class", "plain disputes"));
        foreach (var cause in site.View.Conflicts.GroupBy(conflict => conflict.Cause))
        {
            html.Open("li")
                .Element("b", EntryWords.Capital(BriefText.Of(cause.Key)))
                .Element("span", BriefText.Many(cause.Count(), "conflict"), ("class", "quiet"))
                .Open("ul");
            foreach (var conflict in cause.Take(4))
            {
                html.Open("li").Link(conflict.Id, ConflictsSection.About(site, conflict)).Close();
            }
            if (cause.Count() > 4)
            {
                html.Open("li").Link("conflicts", $"and {cause.Count() - 4} more").Close();
            }
            html.Close().Close();
        }
        html.Close().CloseLine();
    }

    private static void Changes(SiteContext site)
    {
        var moves = site
            .View.Timeline.Where(item => item.Story.Day is not null)
            .OrderByDescending(item => item.Story.Day!.Value.Latest)
            .ThenBy(item => item.Story.Id, StringComparer.Ordinal)
            .SelectMany(item => item.Changes.Select(change => (item.Story, Change: change)))
            .Where(move => site.Entry(move.Change.Entry) is { Kind: not StatementKind.Stance })
            .ToList();
        if (moves.Count == 0)
        {
            return;
        }
        var html = site.Html;
        html.Element("h3", "What moved last").Open("ol", ("class", "moves"));
        foreach (var (story, change) in moves.Take(MostChanges))
        {
            html.Open("li")
                .Element("span", SiteText.Day(story.Day), ("class", "when"))
                .Open("span");
            TimelineSection.Change(site, change);
            html.Close().CloseLine();
        }
        html.Close();
        if (moves.Count > MostChanges)
        {
            html.Open("p", ("class", "note"))
                .Link("timeline", $"All {moves.Count} changes in the timeline")
                .Close();
        }
    }
}
