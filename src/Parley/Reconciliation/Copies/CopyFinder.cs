using Parley.Documents;
using Parley.Entries;

namespace Parley.Reconciliation.Copies;

/// <summary>Finds articles that repeat another, by the shingles of words they share. Work grows with the number of shared rare shingles, not with pairs.</summary>
internal static class CopyFinder
{
    private const int ShingleWords = 5;
    private const double MinimumSimilarity = 0.6;

    /// <summary>A shingle that stands in more articles than this is boilerplate and names no pair.</summary>
    private const int CommonShingle = 50;

    public static Dictionary<ArticleId, CopyOf> Find(IReadOnlyList<Article> articles)
    {
        var shingles = articles.Select(article => Shingles(article.Text)).ToList();
        var byShingle = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var shingle in shingles[i])
            {
                if (!byShingle.TryGetValue(shingle, out var holders))
                {
                    byShingle[shingle] = holders = [];
                }
                holders.Add(i);
            }
        }
        var shared = new Dictionary<(int, int), int>();
        foreach (
            var holders in byShingle.Values.Where(holders =>
                holders.Count is > 1 and <= CommonShingle
            )
        )
        {
            for (var a = 0; a < holders.Count; a++)
            {
                for (var b = a + 1; b < holders.Count; b++)
                {
                    shared[(holders[a], holders[b])] =
                        shared.GetValueOrDefault((holders[a], holders[b])) + 1;
                }
            }
        }
        var copies = new Dictionary<ArticleId, CopyOf>();
        var order = Enumerable
            .Range(0, articles.Count)
            .OrderBy(i => articles[i].Published?.Bounds.Latest ?? DateOnly.MaxValue)
            .ThenBy(i => articles[i].Id)
            .Select((i, rank) => (i, rank))
            .ToDictionary(pair => pair.i, pair => pair.rank);
        foreach (var ((left, right), common) in shared.OrderBy(pair => pair.Key))
        {
            var similarity = Math.Round(
                (double)common / (shingles[left].Count + shingles[right].Count - common),
                6
            );
            if (similarity < MinimumSimilarity)
            {
                continue;
            }
            var (original, copy) = order[left] < order[right] ? (left, right) : (right, left);
            if (
                !copies.TryGetValue(articles[copy].Id, out var known)
                || known.Similarity < similarity
            )
            {
                copies[articles[copy].Id] = new(articles[original].Id, similarity);
            }
        }
        return copies;
    }

    private static HashSet<ulong> Shingles(string text)
    {
        var words = new List<ulong>();
        const ulong Offset = 14695981039346656037;
        const ulong Prime = 1099511628211;
        var hash = Offset;
        var inside = false;
        unchecked
        {
            foreach (var letter in text)
            {
                if (char.IsLetterOrDigit(letter))
                {
                    hash = (hash ^ char.ToLowerInvariant(letter)) * Prime;
                    inside = true;
                }
                else if (inside)
                {
                    words.Add(hash);
                    (hash, inside) = (Offset, false);
                }
            }
            if (inside)
            {
                words.Add(hash);
            }
            var shingles = new HashSet<ulong>();
            for (var i = 0; i + ShingleWords <= words.Count; i++)
            {
                var shingle = Offset;
                for (var j = 0; j < ShingleWords; j++)
                {
                    shingle = (shingle ^ words[i + j]) * Prime;
                }
                shingles.Add(shingle);
            }
            return shingles;
        }
    }
}
