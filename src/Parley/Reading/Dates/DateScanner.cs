using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Values;

namespace Parley.Reading.Dates;

/// <summary>Finds dates in the layouts that news pages print. It knows layouts and names of months, no clock.</summary>
internal static partial class DateScanner
{
    private const int FirstYear = 1600;
    private const int LastYear = 2200;

    /// <summary>All dates of a text, ascending and apart from each other.</summary>
    /// <param name="text">One block.</param>
    /// <param name="dayFirst">Whether "05-04-2025" puts the day first, or null where the page does not tell.</param>
    public static IReadOnlyList<FoundDate> Scan(string text, bool? dayFirst = null)
    {
        var layouts = DateLayouts.In(text);
        if (layouts == DateLayout.None)
        {
            return [];
        }
        var found = new List<FoundDate>();
        if (layouts.HasFlag(DateLayout.YearFirst))
        {
            Add(
                found,
                YearFirst().Matches(text),
                match => Full(match, Int(match, "m"), Int(match, "d"))
            );
        }
        if (layouts.HasFlag(DateLayout.YearLast))
        {
            Add(found, YearLast().Matches(text), match => Numeric(match, dayFirst));
        }
        if (layouts.HasFlag(DateLayout.MonthDay))
        {
            Add(found, MonthDay().Matches(text), Named);
        }
        if (layouts.HasFlag(DateLayout.DayMonth))
        {
            Add(found, DayMonth().Matches(text), Named);
        }
        if (layouts.HasFlag(DateLayout.EastAsian))
        {
            Add(
                found,
                EastAsian().Matches(text),
                match => Full(match, Int(match, "m"), Int(match, "d"), YearOfEra(match))
            );
            Add(found, EastAsianAgo().Matches(text), AgoEastAsian);
        }
        if (layouts.HasFlag(DateLayout.MonthYear))
        {
            Add(found, MonthYear().Matches(text), MonthOnly);
        }
        if (layouts.HasFlag(DateLayout.Words))
        {
            Add(found, AgoWords().Matches(text), Ago);
            Add(found, WeekdayName().Matches(text), Weekday);
        }
        return Resolve(found);
    }

    /// <summary>All dates of a line or a label, where years of two digits are years too ("8.5.12").</summary>
    public static IReadOnlyList<FoundDate> ScanLine(string text, bool? dayFirst)
    {
        var found = new List<FoundDate>(Scan(text, dayFirst));
        Add(found, ShortYear().Matches(text), match => Short(match, dayFirst));
        return Resolve(found);
    }

    /// <summary>The day of a machine-readable stamp (ISO 8601, RFC 822), as its own offset counts days.</summary>
    public static DateOnly? Stamp(string? text, bool? dayFirst = null)
    {
        if (text is null || text.Length > 200)
        {
            return null;
        }
        if (
            text.Length == 8
            && DateOnly.TryParseExact(
                text,
                "yyyyMMdd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var compact
            )
        )
        {
            return compact;
        }
        return Scan(text, dayFirst)
            .FirstOrDefault(date => date.Bounds is { IsDay: true })
            ?.Bounds?.Earliest;
    }

    /// <summary>Whether a numeric date of this text shows that days come first (true) or months (false).</summary>
    public static bool? ShowsDayFirst(string text)
    {
        if (!DateLayouts.In(text).HasFlag(DateLayout.YearLast))
        {
            return null;
        }
        foreach (Match match in YearLast().Matches(text))
        {
            var (first, second) = (Int(match, "a"), Int(match, "b"));
            if (first > 12 && second <= 12)
            {
                return true;
            }
            if (second > 12 && first <= 12)
            {
                return false;
            }
        }
        return null;
    }

    private static void Add(
        List<FoundDate> found,
        MatchCollection matches,
        Func<Match, FoundDate?> read
    )
    {
        foreach (Match match in matches)
        {
            if (read(match) is { } date)
            {
                found.Add(date);
            }
        }
    }

