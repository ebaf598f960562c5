using Parley.Values;

namespace Parley.Reading.Dates;

/// <summary>A date as it stands in a text.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Bounds">The day, where year, month and day are there; both readings of an ambiguous one as an interval.</param>
/// <param name="Relative">What there is where the year is missing or the date is counted from another day.</param>
internal sealed record FoundDate(int Start, int Length, DateBounds? Bounds, RelativeDate? Relative)
{
    public int End => Start + Length;

    /// <summary>Counted back from the day on which the page was seen ("3 days ago").</summary>
    public bool Ago { get; init; }

    /// <summary>A bare weekday.</summary>
    public bool IsWeekday => Bounds is null && Relative?.Unit == RelativeUnit.Weekday;
}
