using System.Globalization;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Makes the timings that the date readers return.</summary>
internal static class Timings
{
    public static Timing Relative(RelativeDate date) => new(null, "relative", date);

    public static Timing Shift(RelativeUnit unit, int offset) =>
        Relative(new(unit, offset, offset < 0 ? RelativeDirection.Past : RelativeDirection.Future));

    /// <summary>"the next four years": from publication on, or up to it.</summary>
    public static Timing? Stretch(RelativeUnit unit, decimal count, bool future) =>
        count is < 1 or > 1000 || decimal.Truncate(count) != count
            ? null
            : Relative(
                new(unit, 0, future ? RelativeDirection.Future : RelativeDirection.Past)
                {
                    Length = (int)count,
                }
            );

    public static Timing? Day(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month)
            ? Timing.At(DatePeriod.Day(new DateOnly(year, month, day)))
            : null;

    /// <summary>Days of one month, with their year or near publication.</summary>
    public static Timing? Days(
        int month,
        int day,
        int last,
        int? year,
        int? yearOffset,
        RelativeDirection direction
    )
    {
        if (last < day || last > DateTime.DaysInMonth(2000, month))
        {
            return null;
        }
        if (year is { } known)
        {
            return last > DateTime.DaysInMonth(known, month)
                ? null
                : Timing.At(
                    new(
                        new DateOnly(known, month, day),
                        new DateOnly(known, month, last),
                        Grain.Day
                    )
                );
        }
        return Relative(
            new(RelativeUnit.DayOfMonth, 0, direction)
            {
                Month = month,
                DayOfMonth = day,
                Length = last - day + 1,
                YearOffset = yearOffset,
            }
        );
    }

    /// <summary>One month or several on end; three that make a quarter are one.</summary>
    public static Timing Months(
        int month,
        int length,
        int? year,
        int? yearOffset,
        RelativeDirection direction
    ) =>
        year is { } known
            ? Timing.At(RelativeDate.Months(known, month, length))
            : Relative(
                new(RelativeUnit.MonthOfYear, 0, direction)
                {
                    Month = month,
                    Length = length,
                    YearOffset = yearOffset,
                }
            );

    public static Timing Years(int first, int last) =>
        Timing.At(new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), Grain.Year));

    /// <summary>A fiscal year, whose days depend on the country.</summary>
    public static Timing Fiscal(int year) =>
        new(
            new DatePeriod(null, null, Grain.FiscalYear),
            "FY" + year.ToString(CultureInfo.InvariantCulture),
            null
        );
}
