namespace Parley.Cli.Evaluation;

/// <summary>How well pairs of copies are found.</summary>
/// <param name="Right">Pairs found and labelled as copies.</param>
/// <param name="Wrong">Pairs found that no label names.</param>
/// <param name="Missed">Pairs labelled as copies and not found.</param>
/// <param name="Open">Pairs found whose label is neither: contained or ambiguous.</param>
internal readonly record struct PairScore(int Right, int Wrong, int Missed, int Open)
{
    public double Precision => Right + Wrong == 0 ? 0 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
