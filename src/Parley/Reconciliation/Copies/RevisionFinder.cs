using Parley.Documents;
using Parley.Entries;

namespace Parley.Reconciliation.Copies;

/// <summary>
/// Finds edited versions: articles at one address that say much the same, each against the latest version before it. The order is
/// that of the days of change, then of publication, then of paths.
/// </summary>
internal static class RevisionFinder
{
    /// <summary>Common shingles from which a text is an edited version; a front page that only changed its news has fewer.</summary>
    private const double Edited = 0.2;

    /// <summary>Versions before that are looked at: a page may hold several articles at one address.</summary>
    private const int Before = 8;

    public static Dictionary<ArticleId, Revision> Find(
        IReadOnlyList<ArticleSketch> articles,
        IReadOnlyList<Publication?> published
    )
    {
        var revisions = new Dictionary<ArticleId, Revision>();
        foreach (
            var versions in Enumerable
                .Range(0, articles.Count)
                .Where(i => articles[i].Versions.Address is not null)
                .GroupBy(i => articles[i].Versions.Address)
        )
        {
            var before = new Queue<ArticleSketch>();
            foreach (
                var version in versions
                    .OrderBy(i =>
                        articles[i].Updated?.Latest
                        ?? published[i]?.Bounds.Latest
                        ?? DateOnly.MaxValue
                    )
                    .ThenBy(i => published[i]?.Bounds.Latest ?? DateOnly.MaxValue)
                    .ThenBy(i => articles[i].Path, StringComparer.Ordinal)
                    .ThenBy(i => articles[i].Id)
                    .Select(i => articles[i])
            )
            {
                if (Previous(version, before) is { } previous)
                {
                    if (BlockDifference.Of(previous, version) is { } revision)
                    {
                        revisions[version.Id] = revision;
                    }
                    else
                    {
                        // The same text again is a copy, no version.
                        continue;
                    }
                }
                before.Enqueue(version);
                if (before.Count > Before)
                {
                    before.Dequeue();
                }
            }
        }
        return revisions;
    }

    /// <summary>The likest version before, the latest of those equally alike.</summary>
    private static ArticleSketch? Previous(ArticleSketch version, Queue<ArticleSketch> before) =>
        before
            .Where(other => other.Id.Page != version.Id.Page)
            .Reverse()
            .Select(other => (other, Likeness: version.Copies.Compare(other.Copies).Jaccard))
            .Where(pair => pair.Likeness >= Edited)
            .OrderByDescending(pair => pair.Likeness)
            .Select(pair => pair.other)
            .FirstOrDefault();
}
