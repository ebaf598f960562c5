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
    /// <summary>Years outside which nothing is worked out, so that no count of years leaves the calendar.</summary>
    private const int EarliestAnchor = 1200;

    private const int LatestAnchor = 8000;

    /// <summary>The weekday, when <see cref="Unit"/> is <see cref="RelativeUnit.Weekday"/>, or that of a week ("Friday of last week").</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Month 1–12, for <see cref="RelativeUnit.DayOfMonth"/> and <see cref="RelativeUnit.MonthOfYear"/>.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month, for <see cref="RelativeUnit.DayOfMonth"/>; without a month it lies in the anchor's own or the one beside it,
    /// with <see cref="RelativeUnit.Month"/> in the month that the offset names.</summary>
    public int? DayOfMonth { get; init; }

    /// <summary>Years from the anchor's own, where the words say so ("July last year"); null lets the direction decide.</summary>
    public int? YearOffset { get; init; }

    /// <summary>Length in units: "over the next four years" is Year, offset 0, length 4, future. Days of a named day, months of a named month.</summary>
    public int Length { get; init; } = 1;

    /// <summary>The date that ends the period which this one begins ("June 28 to July 3"), or null where this one is all.</summary>
    public RelativeDate? Until { get; init; }

    /// <summary>
    /// The date for an article published on <paramref name="anchor"/>, or null where it does not exist (30 February) or the anchor
    /// is no year that an article can have.
    /// </summary>
    public DatePeriod? Resolve(DateOnly anchor)
    {
        if (anchor.Year is < EarliestAnchor or > LatestAnchor)
        {
            return null;
        }
        if (ResolveAlone(anchor) is not { } start)
        {
            return null;
        }
        if (Until is null)
        {
            return start;
        }
        var last = Until with { Direction = RelativeDirection.Future };
        if (last.ResolveAlone(start.From!.Value)?.To is not { } end)
        {
            return null;
        }
        return start with { To = end };
    }

    private DatePeriod? ResolveAlone(DateOnly anchor)
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
                if (Weekday is { } named)
                {
                    return DatePeriod.Day(monday.AddDays(((int)named + 6) % 7));
                }
                return Length > 1
                    ? Stretch(anchor, anchor, anchor.AddDays(7 * Length * Sign), Grain.Week)
                    : new DatePeriod(monday, monday.AddDays(6), Grain.Week);
            case RelativeUnit.Month when DayOfMonth is { } number:
                var shifted = anchor.AddMonths(Offset);
                return number <= DateTime.DaysInMonth(shifted.Year, shifted.Month)
                    ? DatePeriod.Day(new DateOnly(shifted.Year, shifted.Month, number))
                    : null;
            case RelativeUnit.Month:
                if (Length > 1)
                {
                    return Stretch(anchor, anchor, anchor.AddMonths(Length * Sign), Grain.Month);
                }
                var month = new DateOnly(anchor.Year, anchor.Month, 1).AddMonths(Offset);
                return DatePeriod.Month(month.Year, month.Month);
            case RelativeUnit.Quarter:
                return ResolveQuarters(anchor);
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

    /// <summary>Whole quarters: "the last two quarters" end with the one before publication.</summary>
    private DatePeriod ResolveQuarters(DateOnly anchor)
    {
        var current = new DateOnly(anchor.Year, (((anchor.Month - 1) / 3) * 3) + 1, 1);
        var first = current.AddMonths(
            Length == 1 ? 3 * Offset
            : Direction == RelativeDirection.Past ? -3 * Length
            : 3
        );
        return new DatePeriod(first, first.AddMonths(3 * Length).AddDays(-1), Grain.Quarter);
    }

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

    /// <summary>Months on end, as a quarter where they are one.</summary>
    internal static DatePeriod Months(int year, int month, int length)
    {
        var first = new DateOnly(year, month, 1);
        return new(
            first,
            first.AddMonths(length).AddDays(-1),
            length == 3 && month % 3 == 1 ? Grain.Quarter : Grain.Month
        );
    }

    private DatePeriod? ResolveDayOfMonth(DateOnly anchor)
    {
        if (Month is null)
        {
            return ResolveDayAlone(anchor);
        }
        var year = YearFor(
            anchor,
            (Month!.Value * 31) + DayOfMonth!.Value,
            (anchor.Month * 31) + anchor.Day,
            372
        );
        if (DayOfMonth > DateTime.DaysInMonth(year, Month.Value))
        {
            return null;
        }
        var day = new DateOnly(year, Month.Value, DayOfMonth.Value);
        return new(day, day.AddDays(Length - 1), Grain.Day);
    }

    /// <summary>"the 7th", which the nearest month has on the told side.</summary>
    private DatePeriod? ResolveDayAlone(DateOnly anchor)
    {
        var away = DayOfMonth!.Value - anchor.Day;
        var months = Direction switch
        {
            RelativeDirection.Past => away > 0 ? -1 : 0,
            RelativeDirection.Future => away < 0 ? 1 : 0,
            _ => away > 15 ? -1
            : away < -15 ? 1
            : 0,
        };
        var month = anchor.AddMonths(months);
        return DayOfMonth <= DateTime.DaysInMonth(month.Year, month.Month)
            ? DatePeriod.Day(new DateOnly(month.Year, month.Month, DayOfMonth.Value))
            : null;
    }

    private DatePeriod? ResolveMonth(DateOnly anchor) =>
        Months(
            YearFor(
                anchor,
                // A stretch of months that is under way has not passed.
                Direction == RelativeDirection.Future
                    ? Month!.Value + Length - 1
                    : Month!.Value,
                anchor.Month,
                12
            ),
            Month.Value,
            Length
        );

    /// <summary>The year in which a named month or day lies on the told side of the anchor, else nearest to it.</summary>
    private int YearFor(DateOnly anchor, int named, int here, int cycle) =>
        YearOffset is { } years
            ? anchor.Year + years
            : Direction switch
            {
                RelativeDirection.Future => named < here ? anchor.Year + 1 : anchor.Year,
                RelativeDirection.Past => named > here ? anchor.Year - 1 : anchor.Year,
                _ => named - here > cycle / 2 ? anchor.Year - 1
                : here - named > cycle / 2 ? anchor.Year + 1
                : anchor.Year,
            };
}
