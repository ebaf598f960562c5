namespace Parley.Values;

/// <summary>A stretch of days with the precision the text gives it. Either end may be open.</summary>
/// <param name="From">First day, inclusive; null when open.</param>
/// <param name="To">Last day, inclusive; null when open.</param>
/// <param name="Grain">Precision as stated, which may be coarser than the ends suggest.</param>
public readonly record struct DatePeriod(DateOnly? From, DateOnly? To, Grain Grain)
{
    /// <summary>A single day.</summary>
    public static DatePeriod Day(DateOnly day) => new(day, day, Grain.Day);

    /// <summary>A calendar month.</summary>
    public static DatePeriod Month(int year, int month) =>
        new(
            new DateOnly(year, month, 1),
            new DateOnly(year, month, DateTime.DaysInMonth(year, month)),
            Grain.Month
        );

    /// <summary>A calendar year.</summary>
    public static DatePeriod Year(int year) =>
        new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), Grain.Year);
}
