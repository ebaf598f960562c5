namespace Parley.Geography;

/// <summary>A line between two regions, or between a region and what lies outside the host; each is held once.</summary>
/// <param name="Points">From one end to the other; first and last are the same where it closes.</param>
/// <param name="Regions">Codes of the one or two regions that it bounds, in ordinal order.</param>
public sealed record OutlineBorder(
    IReadOnlyList<OutlinePoint> Points,
    IReadOnlyList<string> Regions
)
{
    /// <summary>Whether two regions meet in it; otherwise it is coast or a foreign border.</summary>
    public bool IsInner => Regions.Count > 1;
}
