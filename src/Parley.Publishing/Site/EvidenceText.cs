using Parley.Documents;
using Parley.Statements;

namespace Parley.Publishing.Site;

/// <summary>
/// Prints a stretch of an article with its evidence marked. Passages may overlap, so the text is cut wherever one begins or ends:
/// each piece is marked once, names all statements that it belongs to, and the pieces of a statement together are its quote.
/// </summary>
internal static class EvidenceText
{
    /// <summary>Prints one block.</summary>
    /// <param name="site">The site under way.</param>
    /// <param name="text">The article's clean text.</param>
    /// <param name="block">The block within it.</param>
    /// <param name="statements">Statements with evidence in the article, by start, then identity.</param>
    public static void Write(
        SiteContext site,
        string text,
        TextSpan block,
        IReadOnlyList<Statement> statements
    )
    {
        var html = site.Html;
        var here = statements.Where(one => one.Evidence.Span.Overlaps(block)).ToList();
        var cuts = new SortedSet<int> { block.Start, block.End };
        foreach (var span in here.Select(one => one.Evidence.Span))
        {
            cuts.Add(Math.Max(span.Start, block.Start));
            cuts.Add(Math.Min(span.End, block.End));
        }
        var from = block.Start;
        foreach (var to in cuts.Skip(1))
        {
            Piece(site, text[from..to], new(from, to), here);
            foreach (
                var ended in here.Where(one => Math.Min(one.Evidence.Span.End, block.End) == to)
            )
            {
                Reference(html, site, ended);
            }
            from = to;
        }
    }

    private static void Piece(
        SiteContext site,
        string words,
        TextSpan span,
        List<Statement> statements
    )
    {
        var html = site.Html;
        var covering = statements.Where(one => one.Evidence.Span.Contains(span)).ToList();
        if (covering.Count == 0)
        {
            html.Text(words);
            return;
        }
        // A statement is an anchor where its passage begins; the mark itself can carry one identifier only.
        var beginning = covering.Where(one => one.Evidence.Span.Start == span.Start).ToList();
        foreach (var other in beginning.Skip(1))
        {
            html.Element("span", "", ("id", other.Id.Value));
        }
        var innermost = covering.MinBy(one => one.Evidence.Span.Length)!;
        html.Element(
            "mark",
            words,
            ("id", beginning.Count > 0 ? beginning[0].Id.Value : null),
            ("class", ContractName.Of(innermost.Kind)),
            ("data-st", string.Join(' ', covering.Select(one => one.Id.Value)))
        );
    }

    /// <summary>After a passage, the way to what the ledger made of it.</summary>
    private static void Reference(HtmlBuilder html, SiteContext site, Statement statement)
    {
        if (site.SubjectOf(statement.Id) is not { } subject)
        {
            return;
        }
        var title = $"{SiteText.Kind(statement.Kind)}: {site.TitleOf(subject)}";
        html.Element(
            "a",
            SiteText.Kind(statement.Kind),
            ("href", "#" + subject),
            ("class", "ref " + ContractName.Of(statement.Kind)),
            ("title", title)
        );
    }
}
