using System.Globalization;
using Parley.Extraction.Money;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Reads days by their month: "July 23, 2025", "Friday, July 11", "23 July", "the 23rd of July", "May 5-7", "2025-07-23", "7/23/2025".</summary>
internal static class DayReader
{
    public static Timing? TryRead(DateScan scan, int at, out int next)
    {
        next = at;
        var role = CalendarWords.Role(scan.Lower(at), out _);
        if (role is CalendarRole.Weekday or CalendarRole.WeekdayShort && scan.Tokens[at].Capital)
        {
            var date = scan.PastComma(scan.PastDot(at + 1));
            date = scan.Is(date, "the") ? date + 1 : date;
            return scan.Month(date) is not null || scan.DayNumber(date, out _) is not null
                ? TryDay(scan, at, date, out next)
                : null;
        }
        return TryDay(scan, at, at, out next);
    }

    private static Timing? TryDay(DateScan scan, int start, int at, out int next)
    {
        next = at;
        if (scan.Month(at) is { } month)
        {
            return MonthFirst(scan, start, at, month, out next);
        }
        if (CalendarWords.Value(scan.Lower(at), CalendarRole.Feast) is { } feast)
        {
            return Feast(scan, at, feast / 100, feast % 100, out next);
        }
        if (scan.Tokens[at].Kind == TokenKind.Number && Figures(scan, at, out next) is { } figures)
        {
            return figures;
        }
        var day = scan.Is(at, "the") ? at + 1 : at;
        return DayFirst(scan, start, day, out next);
    }

    /// <summary>"July 23, 2025", "July 23rd", "May 5-7", "Nov. 1".</summary>
    private static Timing? MonthFirst(DateScan scan, int start, int at, int month, out int next)
    {
        var here = scan.PastDot(at + 1);
        // "October, 1st": the ordinal shows that the number is no amount.
        here = scan.Is(here, ",") && scan.Ordinal(here + 1, out _) is not null ? here + 1 : here;
        here = scan.Is(here, "the") ? here + 1 : here;
        next = at;
        if (scan.DayNumber(here, out var after) is not { } day || IsAmount(scan, after))
        {
            return null;
        }
        var last = day;
        if (
            scan.Lower(after) is "-" or "to" or "through" or "and" or "~"
            && scan.DayNumber(after + 1, out var end) is { } to
            && to > day
            && !(scan.Is(after, "and") && !scan.Is(start - 1, "between"))
            && !IsAmount(scan, end)
            && scan.Month(end) is null
        )
        {
            (last, after) = (to, end);
        }
        var (year, offset) = YearBehind(scan, after, out next);
        return Timings.Days(month, day, last, year, offset, Tense.Before(scan, start));
    }

    /// <summary>"by Christmas", "Christmas Day", "Christmas 2024": a feast where words put a day, not "Christmas sales".</summary>
    private static Timing? Feast(DateScan scan, int at, int month, int day, out int next)
    {
        next = at;
        var named = scan.Is(at + 1, "day");
        var after = named ? at + 2 : at + 1;
        var (year, offset) = YearBehind(scan, after, out var end);
        var placed =
            scan.Lower(at - 1)
                is "by"
                    or "before"
                    or "after"
                    or "until"
                    or "till"
                    or "since"
                    or "on"
            && (after >= scan.End || scan.Tokens[after].Kind == TokenKind.Mark || end > after);
        if (!scan.Tokens[at].Capital || !(named || placed || year is not null))
        {
            return null;
        }
        next = end;
        return Timings.Days(month, day, day, year, offset, Tense.Before(scan, at));
    }

