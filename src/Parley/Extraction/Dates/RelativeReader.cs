using Parley.Extraction.Quantities;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Reads dates that count from publication: "yesterday", "last month", "the next four years", "three weeks ago", "within 90 days".</summary>
internal static class RelativeReader
{
    private const decimal Furthest = 1000;

    public static Timing? TryRead(DateScan scan, int at, out int next)
    {
        next = at + 1;
        var word = scan.Lower(at);
        switch (CalendarWords.Role(word, out var value))
        {
            case CalendarRole.Weekday when scan.Tokens[at].Capital:
                return Weekday(scan, at, value, ref next);
            case CalendarRole.Day:
                return Timings.Shift(RelativeUnit.Day, value);
            case CalendarRole.Shift:
                return Shifted(scan, at, value, out next);
        }
        return word switch
        {
            "the" => AfterArticle(scan, at, out next),
            "in" or "within" => Ahead(scan, at, out next),
            "a" or "an" or "one" => Ago(scan, at, 1, at + 1, out next),
            _ => NumberReader.TryRead(scan.Tokens, at, scan.End, out var number)
                ? Ago(scan, at, number.Value, number.Next, out next)
                : null,
        };
    }

    /// <summary>"Monday", "Tuesday of next week".</summary>
    private static Timing Weekday(DateScan scan, int at, int day, ref int next)
    {
        var week = scan.Lower(at + 1) is "of" or "in" ? at + 2 : at + 1;
        if (
            scan.Is(week + 1, "week")
            && scan.Lower(week) is "last" or "this" or "next" or "previous"
            && CalendarWords.Value(scan.Lower(week), CalendarRole.Shift) is { } shift
        )
        {
            next = week + 2;
            return InWeek(shift, day);
        }
        var direction = Tense.Before(scan, at);
        return Timings.Relative(
            new(RelativeUnit.Weekday, 0, direction) { Weekday = (DayOfWeek)day }
        );
    }

    /// <summary>"last month", "this year", "past three weeks", "next couple of years".</summary>
    private static Timing? Shifted(DateScan scan, int at, int shift, out int next)
    {
        next = at + 2;
        var word = scan.Lower(at);
        if (
            word is "this"
            && CalendarWords.Value(scan.Lower(at + 1), CalendarRole.Shift) is { } own
        )
        {
            return Shifted(scan, at + 1, own == 0 ? 1 : own, out next);
        }
        if (
            at + 1 < scan.End
            && scan.Tokens[at + 1].Capital
            && word
                is not ("past" or "latest" or "current" or "following" or "preceding" or "prior")
            && CalendarWords.Value(scan.Lower(at + 1), CalendarRole.Weekday) is { } named
        )
        {
            // "next Friday" is next week's, "this Friday" this week's; "the coming Friday" is the one ahead.
            return word is "coming" or "upcoming"
                ? Timings.Relative(
                    new(RelativeUnit.Weekday, 0, RelativeDirection.Future)
                    {
                        Weekday = (DayOfWeek)named,
                    }
                )
                : InWeek(shift, named);
        }
        var fiscal = scan.Is(at + 1, "fiscal") ? at + 2 : at + 1;
        if (scan.Unit(fiscal, out var times) is { } unit)
        {
            next = fiscal + 1;
            if (!scan.Lower(fiscal).EndsWith('s'))
            {
                if (IsPartOf(scan, at, fiscal, unit))
                {
                    return null;
                }
                var day = scan.Is(next, "on") ? next + 1 : next;
                if (
                    unit == RelativeUnit.Week
                    && day < scan.End
                    && scan.Tokens[day].Capital
                    && CalendarWords.Value(scan.Lower(day), CalendarRole.Weekday) is { } weekday
                )
                {
                    next = day + 1;
                    return InWeek(shift, weekday);
                }
                return times == 1 && word is not ("following" or "preceding" or "prior")
                        ? Timings.Shift(unit, shift)
                    : times > 1 ? Timings.Stretch(unit, times, shift >= 0)
                    : null;
            }
            return word is "coming" or "past" ? new(null, "some", null) : null;
        }
        if (scan.Lower(at + 1) is "few" or "several" && scan.Unit(at + 2, out _) is not null)
        {
            next = at + 3;
            return new(null, "some", null);
        }
        var couple = scan.Is(at + 1, "couple");
        var count = couple ? 2 : 0m;
        var noun = scan.Is(at + 2, "of") ? at + 3 : at + 2;
        if (!couple)
        {
            if (!NumberReader.TryRead(scan.Tokens, at + 1, scan.End, out var number))
            {
                return null;
            }
            (count, noun) = (number.Value, number.Next);
        }
        noun = scan.Lower(noun) is "full" or "business" or "calendar" ? noun + 1 : noun;
        if (scan.Unit(noun, out times) is { } length && word is not ("this" or "current"))
        {
            next = noun + 1;
            return Timings.Stretch(length, count * times, shift > 0);
        }
        return null;
    }

