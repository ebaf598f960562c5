using Parley.Documents;
using Parley.Entries;

namespace Parley.Ledger.Views;

/// <summary>An article as the ledger holds it: with its settled date, what it repeats, and its story.</summary>
/// <param name="Article">The article, its publication settled over the set.</param>
/// <param name="Settled">What the set settles for it.</param>
public sealed record ArticleView(Article Article, SettledArticle Settled)
{
    /// <summary>What it repeats, or null.</summary>
    public CopyOf? CopyOf => Settled.CopyOf;

    /// <summary>Identifier of its story, or null.</summary>
    public string? Story => Settled.Story;

    /// <summary>Views of articles, in their order.</summary>
    public static IEnumerable<ArticleView> Of(
        IReadOnlyCollection<Article> articles,
        IReadOnlyDictionary<ArticleId, CopyOf> copies,
        IEnumerable<Story> stories,
        IReadOnlyDictionary<ArticleId, Revision>? revisions = null
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(copies);
        ArgumentNullException.ThrowIfNull(stories);
        var storyOf = stories
            .SelectMany(story => story.Articles.Select(article => (article, story.Id)))
            .ToDictionary(pair => pair.article, pair => pair.Id);
        var paths = articles.ToDictionary(article => article.Id, article => article.Path);
        return articles.Select(article =>
        {
            var copy = copies.GetValueOrDefault(article.Id);
            return new ArticleView(
                article,
                new(
                    article.Published,
                    copy,
                    copy is null ? null : paths.GetValueOrDefault(copy.Original),
                    storyOf.GetValueOrDefault(article.Id)
                )
                {
                    RevisionOf = revisions?.GetValueOrDefault(article.Id),
                }
            );
        });
    }
}
