namespace Parley.Reading.Dates;

/// <summary>Layouts of dates, as far as digits and the words beside them tell.</summary>
[Flags]
internal enum DateLayout
{
    /// <summary>No date at all.</summary>
    None = 0,

    /// <summary>"2025-04-05".</summary>
    YearFirst = 1,

    /// <summary>"05/04/2025".</summary>
    YearLast = 2,

    /// <summary>"April 5".</summary>
    MonthDay = 4,

    /// <summary>"5 April".</summary>
    DayMonth = 8,

    /// <summary>"April 2025".</summary>
    MonthYear = 16,

    /// <summary>Digits beside Han or Hangul.</summary>
    EastAsian = 32,

    /// <summary>Weekdays, "yesterday", "3 days ago".</summary>
    Words = 64,
}