    private static Timing InWeek(int shift, int weekday) =>
        Timings.Relative(
            new(RelativeUnit.Week, shift, RelativeDirection.Nearest)
            {
                Weekday = (DayOfWeek)weekday,
            }
        );

    /// <summary>"the last week of July", "last week of 2026": no week by itself.</summary>
    private static bool IsPartOf(DateScan scan, int at, int unit, RelativeUnit length) =>
        scan.Is(at, "last")
        && scan.Is(unit + 1, "of")
        && (
            scan.Is(at - 1, "the")
            || (
                length is RelativeUnit.Week or RelativeUnit.Day
                && (scan.Month(unit + 2) is not null || scan.Year(unit + 2) is not null)
            )
        );

    /// <summary>"the next four years", "the latest quarter", "the end of the year", "the day before yesterday".</summary>
    private static Timing? AfterArticle(DateScan scan, int at, out int next)
    {
        next = at + 1;
        if (CalendarWords.Value(scan.Lower(at + 1), CalendarRole.Shift) is { } shift)
        {
            return scan.Is(at + 1, "this") ? null : Shifted(scan, at + 1, shift, out next);
        }
        if (scan.Is(at + 1, "day") && scan.Is(at + 2, "before") && scan.Is(at + 3, "yesterday"))
        {
            next = at + 4;
            return Timings.Shift(RelativeUnit.Day, -2);
        }
        if (scan.Is(at + 1, "day") && scan.Is(at + 2, "after") && scan.Is(at + 3, "tomorrow"))
        {
            next = at + 4;
            return Timings.Shift(RelativeUnit.Day, 2);
        }
        // "the end of the year", "later in the week": the one that publication lies in.
        if (
            scan.Unit(at + 1, out var times) is { } unit
            && times == 1
            && unit != RelativeUnit.Day
            && !scan.Lower(at + 1).EndsWith('s')
            && scan.Lower(at - 1) is "of" or "in"
            && scan.Lower(at - 2)
                is "end"
                    or "rest"
                    or "middle"
                    or "beginning"
                    or "start"
                    or "remainder"
                    or "later"
                    or "earlier"
                    or "late"
                    or "early"
        )
        {
            next = at + 2;
            return Timings.Shift(unit, 0);
        }
        return null;
    }

    /// <summary>"three weeks ago", "a year earlier".</summary>
    private static Timing? Ago(DateScan scan, int at, decimal count, int noun, out int next)
    {
        next = at + 1;
        // "the five upcoming years"
        if (
            CalendarWords.Value(scan.Lower(noun), CalendarRole.Shift) is { } shift and not 0
            && scan.Unit(noun + 1, out var each) is { } stretch
            && scan.Lower(noun + 1).EndsWith('s')
        )
        {
            next = noun + 2;
            return Timings.Stretch(stretch, count * each, shift > 0);
        }
        if (
            count < 1
            || count >= Furthest
            || decimal.Truncate(count) != count
            || scan.Unit(noun, out var times) is not { } unit
        )
        {
            return null;
        }
        var steps = (int)count * times;
        next = noun + 2;
        return scan.Lower(noun + 1) switch
        {
            "ago" => Timings.Shift(unit, -steps),
            "from" when scan.Lower(noun + 2) is "now" or "today" => Behind(
                ref next,
                Timings.Shift(unit, steps)
            ),
            _ => null,
        };
    }

    private static Timing Behind(ref int next, Timing timing)
    {
        next++;
        return timing;
    }

    /// <summary>"in three weeks", "within 90 days", "in the next 60 days".</summary>
    private static Timing? Ahead(DateScan scan, int at, out int next)
    {
        next = at + 1;
        var number = at + 1;
        decimal count;
        int noun;
        if (scan.Lower(number) is "a" or "an" && scan.Is(at, "within"))
        {
            (count, noun) = (1, number + 1);
        }
        else if (NumberReader.TryRead(scan.Tokens, number, scan.End, out var found))
        {
            (count, noun) = (found.Value, found.Next);
        }
        else
        {
            return null;
        }
        noun = scan.Lower(noun) is "business" or "calendar" ? noun + 1 : noun;
        if (
            scan.Unit(noun, out var times) is not { } unit
            || count >= Furthest
            || scan.Lower(noun + 1) is "ago" or "of" or "'s" or "earlier" or "before" or "-"
        )
        {
            return null;
        }
        next = noun + 1;
        if (scan.Is(at, "within"))
        {
            return Timings.Stretch(unit, count * times, future: true);
        }
        if (decimal.Truncate(count) != count || Tense.Before(scan, at) != RelativeDirection.Future)
        {
            return null;
        }
        return Timings.Shift(unit, (int)count * times);
    }
}
