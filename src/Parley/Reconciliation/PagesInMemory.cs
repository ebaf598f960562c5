using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation;

/// <summary>A small set, all of it at hand.</summary>
public sealed class PagesInMemory : IPagesRead
{
    private readonly Dictionary<PageId, ReadPage> held;

    /// <summary>A set by its articles and what they say.</summary>
    public PagesInMemory(
        IReadOnlyCollection<Article> articles,
        IReadOnlyCollection<Statement> statements
    )
    {
        var told = articles.ToLookup(article => article.Id.Page);
        var said = statements.ToLookup(statement => statement.Document.Article.Page);
        held = told.Concat<IGrouping<PageId, object>>(said)
            .Select(group => group.Key)
            .Distinct()
            .ToDictionary(page => page, page => new ReadPage([.. told[page]], [.. said[page]]));
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<PageId> Pages => held.Keys;

    /// <inheritdoc/>
    public IEnumerable<ReadPage> Read(IReadOnlyList<PageId> pages) =>
        pages.Select(page => held[page]);
}
