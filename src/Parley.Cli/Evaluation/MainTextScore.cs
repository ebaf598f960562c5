namespace Parley.Cli.Evaluation;

/// <summary>How the texts of pages compare with what people marked as their main text.</summary>
/// <param name="Precision">Mean over pages of the share of what was read that is main text.</param>
/// <param name="Recall">Mean over pages of the share of the main text that was read.</param>
/// <param name="Labelled">Pages that count.</param>
/// <param name="Missing">Of the labels, those whose page gave no article.</param>
/// <param name="Pages">Pages read.</param>
/// <param name="Empty">Of these, pages without any text.</param>
/// <param name="Misses">A line for each labelled page, the worst first, and for each empty one.</param>
internal sealed record MainTextScore(
    double Precision,
    double Recall,
    int Labelled,
    int Missing,
    int Pages,
    int Empty,
    IReadOnlyList<string> Misses
)
{
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}
