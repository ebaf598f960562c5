using System.Globalization;

namespace Parley.Reconciliation.Stories;

/// <summary>Says why articles tell one story: the names, numbers and words that their headlines and leads share.</summary>
internal static class StoryGround
{
    private const int Most = 5;

    /// <summary>The ground in words.</summary>
    /// <param name="articles">Articles of the story that repeat none.</param>
    /// <param name="members">Articles with their copies.</param>
    public static string Of(IReadOnlyList<ArticleSketch> articles, int members)
    {
        if (members == 1)
        {
            return "one article";
        }
        var grounds = new List<string>();
        if (articles.Count > 1)
        {
            var shared = Shared(articles);
            Note("names and numbers", shared.Where(word => word.Marked));
            Note("words", shared.Where(word => !word.Marked));
        }
        if (members > articles.Count)
        {
            grounds.Add(
                string.Create(CultureInfo.InvariantCulture, $"copies {members - articles.Count}")
            );
        }
        return string.Join("; ", grounds);

        void Note(string what, IEnumerable<StoryWord> words)
        {
            var named = words.Take(Most).Select(word => word.Text).ToList();
            if (named.Count > 0)
            {
                grounds.Add($"{what} {string.Join(", ", named)}");
            }
        }
    }

    /// <summary>Words of the headlines, those in most articles first; a word counts where headline or lead has it.</summary>
    private static List<StoryWord> Shared(IReadOnlyList<ArticleSketch> articles)
    {
        var holders = new Dictionary<uint, int>();
        foreach (var word in articles.SelectMany(article => article.Story.Words))
        {
            holders[word] = holders.GetValueOrDefault(word) + 1;
        }
        return
        [
            .. articles
                .Take(Most)
                .SelectMany(article => StoryWords.Of(article.Headline))
                .GroupBy(word => word.Key)
                .Where(word => holders.GetValueOrDefault(word.Key) > 1)
                .OrderByDescending(word => holders[word.Key])
                .Select(word => word.First() with { Marked = word.Any(one => one.Marked) }),
        ];
    }
}
