using Parley.Reconciliation.Stories;

namespace Parley.Reconciliation.Matching;

/// <summary>What a promise, an ask or a duty is about, as a bag of stems. Names and numbers weigh twice.</summary>
internal sealed class Topic
{
    /// <summary>A topic of fewer points than this is too short to be wholly like another.</summary>
    private const int Short = 2;

    private static readonly HashSet<string> Plain = EmbeddedTable.WordsOf("Matching/topic-words");

    private readonly uint[] stems;
    private readonly int[] points;
    private readonly int weight;

    private Topic(IEnumerable<StoryWord> words)
    {
        var told = new SortedDictionary<uint, int>();
        foreach (var word in words)
        {
            told[word.Key] = word.Marked ? 2 : Math.Max(1, told.GetValueOrDefault(word.Key));
        }
        stems = [.. told.Keys];
        points = [.. told.Values];
        weight = points.Sum();
    }

    /// <summary>Whether nothing is told.</summary>
    public bool IsEmpty => weight == 0;

    /// <summary>Its stems, ascending.</summary>
    public IReadOnlyList<uint> Stems => stems;

    /// <summary>The topic of a phrase; sums and what every promise is made of say nothing of it.</summary>
    public static Topic Of(string? phrase) =>
        new(
            StoryWords
                .Of(phrase)
                .Where(word => !Plain.Contains(word.Text) && !char.IsDigit(word.Text[0]))
        );

    /// <summary>0 to 1: the mean of the share of the smaller one and the share of both that is common; null where one is empty.</summary>
    public double? Likeness(Topic other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return null;
        }
        double shared = 0;
        for (var (i, j) = (0, 0); i < stems.Length && j < other.stems.Length; )
        {
            var (a, b) = (stems[i], other.stems[j]);
            shared += a == b ? Math.Min(points[i], other.points[j]) : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        var smaller = Math.Max(Short, Math.Min(weight, other.weight));
        var both = Math.Max(Short, weight + other.weight - shared);
        return Math.Round(0.5 * ((shared / smaller) + (shared / both)), 6);
    }
}
