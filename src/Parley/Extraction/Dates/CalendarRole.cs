namespace Parley.Extraction.Dates;

/// <summary>What a word names in the calendar; <c>calendar.tsv</c> gives its value.</summary>
internal enum CalendarRole
{
    None,
    Month,
    Weekday,

    /// <summary>"Mon", "Sat": a weekday only in front of a date.</summary>
    WeekdayShort,
    Unit,
    Ordinal,
    Shift,

    /// <summary>A feast that falls on one day of the year: its month and day as one number.</summary>
    Feast,

    /// <summary>Today and its neighbours.</summary>
    Day,
}
