namespace Parley.Documents;

/// <summary>A half-open range of UTF-16 code units of an article's clean text.</summary>
/// <param name="Start">First code unit, 0-based.</param>
/// <param name="End">One past the last code unit; not before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two ranges share a code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies within this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
