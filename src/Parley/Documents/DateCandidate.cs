using Parley.Values;

namespace Parley.Documents;

/// <summary>A candidate for the day of publication, as the page shows it.</summary>
/// <param name="Printed">The words on the page.</param>
/// <param name="Origin">Where they stand.</param>
/// <param name="Bounds">The date, where the page alone settles it.</param>
/// <param name="Relative">
/// What remains to be settled: a day and month without a year, or a distance from the unknown day on which the page was seen.
/// </param>
public sealed record DateCandidate(
    string Printed,
    DateOrigin Origin,
    DateBounds? Bounds,
    RelativeDate? Relative
)
{
    /// <summary>The place in words ("meta article:published_time", "printed as …"), or null where the origin says it all.</summary>
    public string? Where { get; init; }
}
