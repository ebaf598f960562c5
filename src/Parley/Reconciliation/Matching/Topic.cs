using Parley.Reconciliation.Stories;

namespace Parley.Reconciliation.Matching;

/// <summary>What a promise, an ask or a duty is about, as a bag of stems. Names and numbers weigh twice.</summary>
internal sealed class Topic
{
    /// <summary>A topic of fewer points than this is too short to be wholly like another.</summary>
    private const int Short = 2;

    private static readonly HashSet<string> Plain = EmbeddedTable.WordsOf("Matching/topic-words");

    private readonly SortedDictionary<uint, int> stems = [];
    private readonly int weight;

    private Topic(IEnumerable<StoryWord> words)
    {
        foreach (var word in words)
        {
            stems[word.Key] = word.Marked ? 2 : Math.Max(1, stems.GetValueOrDefault(word.Key));
        }
        weight = stems.Values.Sum();
    }

    /// <summary>Whether nothing is told.</summary>
    public bool IsEmpty => weight == 0;

    /// <summary>Its stems, ascending.</summary>
    public IEnumerable<uint> Stems => stems.Keys;

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
        foreach (var (stem, points) in stems)
        {
            if (other.stems.TryGetValue(stem, out var theirs))
            {
                shared += Math.Min(points, theirs);
            }
        }
        var smaller = Math.Max(Short, Math.Min(weight, other.weight));
        var both = Math.Max(Short, weight + other.weight - shared);
        return Math.Round(0.5 * ((shared / smaller) + (shared / both)), 6);
    }
}
