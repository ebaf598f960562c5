using Parley.Documents;
using Parley.Entries;
using Parley.Reconciliation.Sums;
using Parley.Statements;

namespace Parley.Reconciliation.States;

/// <summary>What can be seen at the clock asked for: articles and statements by then, grouped as the whole ledger groups them.</summary>
internal sealed class VisibleSet
{
    private readonly Dictionary<ArticleId, Article> articles;
    private readonly Dictionary<ArticleId, string> origins;
    private readonly Dictionary<StatementId, LinkKind?> relations = [];

    public VisibleSet(
        IReadOnlyList<Article> articles,
        IReadOnlyDictionary<ArticleId, CopyOf> copies,
        IReadOnlyList<Story> stories,
        IReadOnlyDictionary<StatementId, Statement> statements
    )
    {
        this.articles = articles.ToDictionary(article => article.Id);
        Statements = statements;
        Stories = stories
            .SelectMany(story => story.Articles.Select(article => (article, story.Id)))
            .ToDictionary(pair => pair.article, pair => pair.Id);
        origins = articles.ToDictionary(article => article.Id, article => Origin(article, copies));
    }

    public IReadOnlyDictionary<StatementId, Statement> Statements { get; }

    /// <summary>Story of an article.</summary>
    public IReadOnlyDictionary<ArticleId, string> Stories { get; }

    /// <summary>How what a sentence promises hangs together with the sum that a commitment names; null where that sum itself is promised.</summary>
    public LinkKind? RelationTo(Commitment commitment)
    {
        if (!relations.TryGetValue(commitment.Id, out var relation))
        {
            relations[commitment.Id] = relation = SumWords.RelationTo(commitment);
        }
        return relation;
    }

    public bool Holds(StatementId id) => Statements.ContainsKey(id);

    /// <summary>Number of independent origins behind statements: copies, and pieces of one story that credit the same source, count once.</summary>
    public int Origins(IEnumerable<StatementId> ids) =>
        ids.Select(id => origins[Statements[id].Document.Article])
            .Distinct(StringComparer.Ordinal)
            .Count();

    /// <summary>The sentences that the evidence of a statement stands in, within its block.</summary>
    public string Sentence(Statement statement)
    {
        var span = SentenceSpan(statement);
        return articles[statement.Document.Article].Text[span.Start..span.End];
    }

    /// <summary>Where those sentences stand in the clean text.</summary>
    public TextSpan SentenceSpan(Statement statement)
    {
        var text = articles[statement.Document.Article].Text;
        var (start, end) = (statement.Evidence.Span.Start, statement.Evidence.Span.End);
        while (start > 0 && text[start - 1] != '\n' && !EndsSentence(text, start - 1))
        {
            start--;
        }
        while (end < text.Length && text[end] != '\n' && !EndsSentence(text, end))
        {
            end++;
        }
        return new(start, end);
    }

    /// <summary>A stop after a lower-case letter or digit and before a space ends a sentence; the stops of "U.S." do not.</summary>
    private static bool EndsSentence(string text, int at) =>
        (text[at] is '.' or '!' or '?')
        && at > 0
        && (char.IsLower(text[at - 1]) || char.IsDigit(text[at - 1]))
        && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    private string Origin(Article article, IReadOnlyDictionary<ArticleId, CopyOf> copies)
    {
        var seen = new HashSet<ArticleId>();
        while (
            copies.TryGetValue(article.Id, out var copy)
            && seen.Add(article.Id)
            && articles.TryGetValue(copy.Original, out var original)
        )
        {
            article = original;
        }
        return article.Credits.Count > 0
            ? $"{article.Credits.Min(StringComparer.Ordinal)}|{Stories.GetValueOrDefault(article.Id)}"
            : article.Id.ToString();
    }
}
