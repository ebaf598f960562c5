namespace Parley.Cli.Evaluation;

/// <summary>Counts over marked attributions: those there are, those whose cue is found, of these those with a source, and those whose source's head is right.</summary>
internal readonly record struct AttributionCount(int Marked, int Found, int Sourced, int Right)
{
    public double CueRecall => Marked == 0 ? 0 : (double)Found / Marked;

    public double SourceRight => Sourced == 0 ? 0 : (double)Right / Sourced;

    public static AttributionCount operator +(AttributionCount one, AttributionCount other) =>
        new(
            one.Marked + other.Marked,
            one.Found + other.Found,
            one.Sourced + other.Sourced,
            one.Right + other.Right
        );
}
