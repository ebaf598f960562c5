using System.Globalization;
using System.Net;
using System.Text;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Publishing.Briefs;

/// <summary>Prints a brief as one HTML file with its own style sheet, for the screen and for A4. It loads nothing and runs no script.</summary>
public sealed class BriefHtmlWriter
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var stream = typeof(BriefHtmlWriter).Assembly.GetManifestResourceStream(
            "Briefs/brief.css"
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    private readonly StringBuilder html = new();
    private readonly BriefNotes notes = new();
    private readonly LedgerView view;

    private BriefHtmlWriter(LedgerView view) => this.view = view;

    /// <summary>The brief as a document.</summary>
    /// <param name="brief">The brief; it should have passed <see cref="BriefLinter"/>.</param>
    /// <param name="view">The view that it was compiled from: notes are cut from its articles.</param>
    public static string Write(Brief brief, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(view);
        var writer = new BriefHtmlWriter(view);
        writer.Document(brief);
        return writer.html.ToString();
    }

    private void Document(Brief brief)
    {
        var title = $"{brief.Case}: brief of {BriefText.Day(brief.Day)}";
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
            )
            .Append(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
            )
            .Append(Escape(title))
            .Append("</title>\n<style>\n")
            .Append(Style.Value)
            .Append("</style>\n</head>\n<body>\n");
        Head(brief);
        html.Append("<main>\n");
        foreach (var section in brief.Sections)
        {
            Section(section);
        }
        Notes();
        html.Append("</main>\n</body>\n</html>\n");
    }

    private void Head(Brief brief)
    {
        html.Append("<header>\n<p class=\"kicker\">Brief</p>\n<h1>")
            .Append(Escape(brief.Case))
            .Append("</h1>\n<p class=\"day\">")
            .Append(Escape(BriefText.Day(brief.Day)));
        if (brief.AsOf is { } asOf)
        {
            html.Append(" · as published by ").Append(Escape(BriefText.Day(asOf)));
        }
        html.Append("</p>\n");
        if (brief.Sample)
        {
            html.Append("<p class=\"sample\">Sample data</p>\n");
        }
        html.Append("<p class=\"basis\">");
        Line(brief.Basis);
        html.Append("</p>\n</header>\n");
    }

    private void Section(BriefSection section)
    {
        html.Append("<section id=\"")
            .Append(section.Id)
            .Append("\">\n<h2>")
            .Append(Escape(section.Heading))
            .Append("</h2>\n");
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case BriefList list:
                    List(list);
                    break;
                case BriefTable table:
                    Table(table);
                    break;
                case BriefPicture picture:
                    html.Append("<figure>").Append(picture.Svg).Append("</figure>\n");
                    break;
                default:
                    throw new InvalidOperationException($"No form for {block.GetType().Name}.");
            }
        }
        html.Append("</section>\n");
    }

    private void List(BriefList list)
    {
        if (list.Items.Count == 0)
        {
            return;
        }
        html.Append(list.Wide ? "<div class=\"list wide\">\n" : "<div class=\"list\">\n");
        Heading(list);
        html.Append("<ul>\n");
        foreach (var line in list.Items)
        {
            html.Append("<li>");
            Line(line);
            html.Append("</li>\n");
        }
        html.Append("</ul>\n</div>\n");
    }

    private void Table(BriefTable table)
    {
        Heading(table);
        html.Append("<table>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\">").Append(Escape(column)).Append("</th>");
        }
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append(row.Id is { } id ? $"<tr id=\"{Escape(id)}\">" : "<tr>");
            foreach (var cell in row.Cells)
            {
                html.Append("<td>");
                foreach (var line in cell.Where(line => line.Parts.Count > 0))
                {
                    html.Append("<p>");
                    Line(line);
                    html.Append("</p>");
                }
                html.Append("</td>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n");
    }

    private void Heading(BriefBlock block)
    {
        if (block.Heading is { } heading)
        {
            html.Append("<h3>").Append(Escape(heading)).Append("</h3>\n");
        }
    }

    private void Line(BriefLine line)
    {
        foreach (var part in line.Parts)
        {
            switch (part)
            {
                case BriefCitation citation:
                    Citation(citation);
                    break;
                case BriefTotal total:
                    html.Append("<b>").Append(Escape(total.Text)).Append("</b>");
                    break;
                case BriefReason reason:
                    html.Append("<small>").Append(Escape(reason.Text)).Append("</small>");
                    break;
                default:
                    html.Append(Escape(part.Text));
                    break;
            }
        }
    }

    private void Citation(BriefCitation citation)
    {
        html.Append(citation.Value is null ? "<span class=\"phrase\">" : "<span class=\"figure\">")
            .Append(Escape(citation.Text))
            .Append("</span>");
        if (citation.Source is not null)
        {
            html.Append('†');
        }
        html.Append("<sup>");
        var first = true;
        foreach (var number in notes.Of(citation))
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"{(first ? "" : ",")}<a href=\"#note-{number}\">{number}</a>"
            );
            first = false;
        }
        html.Append("</sup>");
        if (citation is { Dispute: { } dispute, BesideOtherSides: false })
        {
            html.Append(" <a class=\"disputed\" href=\"#")
                .Append(Escape(dispute))
                .Append("\">disputed</a>");
        }
    }

    private void Notes()
    {
        html.Append("<section id=\"notes\">\n<h2>Notes</h2>\n<ol>\n");
        var number = 0;
        foreach (var (statement, source) in notes.All)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li id=\"note-{++number}\">");
            if (statement is { } id)
            {
                Note(view.Statements[id]);
            }
            else if (source is not null)
            {
                Note(source);
            }
            html.Append("</li>\n");
        }
        html.Append("</ol>\n</section>\n");
    }

    private void Note(Statement statement)
    {
        var article = view.ArticleOf(statement.Document.Article).Article;
        html.Append("<q");
        if (article.Language is { } language && language != "en")
        {
            html.Append(" lang=\"").Append(Escape(language)).Append('"');
        }
        html.Append('>')
            .Append(Escape(statement.Evidence.Quote.Replace('\n', ' ')))
            .Append("</q> <cite>")
            .Append(Escape(article.Outlet ?? article.Path))
            .Append("</cite>, ");
        if (article.Published is { } published)
        {
            html.Append(Escape(BriefText.Day(published.Bounds)));
            if (published.Inference is { } inference)
            {
                html.Append(" <small>(inferred: ").Append(Escape(inference)).Append(")</small>");
            }
        }
        else
        {
            html.Append("undated");
        }
        html.Append('.');
        if (article.Sample)
        {
            html.Append(" <small>Sample data.</small>");
        }
    }

    private void Note(SourceReference source)
    {
        html.Append("† ");
        if (
            Uri.TryCreate(source.Url, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
        )
        {
            html.Append("<a rel=\"noopener noreferrer\" href=\"")
                .Append(Escape(source.Url))
                .Append("\">")
                .Append(Escape(source.Url))
                .Append("</a>");
        }
        else
        {
            html.Append(Escape(source.Url));
        }
        if (source.Date.Length > 0)
        {
            html.Append(", ").Append(Escape(source.Date));
        }
        html.Append('.');
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
