namespace Parley.Cli.Evaluation;

/// <summary>
/// B-cubed F1 of a clustering against another
/// (<see href="https://doi.org/10.3115/980845.980859">Bagga and Baldwin 1998</see>): for each item the share of its cluster that
/// belongs with it, and of its true cluster that was found, averaged over the items.
/// </summary>
internal static class BCubed
{
    public static double F1(IReadOnlyList<int> found, IReadOnlyList<int> truth)
    {
        var size = found.CountBy(cluster => cluster).ToDictionary();
        var trueSize = truth.CountBy(cluster => cluster).ToDictionary();
        var both = found.Zip(truth).CountBy(pair => pair).ToDictionary();
        var (precision, recall) = (0.0, 0.0);
        foreach (var pair in found.Zip(truth))
        {
            precision += (double)both[pair] / size[pair.First];
            recall += (double)both[pair] / trueSize[pair.Second];
        }
        return precision == 0 ? 0 : 2 * precision * recall / (precision + recall) / found.Count;
    }
}
