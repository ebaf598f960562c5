using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>
/// The quarter that an article speaks of, so that "the quarter" and "a year earlier" can be read. Business news names it once and
/// then leans on it.
/// </summary>
internal sealed class DateFocus
{
    /// <summary>Sentences after which a quarter is no longer what the text speaks of.</summary>
    private const int Span = 12;

    private DatePeriod? quarter;
    private DatePeriod? given;
    private int age;

    /// <summary>Begins a sentence.</summary>
    public void Age() => age++;

    /// <summary>Notes a date; one that this focus gave changes nothing.</summary>
    public void Note(DatePeriod? period)
    {
        if (period is { Grain: Grain.Quarter, From: not null } && period != given)
        {
            (quarter, age) = (period, 0);
        }
    }

    /// <summary>Reads what leans on the focus: "the quarter", "a year ago", "the year-earlier third quarter", "the 1988 period".</summary>
    public Timing? TryRead(DateScan scan, int at, out int next)
    {
        next = at;
        var here = scan.Is(at, "the") ? at + 1 : at;
        if (here > at && scan.Is(here, "quarter") && Current is { } current)
        {
            next = here + 1;
            return Timing.At(current);
        }
        if (
            here > at
            && scan.Year(here) is { } year
            && IsPeriod(scan, here + 1)
            && Current is { } named
        )
        {
            next = here + 2;
            return Give(InYear(named, year));
        }
        var noun = here == at && scan.Is(at, "a") ? at + 1 : here;
        if (!scan.Is(noun, "year"))
        {
            return null;
        }
        var hyphen = scan.Is(noun + 1, "-") ? noun + 2 : noun + 1;
        if (
            scan.Lower(hyphen) is not ("ago" or "earlier")
            || (noun == here && hyphen == noun + 1 && here > at)
        )
        {
            return null;
        }
        next = IsPeriod(scan, hyphen + 1) ? hyphen + 2 : hyphen + 1;
        return Current is { From: { } from } period
            ? Give(InYear(period, from.Year - 1))
            : Timings.Shift(RelativeUnit.Year, -1);
    }

    private Timing Give(DatePeriod period)
    {
        given = period;
        return Timing.At(period);
    }

    private DatePeriod? Current => age <= Span ? quarter : null;

    private static bool IsPeriod(DateScan scan, int at) => scan.Lower(at) is "quarter" or "period";

    private static DatePeriod InYear(DatePeriod quarter, int year)
    {
        var first = new DateOnly(year, quarter.From!.Value.Month, 1);
        return quarter with { From = first, To = first.AddMonths(3).AddDays(-1) };
    }
}
