namespace Parley.Reconciliation.Stories;

/// <summary>How rare words are in a set, learnt article by article.</summary>
internal sealed class WordRarity
{
    private readonly Dictionary<uint, int> articlesWith = [];

    /// <summary>Articles learnt.</summary>
    public int Articles { get; private set; }

    public void Learn(StorySketch article)
    {
        Articles++;
        foreach (var word in article.Words)
        {
            articlesWith[word] = articlesWith.GetValueOrDefault(word) + 1;
        }
    }

    public WeightedWords Weigh(StorySketch article)
    {
        var weights = new double[article.Words.Length];
        var square = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            var rarity = Math.Log((Articles + 1.0) / articlesWith[article.Words[i]]);
            weights[i] = article.Weights[i] * Math.Pow(rarity, StoryThresholds.Rarity);
            square += weights[i] * weights[i];
        }
        var length = Math.Sqrt(square);
        for (var i = 0; i < weights.Length && length > 0; i++)
        {
            weights[i] /= length;
        }
        return new(article.Words, weights);
    }
}
