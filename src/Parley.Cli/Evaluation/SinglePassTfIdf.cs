namespace Parley.Cli.Evaluation;

/// <summary>
/// The usual baseline for stories: each text, in the given order, joins the cluster whose centroid has the highest cosine of tf-idf
/// weights, or opens one below a threshold. Document frequencies are those of the whole set.
/// </summary>
internal static class SinglePassTfIdf
{
    public static int[] Cluster(IReadOnlyList<string> texts, double threshold)
    {
        var words = texts.Select(Words).ToList();
        var frequency = words.SelectMany(text => text.Keys).CountBy(word => word).ToDictionary();
        var centroids = new List<Dictionary<string, double>>();
        var labels = new int[texts.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            var weights = Scaled(
                words[i]
                    .ToDictionary(
                        word => word.Key,
                        word => word.Value * Math.Log((texts.Count + 1.0) / frequency[word.Key])
                    )
            );
            var (best, cosine) = (centroids.Count, threshold);
            for (var j = 0; j < centroids.Count; j++)
            {
                if (Cosine(weights, centroids[j]) is var likeness && likeness >= cosine)
                {
                    (best, cosine) = (j, likeness);
                }
            }
            labels[i] = best;
            if (best == centroids.Count)
            {
                centroids.Add([]);
            }
            foreach (var (word, weight) in weights)
            {
                centroids[best][word] = centroids[best].GetValueOrDefault(word) + weight;
            }
        }
        return labels;
    }

    private static Dictionary<string, int> Words(string text) =>
        text.Split([.. text.Where(letter => !char.IsLetterOrDigit(letter)).Distinct()])
            .Where(word => word.Length > 0)
            .Select(word => word.ToLowerInvariant())
            .CountBy(word => word)
            .ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, double> Scaled(Dictionary<string, double> weights)
    {
        var length = Length(weights);
        return length == 0
            ? weights
            : weights.ToDictionary(word => word.Key, word => word.Value / length);
    }

    private static double Cosine(
        Dictionary<string, double> text,
        Dictionary<string, double> centroid
    )
    {
        var length = Length(centroid);
        return length == 0
            ? 0
            : text.Sum(word => word.Value * centroid.GetValueOrDefault(word.Key)) / length;
    }

    private static double Length(Dictionary<string, double> weights) =>
        Math.Sqrt(weights.Values.Sum(weight => weight * weight));
}
