using Parley.Cases;
using Parley.Documents;
using Parley.Reconciliation.Copies;
using Parley.Reconciliation.Dating;
using Parley.Reconciliation.Stories;
using Parley.Statements;

namespace Parley.Reconciliation;

/// <summary>Makes the sketch of an article. Safe for use by several threads.</summary>
internal sealed class ArticleSketcher(CaseNames names)
{
    private const int LongestHeadline = 80;

    private readonly OfficeTerms offices = new(names);

    public ArticleSketch Sketch(Article article, IEnumerable<Statement> statements)
    {
        var titled = !string.IsNullOrEmpty(article.Title);
        var headline =
            titled ? article.Title!
            : article.Text.Length > 0 ? FirstWords(article.Text)
            // An item of a feed may be no more than an address.
            : article.Url ?? "";
        return new(article.Id, article.Path, article.Published)
        {
            Headline = headline,
            Titled = titled,
            Dating = DateFacts.Of(article, offices),
            Copies = CopySketch.Of(article.Text),
            Versions = RevisionSketch.Of(article),
            Updated = article.Updated,
            Story = StorySketch.Of(headline, article),
            Meetings = [.. statements.OfType<Meeting>()],
        };
    }

    /// <summary>No more than what dates articles.</summary>
    public ArticleSketch SketchDates(Article article, IEnumerable<Statement> statements) =>
        new(article.Id, article.Path, article.Published)
        {
            Dating = DateFacts.Of(article, offices),
            Meetings = [.. statements.OfType<Meeting>()],
        };

    private static string FirstWords(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        if (line.Length <= LongestHeadline)
        {
            return line;
        }
        var space = line.LastIndexOf(' ', LongestHeadline);
        // A line without spaces is cut between characters, never within a pair.
        var cut =
            space > 0 ? space
            : char.IsHighSurrogate(line[LongestHeadline - 1]) ? LongestHeadline - 1
            : LongestHeadline;
        return line[..cut] + " …";
    }
}
