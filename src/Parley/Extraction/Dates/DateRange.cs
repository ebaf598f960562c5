using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Joins two dates into the period from one to the other: "June 28 to July 3, 2025", "2024 through May 2026", 6月から8月まで.</summary>
internal static class DateRange
{
    /// <summary>The period where a second date follows the first, else the first alone.</summary>
    public static Timing Extend(string text, DateScan scan, int at, Timing first, ref int next)
    {
        var second = PastPart(scan, Connected(text, scan, at, next));
        if (second < 0 || second >= scan.End || !CanBegin(first))
        {
            return first;
        }
        var last =
            DayReader.TryRead(scan, second, out var end)
            ?? QuarterReader.TryRead(scan, second, out end)
            ?? MonthReader.TryRead(scan, second, out end)
            ?? YearReader.TryRead(text, scan, second, out end)
            ?? JapaneseDateReader.TryRead(text, scan, second, out end);
        if (
            last is null
            || !(CanBegin(last) || IsDayAlone(last))
            || Join(first, last) is not { } period
        )
        {
            return first;
        }
        next = scan.Is(end, "ま") && scan.Is(end + 1, "で") ? end + 2 : end;
        return period;
    }

    /// <summary>The token behind the word that joins two dates, or -1.</summary>
    private static int Connected(string text, DateScan scan, int at, int next)
    {
        switch (scan.Lower(next))
        {
            case "to" or "through" or "until" or "till" or "~":
            case "and" when Opens(scan, at):
                return next + 1;
            case "-"
                when scan.Glued(next) == scan.Glued(next + 1)
                    && text[scan.Tokens[next].Start] is '-' or '\u2013':
                return next + 1;
            case "か" when scan.Is(next + 1, "ら"):
                return next + 2;
            default:
                return -1;
        }
    }

    /// <summary>Whether "between" stands before the first date or before its "the end of".</summary>
    private static bool Opens(DateScan scan, int at) =>
        scan.Is(at - 1, "between")
        || (scan.Is(at - 1, "of") && (scan.Is(at - 4, "between") || scan.Is(at - 3, "between")));

    /// <summary>Past "the end of", which a period without days does not tell apart from the whole.</summary>
    private static int PastPart(DateScan scan, int at)
    {
        var word = scan.Is(at, "the") ? at + 1 : at;
        return
            scan.Lower(word) is "end" or "start" or "beginning" or "middle"
            && scan.Is(word + 1, "of")
            ? word + 2
            : at;
    }

    private static bool CanBegin(Timing timing) =>
        timing
            is {
                Period: { From: not null, To: not null, Grain: not Grain.FiscalYear },
                Relative: null
            }
        || timing.Relative
            is {
                Unit: RelativeUnit.DayOfMonth or RelativeUnit.MonthOfYear,
                Month: not null,
                Until: null
            };

    /// <summary>6月28日から30日: the month is the first date's.</summary>
    private static bool IsDayAlone(Timing timing) =>
        timing.Relative is { Unit: RelativeUnit.DayOfMonth, Month: null };

    private static Timing? Join(Timing first, Timing last) =>
        (first, last) switch
        {
            ({ Period: { } begin }, { Period: { } to }) => Of(begin, to),
            ({ Relative: { Month: not null } begin }, { Period: { From: { } day } to }) => (
                begin with
                {
                    Direction = RelativeDirection.Past,
                }
            ).Resolve(day)
                is { } start
                ? Of(start, to)
                : null,
            ({ Period: { From: { } day } begin }, { Relative: { Month: not null } to }) => (
                to with
                {
                    Direction = RelativeDirection.Future,
                }
            ).Resolve(day)
                is { } end
                ? Of(begin, end)
                : null,
            ({ Relative: { Month: { } month } begin }, { Relative: { } to }) => Timings.Relative(
                begin with
                {
                    Until = to.Month is null ? to with { Month = month } : to,
                }
            ),
            _ => null,
        };

    private static Timing? Of(DatePeriod from, DatePeriod to) =>
        to.To > from.To
            ? Timing.At(new(from.From, to.To, from.Grain < to.Grain ? from.Grain : to.Grain))
            : null;
}
