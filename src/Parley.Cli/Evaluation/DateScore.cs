namespace Parley.Cli.Evaluation;

/// <summary>How days of publication compare with labels.</summary>
/// <param name="Right">Pages whose day is the labelled one.</param>
/// <param name="Wrong">Pages that have another day.</param>
/// <param name="None">Pages without one.</param>
/// <param name="Misses">A line for each page that is not right.</param>
internal sealed record DateScore(int Right, int Wrong, int None, IReadOnlyList<string> Misses)
{
    /// <summary>Right of all pages.</summary>
    public double Accuracy => (double)Right / Math.Max(1, Right + Wrong + None);

    /// <summary>Right of the pages that have a day.</summary>
    public double Precision => (double)Right / Math.Max(1, Right + Wrong);
}
