using Parley.Documents;
using Parley.Entries;
using Parley.Statements;

namespace Parley.Reconciliation.States;

/// <summary>What can be seen at the clock asked for: articles and statements by then, grouped as the whole ledger groups them.</summary>
internal sealed class VisibleSet
{
    private readonly Dictionary<ArticleId, Article> articles;
    private readonly Dictionary<ArticleId, string> origins;

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

    public bool Holds(StatementId id) => Statements.ContainsKey(id);

    /// <summary>Number of independent origins behind statements: copies, and pieces of one story that credit the same source, count once.</summary>
    public int Origins(IEnumerable<StatementId> ids) =>
        ids.Select(id => origins[Statements[id].Document.Article])
            .Distinct(StringComparer.Ordinal)
            .Count();

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
