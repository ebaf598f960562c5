using Parley.Documents;

namespace Parley.Reconciliation.Stories;

/// <summary>What an article's headline and lead are about: its words by weight.</summary>
/// <param name="Words">Keys of the words, in the order in which they stand.</param>
/// <param name="Weights">Their weights.</param>
internal sealed record StorySketch(uint[] Words, float[] Weights)
{
    /// <summary>Words that a sketch holds at most; the heaviest stay.</summary>
    private const int Most = 48;

    public static StorySketch Empty { get; } = new([], []);

    /// <summary>Of an article.</summary>
    /// <param name="headline">Headline, or the first words of the text.</param>
    /// <param name="article">The article.</param>
    public static StorySketch Of(string headline, Article article)
    {
        var weights = new Dictionary<uint, (double Weight, int Place)>();
        Add(StoryWords.Of(headline), StoryThresholds.Headline);
        var left = StoryThresholds.Lead;
        foreach (var block in article.Blocks)
        {
            if (left <= 0)
            {
                break;
            }
            var words = StoryWords.Of(
                Start(article.Text.AsSpan(block.Span.Start, block.Span.Length))
            );
            Add(words.Take(left), 1);
            left -= words.Count;
        }
        var kept = weights
            .OrderByDescending(word => word.Value.Weight)
            .ThenBy(word => word.Value.Place)
            .Take(Most)
            .OrderBy(word => word.Value.Place)
            .ToList();
        return new(
            [.. kept.Select(word => word.Key)],
            [.. kept.Select(word => (float)word.Value.Weight)]
        );

        void Add(IEnumerable<StoryWord> words, double weight)
        {
            foreach (var word in words)
            {
                var known = weights.GetValueOrDefault(word.Key, (0, weights.Count));
                weights[word.Key] = (
                    known.Item1 + (weight * (word.Marked ? StoryThresholds.Name : 1)),
                    known.Item2
                );
            }
        }
    }

    /// <summary>Of a block without end only as much is read as a lead can need.</summary>
    private static ReadOnlySpan<char> Start(ReadOnlySpan<char> block) =>
        block[..Math.Min(block.Length, 32 * StoryThresholds.Lead)];
}
