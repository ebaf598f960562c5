using Parley.Cases;
using Parley.Ledger.Views;
using Parley.Publishing.Briefs;
using Parley.Statements;

namespace Parley.Publishing.Site;

/// <summary>Stories by day with their articles and what they changed; curated events between them, hollow.</summary>
internal static class TimelineSection
{
    public static void Write(SiteContext site)
    {
        var html = site.Html;
        var items = site
            .View.Timeline.Select(item =>
                (
                    Day: item.Story.Day?.Latest ?? DateOnly.MaxValue,
                    Key: item.Story.Id,
                    Story: item,
                    Event: (ReferenceEvent?)null
                )
            )
            .Concat(
                site.View.Case.Reference.Events.Where(one =>
                        site.View.AsOf is not { } asOf || one.On.Earliest <= asOf
                    )
                    .Select(one =>
                        (
                            Day: one.On.Latest,
                            Key: "~" + one.Id,
                            Story: (TimelineItem)null!,
                            Event: (ReferenceEvent?)one
                        )
                    )
            )
            .OrderBy(item => item.Day)
            .ThenBy(item => item.Key, StringComparer.Ordinal)
            .ToList();
        html.OpenSection(
            "timeline",
            "Timeline",
            "Stories, not articles: copies are folded, and each story shows what it changed in the ledger."
        );
        html.Open("ol", ("class", "timeline")).Raw("\n");
        var month = "";
        foreach (var item in items)
        {
            var heading =
                item.Day == DateOnly.MaxValue
                    ? "Undated"
                    : item.Day.ToString(
                        "MMMM yyyy",
                        System.Globalization.CultureInfo.InvariantCulture
                    );
            if (heading != month)
            {
                html.Open("li", ("class", "month")).Element("h3", heading).CloseLine();
                month = heading;
            }
            if (item.Event is { } curated)
            {
                Event(html, curated);
            }
            else
            {
                Story(site, item.Story);
            }
        }
        html.Close().CloseLine();
    }

    /// <summary>What changed: from, to, and the entry.</summary>
    public static void Change(SiteContext site, EntryChange change)
    {
        var html = site.Html;
        html.Open("span", ("class", "change"));
        if (change.From is { } from)
        {
            html.Element("s", BriefText.Of(from)).Text(" → ");
        }
        SiteParts.Status(html, change.To);
        html.Close().Text(" ");
        site.LinkTo(change.Entry);
    }

    private static void Story(SiteContext site, TimelineItem item)
    {
        var html = site.Html;
        html.Open("li", ("id", item.Story.Id), ("class", "story"))
            .Element("span", SiteText.Day(item.Story.Day), ("class", "when"))
            .Open("div")
            .Element("h4", item.Story.Title);
        html.Open("p", ("class", "outlets"));
        var first = true;
        foreach (var id in item.Story.Articles)
        {
            if (site.Article(id) is not { } article)
            {
                continue;
            }
            html.Text(first ? "" : " · ")
                .Link(
                    SiteContext.Anchor(id),
                    SiteParts.Outlet(article.Article.Outlet, article.Article.Path)
                );
            if (article.CopyOf is not null)
            {
                html.Element("span", " copy", ("class", "quiet"));
            }
            first = false;
        }
        html.Close();
        if (item.Story.Articles.Count > 1)
        {
            html.Element("p", $"One story by {item.Story.Ground}", ("class", "note"));
        }
        var changes = item
            .Changes.Where(change => site.Entry(change.Entry) is { Kind: not StatementKind.Stance })
            .ToList();
        if (changes.Count > 0)
        {
            html.Open("ul", ("class", "changes"));
            foreach (var change in changes)
            {
                html.Open("li");
                Change(site, change);
                html.CloseLine();
            }
            html.Close();
        }
        html.Close().CloseLine();
    }

    private static void Event(HtmlBuilder html, ReferenceEvent one)
    {
        html.Open("li", ("class", "story curated"))
            .Element("span", BriefText.Day(one.On), ("class", "when"))
            .Open("div")
            .Open("h4")
            .Text(one.Title);
        html.Element("span", "†", ("class", "dagger"));
        html.Close().Open("p", ("class", "outlets"));
        if (one.Place is { } place)
        {
            html.Text(place + " · ");
        }
        SiteParts.Source(html, one.Source);
        html.Close();
        if (one.Outcome is { } outcome)
        {
            html.Element("p", outcome);
        }
        html.Close().CloseLine();
    }
}
