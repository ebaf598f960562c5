using Parley.Documents;
using Parley.Entries;

namespace Parley.Reconciliation.Stories;

/// <summary>
/// Joins articles about the same event. Copies tell the story of what they repeat and count once; the others are put to stories in
/// order of time, those without a day last.
/// </summary>
internal static class StoryFinder
{
    /// <summary>Stories by day.</summary>
    /// <param name="articles">Articles.</param>
    /// <param name="published">Their days, in the same order.</param>
    /// <param name="copies">What they repeat.</param>
    public static List<Story> Find(
        IReadOnlyList<ArticleSketch> articles,
        IReadOnlyList<Publication?> published,
        IReadOnlyDictionary<ArticleId, CopyOf> copies
    )
    {
        var families = Families(articles, copies);
        var order = Enumerable
            .Range(0, articles.Count)
            .OrderBy(i => published[i]?.Bounds.Earliest ?? DateOnly.MaxValue)
            .ThenBy(i => articles[i].Id)
            .ToList();
        // A family is told by the article that the others repeat, on the day of its first.
        var first = new Dictionary<int, int>();
        foreach (var i in order)
        {
            first.TryAdd(families[i], i);
        }
        var rarity = new WordRarity();
        foreach (var family in first.Keys)
        {
            rarity.Learn(articles[family].Story);
        }
        var clusterer = new StoryClusterer(rarity);
        var numbers = new Dictionary<int, int>();
        foreach (var (family, earliest) in first)
        {
            numbers[family] = clusterer.Take(articles[family].Story, published[earliest]?.Bounds);
        }
        return
        [
            .. order
                .GroupBy(i => clusterer.Story(numbers[families[i]]))
                .Select(group => Story(group.ToList(), articles, published, families))
                .OrderBy(story => story.Day?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(story => story.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>For each article the one that it repeats in the end, itself where it repeats none.</summary>
    private static int[] Families(
        IReadOnlyList<ArticleSketch> articles,
        IReadOnlyDictionary<ArticleId, CopyOf> copies
    )
    {
        var number = new Dictionary<ArticleId, int>();
        for (var i = 0; i < articles.Count; i++)
        {
            number[articles[i].Id] = i;
        }
        var families = new int[articles.Count];
        for (var i = 0; i < families.Length; i++)
        {
            families[i] = i;
            while (copies.TryGetValue(articles[families[i]].Id, out var copy))
            {
                families[i] = number[copy.Original];
            }
        }
        return families;
    }

    private static Story Story(
        List<int> members,
        IReadOnlyList<ArticleSketch> articles,
        IReadOnlyList<Publication?> published,
        int[] families
    )
    {
        var ids = members.Select(i => articles[i].Id).ToList();
        return new(
            Fingerprint.Of("sy_", string.Join('|', ids.Order())),
            published[members[0]]?.Bounds,
            members
                .Select(i => articles[i])
                .FirstOrDefault(article => article.Titled, articles[members[0]])
                .Headline,
            ids,
            StoryGround.Of(
                [.. members.Where(i => families[i] == i).Select(i => articles[i])],
                members.Count
            )
        );
    }
}