    /// <summary>"23 July 2025", "the 23rd of July", "9 to 12 of June".</summary>
    private static Timing? DayFirst(DateScan scan, int start, int at, out int next)
    {
        next = at;
        if (scan.DayNumber(at, out var after) is not { } day)
        {
            return null;
        }
        var last = day;
        if (
            scan.Lower(after) is "-" or "to" or "through" or "and" or "~"
            && !(scan.Is(after, "and") && !scan.Is(start - 1, "between"))
            && scan.DayNumber(scan.Is(after + 1, "the") ? after + 2 : after + 1, out var end)
                is { } to
            && to > day
        )
        {
            (last, after) = (to, end);
        }
        var of = scan.Is(after, "of") ? after + 1 : after;
        of = scan.Is(of, "-") && scan.Glued(of) ? of + 1 : of;
        if (
            scan.Month(of) is not { } month
            || (last == day && scan.Tokens[at].Kind == TokenKind.Word && of == after)
        )
        {
            return null;
        }
        // In "from 12 May 5 were left" and "2 March 4" the month has the number behind it.
        if (
            of == after
            && scan.DayNumber(of + 1, out var own) is not null
            && scan.Year(own) is not null
        )
        {
            return null;
        }
        after = scan.PastDot(of + 1);
        after = scan.Is(after, "-") && scan.Glued(after) ? after + 1 : after;
        var (year, offset) = YearBehind(scan, after, out next);
        if (next == after && scan.Is(after - 1, "."))
        {
            // A dot that no year follows ends the sentence.
            next = after - 1;
        }
        return Timings.Days(month, day, last, year, offset, Tense.Before(scan, start));
    }

    /// <summary>"2025-07-23", "2025/7/23", "7/23/2025" (month first where it can be).</summary>
    private static Timing? Figures(DateScan scan, int at, out int next)
    {
        next = at + 5;
        var mark = scan.Lower(at + 1);
        if (
            mark is not ("-" or "/")
            || !scan.Is(at + 3, mark)
            || !scan.Glued(at + 1)
            || !scan.Glued(at + 2)
            || !scan.Glued(at + 3)
            || !scan.Glued(at + 4)
        )
        {
            return null;
        }
        if (scan.Year(at) is { } year)
        {
            return Small(scan, at + 2, 12) is { } month && Small(scan, at + 4, 31) is { } day
                ? Timings.Day(year, month, day)
                : null;
        }
        if (scan.Year(at + 4) is not { } last)
        {
            return null;
        }
        var (first, second) = (Small(scan, at, 31), Small(scan, at + 2, 31));
        return (first, second) switch
        {
            (<= 12, { } day) => Timings.Day(last, first.Value, day),
            ({ } day, <= 12) => Timings.Day(last, second.Value, day),
            _ => null,
        };
    }

    /// <summary>", 2025", "of this year", "last year" behind a day or month.</summary>
    public static (int? Year, int? Offset) YearBehind(DateScan scan, int at, out int next)
    {
        next = at;
        var here = scan.PastComma(at);
        here = scan.Lower(here) is "of" or "in" ? here + 1 : here;
        if (scan.Year(here) is { } year && !IsAmount(scan, here + 1))
        {
            next = here + 1;
            return (year, null);
        }
        if (YearReader.InWords(scan, here, out var spelled) is { } words)
        {
            next = spelled;
            return (words, null);
        }
        if (
            CalendarWords.Value(scan.Lower(here), CalendarRole.Shift) is { } shift
            && scan.Is(here + 1, "year")
            && !scan.Is(here, "following")
        )
        {
            next = here + 2;
            return (null, shift);
        }
        return (null, null);
    }

    /// <summary>"May 5 percent" and "in March 20 million" hold no day.</summary>
    private static bool IsAmount(DateScan scan, int at) =>
        scan.Lower(at)
            is "percent"
                or "%"
                or "pct"
                or "billion"
                or "million"
                or "trillion"
                or "thousand"
                or "people"
        || CurrencyTable.IsWord(scan.Lower(at))
        || (scan.Is(at, "per") && scan.Is(at + 1, "cent"));

    private static int? Small(DateScan scan, int at, int most) =>
        at < scan.End
        && scan.Tokens[at].Kind == TokenKind.Number
        && int.TryParse(
            scan.Tokens[at].Lower,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number >= 1
        && number <= most
            ? number
            : null;
}
