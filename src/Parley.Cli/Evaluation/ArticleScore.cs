namespace Parley.Cli.Evaluation;

/// <summary>How articles compare with labels.</summary>
/// <param name="Labels">Labelled articles.</param>
/// <param name="Found">Of these, found.</param>
/// <param name="Extra">Articles of labelled pages that no label explains.</param>
/// <param name="Titles">Titles right.</param>
/// <param name="Outlets">Outlets right or not labelled.</param>
/// <param name="Dates">Dates right.</param>
internal sealed record ArticleScore(
    int Labels,
    int Found,
    int Extra,
    int Titles,
    int Outlets,
    int Dates
);
