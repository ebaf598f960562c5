using Parley.Values;

namespace Parley.Reconciliation.Stories;

/// <summary>A story as it grows: the sum of what its articles are about, and the middle of their days.</summary>
internal sealed class StoryCluster
{
    /// <summary>Words that a story keeps; beyond twice as many the lightest go.</summary>
    private const int Most = 96;

    // Words in the order in which they came. Sets have a story for every second article, most of them of one article alone, so
    // there are no tables of hashes here: a search through a hundred words is as fast.
    private uint[] words;
    private double[] weights;
    private int count;
    private double length;
    private double days;
    private int dated;

    /// <summary>A story of one article, whose words it takes over.</summary>
    public StoryCluster(WeightedWords article, DateBounds? day)
    {
        (words, weights) = (article.Keys, article.Weights);
        count = words.Length;
        Date(day);
        Grow();
    }

    /// <summary>Weight of a word, 0 where the story has it not.</summary>
    public double this[uint word] =>
        words.AsSpan(0, count).IndexOf(word) is var at and >= 0 ? weights[at] : 0;

    /// <summary>Cosine with an article, from the sum of the products of their words.</summary>
    public double Cosine(double product) => length == 0 ? 0 : product / length;

    /// <summary>Cosine with another story.</summary>
    public double Cosine(StoryCluster other)
    {
        if (other.length == 0)
        {
            return 0;
        }
        var product = 0.0;
        for (var i = 0; i < count; i++)
        {
            product += weights[i] * other[words[i]];
        }
        return Cosine(product) / other.length;
    }

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
            Add(article.Keys[i], article.Weights[i]);
        }
        Date(day);
        Grow();
    }

    public void Add(StoryCluster other)
    {
        for (var i = 0; i < other.count; i++)
        {
            Add(other.words[i], other.weights[i]);
        }
        days += other.days;
        dated += other.dated;
        Grow();
    }

    private double Middle => days / dated;

    private static double Fade(double gap) =>
        gap == 0 ? 1 : Math.Pow(0.5, gap / StoryThresholds.HalfLife);

    private void Add(uint word, double weight)
    {
        var at = words.AsSpan(0, count).IndexOf(word);
        if (at >= 0)
        {
            weights[at] += weight;
            return;
        }
        if (count == words.Length)
        {
            // The words of the first article belong to its sketch: a longer array is a new one.
            Array.Resize(ref words, (count * 3 / 2) + 8);
            Array.Resize(ref weights, words.Length);
        }
        words[count] = word;
        weights[count++] = weight;
    }

    private void Date(DateBounds? day)
    {
        if (day is { } bounds)
        {
            days += (bounds.Earliest.DayNumber + bounds.Latest.DayNumber) / 2.0;
            dated++;
        }
    }

    private void Grow()
    {
        if (count > 2 * Most)
        {
            var kept = Enumerable
                .Range(0, count)
                .OrderByDescending(i => weights[i])
                .ThenBy(i => words[i])
                .Take(Most)
                .ToList();
            (words, weights) = ([.. kept.Select(i => words[i])], [.. kept.Select(i => weights[i])]);
            count = Most;
        }
        var square = 0.0;
        for (var i = 0; i < count; i++)
        {
            square += weights[i] * weights[i];
        }
        length = Math.Sqrt(square);
    }
}
