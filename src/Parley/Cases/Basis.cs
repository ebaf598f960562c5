namespace Parley.Cases;

/// <summary>One way of measuring: whose statistics, in which unit, by which definition.</summary>
/// <param name="Key">Key used in entries (<c>mof-customs</c>).</param>
/// <param name="Name">Name for readers ("Japan Ministry of Finance, customs clearance").</param>
/// <param name="Unit">Currency code, <c>percent</c>, <c>people</c>….</param>
/// <param name="Cues">Words that give the basis away when they stand beside a figure.</param>
/// <param name="Note">What to know when comparing.</param>
public sealed record Basis(
    string Key,
    string Name,
    string Unit,
    IReadOnlyList<string> Cues,
    string? Note
)
{
    /// <summary>Whether the unit alone gives the basis away: money that only one office counts in.</summary>
    public bool ImpliedByUnit { get; init; }
}
