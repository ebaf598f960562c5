using Parley.Values;

namespace Parley.Reconciliation.Stories;

/// <summary>
/// Puts articles to stories one by one, in order of time: each joins the story that its headline and lead are most like, or opens
/// one; an article that brings two stories together makes them one. Only stories that share a word are looked at, the latest of
/// each word, so work grows with the number of articles.
/// </summary>
internal sealed class StoryClusterer(WordRarity rarity)
{
    /// <summary>Latest stories that are looked up under a word.</summary>
    private const int Latest = 32;

    /// <summary>Stories that are looked at closely.</summary>
    private const int Close = 8;

    private readonly List<StoryCluster?> stories = [];
    private readonly List<int> mergedInto = [];
    private readonly Dictionary<uint, List<int>> byWord = [];
    private readonly Dictionary<int, double> products = [];
    private readonly double join = StoryThresholds.Join(rarity.Articles);

    /// <summary>Takes the next article; returns a number for its story that <see cref="Story"/> leads on from.</summary>
    public int Take(StorySketch article, DateBounds? day)
    {
        var words = rarity.Weigh(article);
        var alike = Alike(words, day);
        var bar =
            join + (StoryThresholds.Crowd * alike.Skip(1).Sum(one => one.Likeness) / (Close - 1));
        var story = stories.Count;
        if (alike.Count > 0 && alike[0].Likeness >= bar)
        {
            story = alike[0].Story;
            stories[story]!.Add(words, day);
            Merge(story, alike, StoryThresholds.Merge * bar);
        }
        else
        {
            stories.Add(new(words, day));
            mergedInto.Add(story);
        }
        foreach (var word in words.Keys)
        {
            List(word, story);
        }
        return story;
    }

    /// <summary>The story that a number leads to now.</summary>
    public int Story(int number)
    {
        while (mergedInto[number] != number)
        {
            mergedInto[number] = mergedInto[mergedInto[number]];
            number = mergedInto[number];
        }
        return number;
    }

    /// <summary>Stories most like an article: the likest first, then the earliest.</summary>
    private List<(int Story, double Likeness)> Alike(WeightedWords article, DateBounds? day)
    {
        products.Clear();
        for (var i = 0; i < article.Keys.Length; i++)
        {
            if (!byWord.TryGetValue(article.Keys[i], out var listed))
            {
                continue;
            }
            Settle(listed);
            foreach (var story in listed)
            {
                products[story] =
                    products.GetValueOrDefault(story)
                    + (article.Weights[i] * stories[story]![article.Keys[i]]);
            }
        }
        return
        [
            .. products
                .Select(pair =>
                    (
                        Story: pair.Key,
                        Likeness: Math.Round(
                            stories[pair.Key]!.Cosine(pair.Value) * stories[pair.Key]!.Fade(day),
                            6
                        )
                    )
                )
                .OrderByDescending(one => one.Likeness)
                .ThenBy(one => one.Story)
                .Take(Close),
        ];
    }

    private void Merge(int story, List<(int Story, double Likeness)> alike, double bar)
    {
        var grown = stories[story]!;
        var (other, likeness) = alike
            .Skip(1)
            .Select(one =>
                (
                    one.Story,
                    Likeness: Math.Round(
                        grown.Cosine(stories[one.Story]!) * grown.Fade(stories[one.Story]!),
                        6
                    )
                )
            )
            .OrderByDescending(one => one.Likeness)
            .ThenBy(one => one.Story)
            .FirstOrDefault((Story: -1, Likeness: 0));
        if (other >= 0 && likeness >= bar)
        {
            grown.Add(stories[other]!);
            stories[other] = null;
            mergedInto[other] = story;
        }
    }

    private void List(uint word, int story)
    {
        if (!byWord.TryGetValue(word, out var listed))
        {
            byWord[word] = listed = [];
        }
        Settle(listed);
        listed.Remove(story);
        if (listed.Count == Latest)
        {
            listed.RemoveAt(0);
        }
        listed.Add(story);
    }

    /// <summary>Stories that became one stand in a list once.</summary>
    private void Settle(List<int> listed)
    {
        var kept = 0;
        for (var i = 0; i < listed.Count; i++)
        {
            var story = Story(listed[i]);
            if (kept == 0 || listed.IndexOf(story, 0, kept) < 0)
            {
                listed[kept++] = story;
            }
        }
        listed.RemoveRange(kept, listed.Count - kept);
    }
}
