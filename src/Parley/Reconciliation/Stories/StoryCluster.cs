using Parley.Values;

namespace Parley.Reconciliation.Stories;

/// <summary>A story as it grows: the sum of what its articles are about, and the middle of their days.</summary>
internal sealed class StoryCluster
{
    /// <summary>Words that a story keeps; beyond twice as many the lightest go.</summary>
    private const int Most = 96;

    private Dictionary<uint, double> words = [];
    private double length;
    private double days;
    private int dated;

    public StoryCluster(WeightedWords article, DateBounds? day) => Add(article, day);

    /// <summary>Weight of a word, 0 where the story has it not.</summary>
    public double this[uint word] => words.GetValueOrDefault(word);

    /// <summary>Cosine with an article, from the sum of the products of their words.</summary>
    public double Cosine(double product) => length == 0 ? 0 : product / length;

    /// <summary>Cosine with another story.</summary>
    public double Cosine(StoryCluster other) =>
        other.length == 0
            ? 0
            : Cosine(words.Sum(word => word.Value * other[word.Key])) / other.length;

    /// <summary>
    /// What distance in time leaves of a likeness: half at each half-life between the day and the middle of the story; all where a day
    /// is unknown. The middle keeps a story from creeping through the months from one article to the next.
    /// </summary>
    public double Fade(DateBounds? day) =>
        dated == 0 || day is not { } bounds
            ? 1
            : Fade(
                Math.Max(
                    0,
                    Math.Max(bounds.Earliest.DayNumber - Middle, Middle - bounds.Latest.DayNumber)
                )
            );

    /// <inheritdoc cref="Fade(DateBounds?)"/>
    public double Fade(StoryCluster other) =>
        dated == 0 || other.dated == 0 ? 1 : Fade(Math.Abs(Middle - other.Middle));

    public void Add(WeightedWords article, DateBounds? day)
    {
        for (var i = 0; i < article.Keys.Length; i++)
        {
            words[article.Keys[i]] = this[article.Keys[i]] + article.Weights[i];
        }
        if (day is { } bounds)
        {
            days += (bounds.Earliest.DayNumber + bounds.Latest.DayNumber) / 2.0;
            dated++;
        }
        Grow();
    }

    public void Add(StoryCluster other)
    {
        foreach (var (word, weight) in other.words)
        {
            words[word] = this[word] + weight;
        }
        days += other.days;
        dated += other.dated;
        Grow();
    }

    private double Middle => days / dated;

    private static double Fade(double gap) =>
        gap == 0 ? 1 : Math.Pow(0.5, gap / StoryThresholds.HalfLife);

    private void Grow()
    {
        if (words.Count > 2 * Most)
        {
            words = words
                .OrderByDescending(word => word.Value)
                .ThenBy(word => word.Key)
                .Take(Most)
                .ToDictionary();
        }
        length = Math.Sqrt(words.Values.Sum(weight => weight * weight));
    }
}
