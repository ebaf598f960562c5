using System.Globalization;
using Parley.Documents;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Publishing.Site;

/// <summary>The articles as read: where each comes from, when it is from, and its text with the evidence marked.</summary>
internal static class ArticlesSection
{
    public static void Write(SiteContext site)
    {
        var html = site.Html;
        html.OpenSection(
            "articles",
            "Articles",
            "The text as Parley cut it out of its page. Marked passages are evidence; the word behind each leads to what the ledger made of it."
        );
        var statements = site
            .View.Statements.Values.OrderBy(one => one.Evidence.Span.Start)
            .ThenBy(one => one.Id)
            .ToLookup(one => one.Document.Article);
        List(site, statements);
        html.Open("div", ("class", "pages"));
        foreach (var article in site.View.Articles)
        {
            Page(site, article, [.. statements[article.Article.Id]]);
        }
        html.CloseLine();
        html.CloseLine();
    }

    private static void List(SiteContext site, ILookup<ArticleId, Statement> statements)
    {
        var html = site.Html;
        html.Open("div", ("class", "scroll"))
            .Open("table", ("class", "articles"))
            .Open("thead")
            .Open("tr");
        foreach (var name in (ReadOnlySpan<string>)["Published", "Title", "Outlet", "Statements"])
        {
            html.Element("th", name, ("scope", "col"));
        }
        html.Close().Close().Open("tbody").Raw("\n");
        foreach (var one in site.View.Articles)
        {
            var article = one.Article;
            html.Open("tr").Open("td", ("class", "day"));
            SiteParts.Day(html, article.Published);
            html.Close().Open("td").Link(SiteContext.Anchor(article.Id), Title(article));
            if (one.CopyOf is not null)
            {
                html.Element("span", "copy", ("class", "tag"));
            }
            if (article.Sample)
            {
                html.Element("span", "sample", ("class", "tag"));
            }
            html.Close()
                .Element("td", article.Outlet ?? "")
                .Element(
                    "td",
                    statements[article.Id].Count().ToString(CultureInfo.InvariantCulture),
                    ("class", "num")
                )
                .CloseLine();
        }
        html.Close().Close().CloseLine();
    }

    private static string Title(Article article) => article.Title ?? $"Untitled, {article.Path}";

    private static void Page(
        SiteContext site,
        ArticleView view,
        IReadOnlyList<Statement> statements
    )
    {
        var html = site.Html;
        var article = view.Article;
        html.Open("article", ("id", SiteContext.Anchor(article.Id)), ("class", "text page"));
        html.Open("p", ("class", "kicker")).Text(article.Outlet ?? "Outlet not known");
        if (article.Sample)
        {
            html.Element("span", "Sample data", ("class", "tag"));
        }
        html.Close().Element("h3", Title(article));
        if (article.Subtitle is { } subtitle)
        {
            html.Element("p", subtitle, ("class", "standfirst"));
        }
        html.Open("p", ("class", "byline"));
        SiteParts.Day(html, article.Published);
        if (article.Authors.Count > 0)
        {
            html.Text(" · by " + string.Join(", ", article.Authors));
        }
        if (article.Credits.Count > 0)
        {
            html.Text(" · credits " + string.Join(", ", article.Credits));
        }
        html.Close();
        Provenance(site, view);
        html.Open("div", ("class", "body"), ("lang", article.Language));
        Body(site, article, statements);
        html.Close().CloseLine();
    }

    private static void Provenance(SiteContext site, ArticleView view)
    {
        var html = site.Html;
        var article = view.Article;
        html.Open("p", ("class", "note"));
        if (article.Published is { Inference: { } why })
        {
            html.Text($"Date inferred: {why}. ");
        }
        if (view.CopyOf is { } copy)
        {
            html.Text("Copy of ");
            var original = site.Article(copy.Original)?.Article;
            if (original is not null)
            {
                html.Link(
                    SiteContext.Anchor(copy.Original),
                    original.Outlet is { } outlet ? $"{outlet}: {Title(original)}" : Title(original)
                );
            }
            else
            {
                html.Text("an article not shown");
            }
            html.Text(
                $" ({Math.Round(copy.Similarity * 100).ToString(CultureInfo.InvariantCulture)}% alike); it counts as no origin of its own. "
            );
        }
        if (view.Story is { } story)
        {
            html.Link(story, "Its story").Text(" · ");
        }
        html.Text("Page ").Element("code", article.Path);
        if (article.Url is { } url)
        {
            html.Text(" · ").Address(url);
        }
        html.Close();
    }

    private static void Body(SiteContext site, Article article, IReadOnlyList<Statement> statements)
    {
        var html = site.Html;
        string? list = null;
        foreach (var block in article.Blocks)
        {
            var (element, group) = block.Kind switch
            {
                BlockKind.Heading => ("h4", null),
                BlockKind.ListItem => ("li", "ul"),
                BlockKind.Quote => ("blockquote", null),
                BlockKind.TableRow => ("p", (string?)null),
                _ => ("p", null),
            };
            if (group != list)
            {
                if (list is not null)
                {
                    html.CloseLine();
                }
                if (group is not null)
                {
                    html.Open(group);
                }
                list = group;
            }
            html.Open(element, ("class", block.Kind == BlockKind.TableRow ? "row" : null));
            EvidenceText.Write(site, article.Text, block.Span, statements);
            html.CloseLine();
        }
        if (list is not null)
        {
            html.CloseLine();
        }
    }
}
