namespace Parley.Values;

/// <summary>
/// A date that needs an anchor (the day of publication) to become one: "Friday", "next month", "February 7".
/// Language-free: extractors make it from words, <see cref="Resolve(DateOnly)"/> is arithmetic.
/// </summary>
/// <param name="Unit">What is counted or named.</param>
/// <param name="Offset">Signed count of units from the anchor, for Day to Year; 0 is the anchor's own.</param>
/// <param name="Direction">Side of the anchor, for named days and months.</param>
public sealed record RelativeDate(RelativeUnit Unit, int Offset, RelativeDirection Direction)
{
    /// <summary>The weekday, when <see cref="Unit"/> is <see cref="RelativeUnit.Weekday"/>.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Month 1–12, for <see cref="RelativeUnit.DayOfMonth"/> and <see cref="RelativeUnit.MonthOfYear"/>.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month, for <see cref="RelativeUnit.DayOfMonth"/>.</summary>
    public int? DayOfMonth { get; init; }

    /// <summary>Length in units: "over the next four years" is Year, offset 0, length 4, future.</summary>
    public int Length { get; init; } = 1;

    /// <summary>The date for an article published on <paramref name="anchor"/>, or null where it does not exist (30 February).</summary>
    public DatePeriod? Resolve(DateOnly anchor)
    {
        switch (Unit)
        {
            case RelativeUnit.Day:
                return Length > 1
                    ? Stretch(
                        anchor,
                        anchor.AddDays(Offset),
                        anchor.AddDays(Offset + (Length * Sign)),
                        Grain.Day
                    )
                    : DatePeriod.Day(anchor.AddDays(Offset));
            case RelativeUnit.Week:
                var monday = anchor.AddDays(-(((int)anchor.DayOfWeek + 6) % 7)).AddDays(7 * Offset);
                return Length > 1
                    ? Stretch(anchor, anchor, anchor.AddDays(7 * Length * Sign), Grain.Week)
                    : new DatePeriod(monday, monday.AddDays(6), Grain.Week);
            case RelativeUnit.Month:
                if (Length > 1)
                {
                    return Stretch(anchor, anchor, anchor.AddMonths(Length * Sign), Grain.Month);
                }
                var month = new DateOnly(anchor.Year, anchor.Month, 1).AddMonths(Offset);
                return DatePeriod.Month(month.Year, month.Month);
            case RelativeUnit.Quarter:
                var quarter = new DateOnly(
                    anchor.Year,
                    (((anchor.Month - 1) / 3) * 3) + 1,
                    1
                ).AddMonths(3 * Offset);
                return new DatePeriod(quarter, quarter.AddMonths(3).AddDays(-1), Grain.Quarter);
            case RelativeUnit.Year:
                return Length > 1
                    ? Stretch(anchor, anchor, anchor.AddYears(Length * Sign), Grain.Year)
                    : DatePeriod.Year(anchor.Year + Offset);
            case RelativeUnit.Weekday:
                return ResolveWeekday(anchor);
            case RelativeUnit.DayOfMonth:
                return ResolveDayOfMonth(anchor);
            case RelativeUnit.MonthOfYear:
                return ResolveMonth(anchor);
            default:
                throw new InvalidOperationException($"Unknown relative unit {Unit}.");
        }
    }

    /// <summary>The date for an article published within <paramref name="bounds"/>, where every day of them gives the same one.</summary>
    public DatePeriod? Resolve(DateBounds bounds)
    {
        var first = Resolve(bounds.Earliest);
        for (var day = bounds.Earliest.AddDays(1); day <= bounds.Latest; day = day.AddDays(1))
        {
            if (Resolve(day) != first)
            {
                return null;
            }
        }
        return first;
    }

    private int Sign => Direction == RelativeDirection.Past ? -1 : 1;

    private static DatePeriod Stretch(DateOnly anchor, DateOnly start, DateOnly end, Grain grain) =>
        end < anchor || end < start ? new(end, start, grain) : new(start, end, grain);

    private DatePeriod? ResolveWeekday(DateOnly anchor)
    {
        var ahead = (((int)Weekday!.Value - (int)anchor.DayOfWeek) + 7) % 7;
        var days = Direction switch
        {
            RelativeDirection.Future => ahead,
            RelativeDirection.Past => ahead == 0 ? 0 : ahead - 7,
            _ => ahead > 3 ? ahead - 7 : ahead,
        };
        return DatePeriod.Day(anchor.AddDays(days + (7 * Offset)));
    }

    private DatePeriod? ResolveDayOfMonth(DateOnly anchor)
    {
        var year = YearFor(
            anchor,
            (Month!.Value * 31) + DayOfMonth!.Value,
            (anchor.Month * 31) + anchor.Day,
            372
        );
        return DayOfMonth <= DateTime.DaysInMonth(year, Month.Value)
            ? DatePeriod.Day(new DateOnly(year, Month.Value, DayOfMonth.Value))
            : null;
    }

    private DatePeriod? ResolveMonth(DateOnly anchor) =>
        DatePeriod.Month(YearFor(anchor, Month!.Value, anchor.Month, 12), Month.Value);

    /// <summary>The year in which a named month or day lies on the told side of the anchor, else nearest to it.</summary>
    private int YearFor(DateOnly anchor, int named, int here, int cycle) =>
        Direction switch
        {
            RelativeDirection.Future => named < here ? anchor.Year + 1 : anchor.Year,
            RelativeDirection.Past => named > here ? anchor.Year - 1 : anchor.Year,
            _ => named - here > cycle / 2 ? anchor.Year - 1
            : here - named > cycle / 2 ? anchor.Year + 1
            : anchor.Year,
        };
}