    /// <summary>Of dates that overlap the longest stays; a weekday beside a day of the month is folded into it.</summary>
    private static List<FoundDate> Resolve(List<FoundDate> found)
    {
        found.Sort(
            (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length)
        );
        var kept = new List<FoundDate>(found.Count);
        foreach (var date in found)
        {
            if (kept.Count > 0 && date.Start < kept[^1].End)
            {
                if (date.Length > kept[^1].Length)
                {
                    kept[^1] = date;
                }
                continue;
            }
            kept.Add(date);
        }
        for (var i = kept.Count - 1; i > 0; i--)
        {
            var (first, second) = (kept[i - 1], kept[i]);
            if (second.Start - first.End > 2 || first.IsWeekday == second.IsWeekday)
            {
                continue;
            }
            var (weekday, date) = first.IsWeekday ? (first, second) : (second, first);
            if (date.Ago || date.Relative is { Unit: not RelativeUnit.DayOfMonth })
            {
                continue;
            }
            kept[i - 1] = date with
            {
                Start = first.Start,
                Length = second.End - first.Start,
                Relative = date.Relative is null
                    ? null
                    : date.Relative with
                    {
                        Weekday = weekday.Relative!.Weekday,
                    },
            };
            kept.RemoveAt(i);
        }
        return kept;
    }

    /// <summary>The year of a Japanese era, whose first year is written 元 or 1.</summary>
    private static int? YearOfEra(Match match)
    {
        if (!match.Groups["era"].Success)
        {
            return null;
        }
        var year = match.Groups["n"].ValueSpan is "元" ? 1 : Int(match, "n");
        return year
            + match.Groups["era"].Value switch
            {
                "令和" => 2018,
                "平成" => 1988,
                _ => 1925,
            };
    }

    private static FoundDate? Full(Match match, int month, int day, int? year = null)
    {
        if (month is < 1 or > 12 || day < 1)
        {
            return null;
        }
        if (year is null && !match.Groups["y"].Success)
        {
            return day <= DateTime.DaysInMonth(2000, month)
                ? new(match.Index, match.Length, null, DayOf(month, day))
                : null;
        }
        return Day(year ?? Int(match, "y"), month, day) is { } date
            ? new(match.Index, match.Length, DateBounds.Day(date), null)
            : null;
    }

    private static FoundDate? Short(Match match, bool? dayFirst)
    {
        var (a, b, year) = (Int(match, "a"), Int(match, "b"), 2000 + Int(match, "y"));
        var first = match.Groups["s"].ValueSpan is "." ? true : dayFirst;
        return
            (
                first is null ? null
                : first.Value ? Day(year, b, a)
                : Day(year, a, b)
            )
                is { } day
            ? new(match.Index, match.Length, DateBounds.Day(day), null)
            : null;
    }

    private static FoundDate? Numeric(Match match, bool? dayFirst)
    {
        var (a, b, year) = (Int(match, "a"), Int(match, "b"), Int(match, "y"));
        var asDayFirst = Day(year, b, a);
        var asMonthFirst = Day(year, a, b);
        // Dots are written by people who put the day first.
        var known = match.Groups["s"].ValueSpan is "." ? true : dayFirst;
        var one = known == false ? asMonthFirst ?? asDayFirst : asDayFirst ?? asMonthFirst;
        if (one is not { } day)
        {
            return null;
        }
        DateBounds bounds = DateBounds.Day(day);
        if (known is null && asDayFirst is { } early && asMonthFirst is { } late)
        {
            bounds = early < late ? new(early, late) : new(late, early);
        }
        return new(match.Index, match.Length, bounds, null);
    }

    private static FoundDate? Named(Match match)
    {
        var name = match.Groups["mon"].ValueSpan;
        if (Calendar.Month(name) is not { } month)
        {
            return null;
        }
        // In lower case "may" and "march" are verbs, and "mar" or "dec" no words at all.
        var dated = match.Groups["y"].Success;
        return
            !dated
            && (
                Calendar.NeedsYear(name)
                || (char.IsLower(name[0]) && (name.Length < 4 || name is "march"))
            )
            ? null
            : Full(match, month, Int(match, "d"));
    }

    private static FoundDate? MonthOnly(Match match)
    {
        var name = match.Groups["mon"].ValueSpan;
        var year = Int(match, "y");
        if (
            Calendar.Month(name) is not { } month
            || !char.IsUpper(name[0])
            || Calendar.NeedsYear(name)
        )
        {
            return null;
        }
        var first = new DateOnly(year, month, 1);
        return new(
            match.Index,
            match.Length,
            new DateBounds(first, first.AddMonths(1).AddDays(-1)),
            null
        );
    }

