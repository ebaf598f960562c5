namespace Parley.Values;

/// <summary>What a relative date counts in, or which part of the calendar it names.</summary>
public enum RelativeUnit
{
    /// <summary>Days from the anchor ("today", "three days ago").</summary>
    Day,

    /// <summary>Weeks from the anchor's week ("next week").</summary>
    Week,

    /// <summary>Months from the anchor's month ("last month").</summary>
    Month,

    /// <summary>Quarters from the anchor's quarter.</summary>
    Quarter,

    /// <summary>Years from the anchor's year ("this year").</summary>
    Year,

    /// <summary>A named weekday near the anchor ("Friday").</summary>
    Weekday,

    /// <summary>A month and day without a year ("February 7").</summary>
    DayOfMonth,

    /// <summary>A month without a year ("in July", "mid-June").</summary>
    MonthOfYear,
}
