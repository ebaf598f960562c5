using Parley.Documents;
using Parley.Entries;
using Parley.Publishing.Briefs;
using Parley.Statements;

namespace Parley.Publishing.Site;

/// <summary>Pieces that several sections print.</summary>
internal static class SiteParts
{
    /// <summary>Opens a section of the site with its heading.</summary>
    public static HtmlBuilder OpenSection(
        this HtmlBuilder html,
        string id,
        string heading,
        string? lead = null
    )
    {
        html.Open("section", ("id", id), ("class", "view"), ("aria-labelledby", id + "-heading"))
            .Element("h2", heading, ("id", id + "-heading"));
        if (lead is not null)
        {
            html.Element("p", lead, ("class", "lead"));
        }
        return html.Raw("\n");
    }

    /// <summary>A status as a word with the mark of how firm it is.</summary>
    public static void Status(HtmlBuilder html, Status? status)
    {
        if (status is { } known)
        {
            html.Element(
                "span",
                BriefText.Of(known),
                ("class", "status " + SiteText.Standing(known))
            );
        }
    }

    /// <summary>The dagger of what is curated rather than read.</summary>
    public static void Dagger(HtmlBuilder html) =>
        html.Element(
            "abbr",
            "†",
            ("class", "dagger"),
            ("title", "Curated reference: it has an address and no sentence, and enters no total")
        );

    /// <summary>A statement as evidence: its sentence, who says so, and where it stands.</summary>
    public static void Quote(SiteContext site, StatementId id)
    {
        if (site.Statement(id) is not { } statement)
        {
            return;
        }
        var html = site.Html;
        html.Open("figure", ("class", "quote"));
        html.Element("blockquote", statement.Evidence.Quote);
        html.Open("figcaption");
        Citation(site, statement);
        html.Close();
        foreach (var more in statement.Evidence.More)
        {
            html.Open("p", ("class", "note"))
                .Text(more.InTitle ? "With the headline: " : "With: ")
                .Element("q", more.Quote)
                .Close();
        }
        // The day has its ground in its own mark.
        var inferred = statement
            .Inferred.Where(field => field.Key != "document.published")
            .ToList();
        if (inferred.Count > 0)
        {
            html.Open("p", ("class", "note")).Text("Inferred: ");
            var first = true;
            foreach (var (field, why) in inferred)
            {
                html.Text(first ? "" : "; ").Element("i", field).Text(" – " + why);
                first = false;
            }
            html.Close();
        }
        html.CloseLine();
    }

    /// <summary>Who says so, through which outlet, on which day, with a link to the sentence.</summary>
    public static void Citation(SiteContext site, Statement statement)
    {
        var html = site.Html;
        var article = site.Article(statement.Document.Article)?.Article;
        var outlet = Outlet(statement.Document.Outlet ?? article?.Outlet, statement.Document.Path);
        var who = SiteText.Source(statement.Source, outlet);
        who = who == statement.Source.Name ? site.Name(new(who)) : who;
        if (who != outlet)
        {
            html.Element("b", who).Text(", ");
        }
        html.Element("cite", outlet).Text(", ");
        Day(html, article?.Published ?? statement.Document.Published);
        html.Text(" · ");
        if (article is not null)
        {
            html.Link(statement.Id.Value, "in the article");
        }
        else
        {
            html.Text("article not shown");
        }
    }

    /// <summary>The publisher, or the name of the page's file where none is known.</summary>
    public static string Outlet(string? outlet, string path) =>
        outlet ?? path[(path.LastIndexOf('/') + 1)..];

    /// <summary>A publication day; an inferred one says so and why.</summary>
    public static void Day(HtmlBuilder html, Publication? published)
    {
        if (published is null)
        {
            html.Element("span", "undated", ("class", "quiet"));
            return;
        }
        html.Element(
            "time",
            BriefText.Day(published.Bounds),
            ("datetime", published.Bounds.IsDay ? published.Bounds.ToString() : null)
        );
        if (published.Inference is { } why)
        {
            html.Element("abbr", "inferred", ("class", "inferred"), ("title", why));
        }
    }

    /// <summary>The source of something curated.</summary>
    public static void Source(HtmlBuilder html, SourceReference source)
    {
        html.Address(source.Url, Host(source.Url));
        if (source.Date.Length > 0)
        {
            html.Text(", " + source.Date);
        }
        if (source.Note is { Length: > 0 } note)
        {
            html.Element("span", " " + note, ("class", "quiet"));
        }
    }

    private static string? Host(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed)
        && parsed.Scheme is "http" or "https"
            ? parsed.IdnHost
            : null;
}