    private static FoundDate? Ago(Match match)
    {
        if (match.Groups["day"].Success)
        {
            var back = match.Groups["day"].ValueSpan[0] is 'y' or 'Y' ? -1 : 0;
            return new(match.Index, match.Length, null, Back(RelativeUnit.Day, back))
            {
                Ago = true,
            };
        }
        if (
            Calendar.Count(match.Groups["n"].ValueSpan) is not { } count
            || Calendar.Unit(match.Groups["u"].ValueSpan) is not { } unit
        )
        {
            return null;
        }
        return new(match.Index, match.Length, null, Counted(count, unit)) { Ago = true };
    }

    private static FoundDate AgoEastAsian(Match match)
    {
        var unit = match.Groups["u"].Value switch
        {
            "分" or "분" => "minute",
            "時間" or "小时" or "小時" or "시간" => "hour",
            "日" or "天" or "일" => "day",
            "週間" or "周" or "週" or "주" => "week",
            "年" or "년" => "year",
            _ => "month",
        };
        return new(match.Index, match.Length, null, Counted(Int(match, "n"), unit)) { Ago = true };
    }

    private static RelativeDate Counted(int count, string unit) =>
        unit switch
        {
            "minute" or "hour" => Back(RelativeUnit.Day, -(unit == "hour" ? count / 24 : 0)),
            "day" => Back(RelativeUnit.Day, -count),
            "week" => Back(RelativeUnit.Week, -count),
            "month" => Back(RelativeUnit.Month, -count),
            _ => Back(RelativeUnit.Year, -count),
        };

    private static FoundDate? Weekday(Match match) =>
        Calendar.Weekday(match.ValueSpan) is { } day
            ? new(
                match.Index,
                match.Length,
                null,
                new RelativeDate(RelativeUnit.Weekday, 0, RelativeDirection.Nearest)
                {
                    Weekday = day,
                }
            )
            : null;

    private static RelativeDate Back(RelativeUnit unit, int offset) =>
        new(unit, offset, RelativeDirection.Past);

    private static RelativeDate DayOf(int month, int day) =>
        new(RelativeUnit.DayOfMonth, 0, RelativeDirection.Nearest)
        {
            Month = month,
            DayOfMonth = day,
        };

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Int(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\d./-])(?<y>[12][0-9]{3})(?<s>\. |[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})(?![0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"(?<![\d./-])(?<a>[0-9]{1,2})(?<s>[-/.])(?<b>[0-9]{1,2})\k<s>(?<y>[12][0-9]{3})(?!\.?[0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearLast();

    [GeneratedRegex(
        @"(?<![\d./-])(?<a>[0-9]{1,2})(?<s>[-/.])(?<b>[0-9]{1,2})\k<s>(?<y>[0-4][0-9])(?![0-9./-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ShortYear();

    [GeneratedRegex(
        @"\b(?<mon>\p{L}{3,12})\.? (?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9%])\b(?:,? (?<y>(?:1[6-9]|2[01])[0-9]{2})\b)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MonthDay();

    [GeneratedRegex(
        @"(?<![0-9.,])(?<d>[0-9]{1,2})(?:(?:st|nd|rd|th|er|º|\.)?[ -]|\.)(?:of |de |d’|d')?(?<mon>\p{L}{3,12})\b\.?(?:[,/ -]{1,2}(?:de |del )?(?<y>(?:1[6-9]|2[01])[0-9]{2})\b)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayMonth();

    [GeneratedRegex(
        @"(?<![0-9]\.? |[0-9]\p{L}{2} )\b(?<mon>\p{L}{3,10})\.?,? (?<y>(?:1[6-9]|2[01])[0-9]{2})\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MonthYear();

    [GeneratedRegex(
        @"(?:(?:(?<y>[12][0-9]{3})|(?<era>令和|平成|昭和) ?(?<n>元|[0-9]{1,2})) ?[年년] ?)?(?<![0-9])(?<m>[0-9]{1,2}) ?[月월] ?(?<d>[0-9]{1,2}) ?[日일]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EastAsian();

    [GeneratedRegex(
        @"(?<![0-9])(?<n>[0-9]{1,3}) ?(?<u>分|분|時間|小时|小時|시간|日|天|일|週間|週|周|주|か月|ヶ月|カ月|个月|個月|개월|年|년) ?(?:前|전)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EastAsianAgo();

    [GeneratedRegex(
        @"\b(?:(?<n>[0-9]{1,3}|[A-Za-z]{1,5}) (?<u>[A-Za-z]{2,7}) ago|(?<day>[Yy]esterday|[Tt]oday))\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AgoWords();

    [GeneratedRegex(
        @"\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WeekdayName();
}
