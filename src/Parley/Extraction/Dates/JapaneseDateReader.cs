using System.Globalization;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Reads Japanese dates: 2025年7月23日, 令和7年, 2024年度, 7月下旬, 4〜6月期, 第3四半期, 先月, 金曜日, 3年前, 今後4年間.</summary>
internal static class JapaneseDateReader
{
    private static readonly PhraseTable<RelativeDate> Phrases = Load();

    public static Timing? TryRead(string text, DateScan scan, int at, out int next)
    {
        next = at;
        var era = Era(scan, at, out var number);
        if (Whole(scan, number, out var after) is { } first)
        {
            return Numbered(scan, at, first, after, era, out next);
        }
        if (era > 0 && scan.Is(number, "元") && scan.Is(number + 1, "年"))
        {
            return WithYear(scan, era + 1, number + 2, out next);
        }
        if (Phrases.TryFind(text, scan.Tokens, at, scan.End, out var date, out next))
        {
            return Named(scan, date, ref next);
        }
        return Weekday(scan, at, out next)
            ?? Quarter(scan, at, out next)
            ?? Stretch(scan, at, out next);
    }

    private static Timing? Numbered(
        DateScan scan,
        int at,
        int first,
        int after,
        int era,
        out int next
    )
    {
        next = at;
        if (scan.Is(after, "年") && !scan.Is(after + 1, "間"))
        {
            if (era == 0 && Back(scan, first, RelativeUnit.Year, after + 1, out next) is { } years)
            {
                return years;
            }
            var year =
                era > 0 ? era + first
                : first is >= 0 and < 60 ? 2000 + first
                : first;
            return
                year is >= 1868 and <= 2100
                && (era > 0 || first >= 1868 || IsShort(scan, at, after))
                ? WithYear(scan, year, after + 1, out next)
                : null;
        }
        if (era > 0)
        {
            return null;
        }
        if (scan.Is(after, "月") && first is >= 1 and <= 12)
        {
            return InMonth(scan, first, null, null, after + 1, out next);
        }
        if (
            scan.Lower(after) is "~" or "-"
            && Whole(scan, after + 1, out var end) is { } last and >= 1 and <= 12
            && scan.Is(end, "月")
            && first is >= 1 and <= 12
        )
        {
            next = scan.Is(end + 1, "期") ? end + 2 : end + 1;
            return Timings.Months(
                first,
                ((last - first + 12) % 12) + 1,
                null,
                null,
                RelativeDirection.Past
            );
        }
        if (scan.Is(after, "日"))
        {
            return Back(scan, first, RelativeUnit.Day, after + 1, out next)
                ?? (
                    first is >= 1 and <= 31 && !scan.Is(after + 1, "間")
                        ? PastWeekday(
                            scan,
                            after + 1,
                            Timings.Relative(
                                new(RelativeUnit.DayOfMonth, 0, RelativeDirection.Nearest)
                                {
                                    DayOfMonth = first,
                                }
                            ),
                            out next
                        )
                        : null
                );
        }
        if (scan.Is(after, "週") && scan.Is(after + 1, "間"))
        {
            return Back(scan, first, RelativeUnit.Week, after + 2, out next);
        }
        if (
            scan.Lower(after) is "カ" or "か" or "ヵ" or "ヶ" or "ケ" or "箇"
            && scan.Is(after + 1, "月")
        )
        {
            return Back(scan, first, RelativeUnit.Month, after + 2, out next);
        }
        return null;
    }

    /// <summary>"25年" is a year only where a month or a fiscal year follows; alone it may be a length.</summary>
    private static bool IsShort(DateScan scan, int at, int after) =>
        scan.Tokens[at].Lower.Length == 2
        && (
            scan.Is(after + 1, "度")
            || (Whole(scan, after + 1, out var month) is not null && scan.Is(month, "月"))
        );

    private static Timing? WithYear(DateScan scan, int year, int at, out int next)
    {
        next = at;
        if (scan.Is(at, "度"))
        {
            next = at + 1;
            return Timings.Fiscal(year) is var fiscal
                ? fiscal with
                {
                    Period = new(
                        new DateOnly(year, 4, 1),
                        new DateOnly(year + 1, 3, 31),
                        Grain.FiscalYear
                    ),
                }
                : null;
        }
        var month = scan.Is(at, "の") ? at + 1 : at;
        if (Whole(scan, month, out var after) is { } number and >= 1 and <= 12)
        {
            if (scan.Is(after, "月"))
            {
                return InMonth(scan, number, year, null, after + 1, out next);
            }
            if (
                scan.Lower(after) is "~" or "-"
                && Whole(scan, after + 1, out var end) is { } last and >= 1 and <= 12
                && scan.Is(end, "月")
            )
            {
                next = scan.Is(end + 1, "期") ? end + 2 : end + 1;
                return Timings.Months(
                    number,
                    ((last - number + 12) % 12) + 1,
                    year,
                    null,
                    RelativeDirection.Past
                );
            }
        }
        if (QuarterPart(scan, month, out var stop) is var (first, length) && length > 0)
        {
            next = stop;
            return Timings.Months(first, length, year, null, RelativeDirection.Past);
        }
        return Timing.At(DatePeriod.Year(year));
    }

    private static Timing? InMonth(
        DateScan scan,
        int month,
        int? year,
        int? offset,
        int at,
        out int next
    )
    {
        next = at;
        if (Whole(scan, at, out var after) is { } day and >= 1 and <= 31 && scan.Is(after, "日"))
        {
            return PastWeekday(
                scan,
                after + 1,
                Timings.Days(month, day, day, year, offset, RelativeDirection.Nearest),
                out next
            );
        }
        if (scan.Lower(at) is "上" or "中" or "下" && scan.Is(at + 1, "旬"))
        {
            next = at + 2;
        }
        else
        {
            next = PastEnd(scan, at);
        }
        return Timings.Months(month, 1, year, offset, RelativeDirection.Nearest);
    }

    /// <summary>Past 末, 初 or 初め.</summary>
    private static int PastEnd(DateScan scan, int at) =>
        scan.Is(at, "末") ? at + 1
        : scan.Is(at, "初")
            ? scan.Is(at + 1, "め") ? at + 2
                : at + 1
        : at;

    /// <summary>Past "(金曜日)" or "(金)" behind a day.</summary>
    private static Timing? PastWeekday(DateScan scan, int at, Timing? day, out int next)
    {
        next = at;
        if (scan.Is(at, "、") && WeekdayOf(scan.Lower(at + 1)) is not null && scan.Is(at + 2, "曜"))
        {
            next = scan.Is(at + 3, "日") ? at + 4 : at + 3;
        }
        if (scan.Is(at, "(") && WeekdayOf(scan.Lower(at + 1)) is not null)
        {
            var close =
                scan.Is(at + 2, "曜") && scan.Is(at + 3, "日") ? at + 4
                : scan.Is(at + 2, "曜") ? at + 3
                : at + 2;
            next = scan.Is(close, ")") ? close + 1 : at;
        }
        return day;
    }

    /// <summary>来年7月, 昨年末, 先週金曜日: what may follow a phrase.</summary>
    private static Timing? Named(DateScan scan, RelativeDate date, ref int next)
    {
        if (date.Unit == RelativeUnit.Year)
        {
            if (scan.Is(next, "度"))
            {
                next++;
                return new(null, "年度", null);
            }
            var month = scan.Is(next, "の") ? next + 1 : next;
            if (
                Whole(scan, month, out var after) is { } number and >= 1 and <= 12
                && scan.Is(after, "月")
            )
            {
                return InMonth(scan, number, null, date.Offset, after + 1, out next);
            }
            if (QuarterPart(scan, month, out var stop) is var (first, length) && length > 0)
            {
                next = stop;
                return Timings.Months(first, length, null, date.Offset, RelativeDirection.Past);
            }
            next = PastEnd(scan, next);
        }
        if (date.Unit == RelativeUnit.Month)
        {
            var day = scan.Is(next, "の") ? next + 1 : next;
            if (
                Whole(scan, day, out var after) is { } number and >= 1 and <= 31
                && scan.Is(after, "日")
            )
            {
                next = after + 1;
                return Timings.Relative(date with { DayOfMonth = number });
            }
            next =
                scan.Lower(next) is "末" or "初" ? next + 1
                : scan.Lower(next) is "上" or "中" or "下" && scan.Is(next + 1, "旬") ? next + 2
                : next;
        }
        if (date.Unit == RelativeUnit.Week)
        {
            var day = scan.Is(next, "の") ? next + 1 : next;
            if (WeekdayOf(scan.Lower(day)) is { } weekday && scan.Is(day + 1, "曜"))
            {
                next = scan.Is(day + 2, "日") ? day + 3 : day + 2;
                return Timings.Relative(
                    new(RelativeUnit.Week, date.Offset, RelativeDirection.Nearest)
                    {
                        Weekday = weekday,
                    }
                );
            }
            next = scan.Is(next, "末") ? next + 1 : next;
        }
        return Timings.Relative(date);
    }

    private static Timing? Weekday(DateScan scan, int at, out int next)
    {
        next = at;
        var coming = Spells(scan, at, "次の");
        var here = coming ? at + 2 : at;
        if (WeekdayOf(scan.Lower(here)) is not { } day || !scan.Is(here + 1, "曜"))
        {
            return null;
        }
        next = scan.Is(here + 2, "日") ? here + 3 : here + 2;
        return Timings.Relative(
            new(
                coming ? RelativeUnit.Week : RelativeUnit.Weekday,
                coming ? 1 : 0,
                RelativeDirection.Nearest
            )
            {
                Weekday = day,
            }
        );
    }

    private static Timing? Quarter(DateScan scan, int at, out int next) =>
        QuarterPart(scan, at, out next) is var (month, length) && length == 3
            ? Timings.Months(month, length, null, null, RelativeDirection.Past)
            : null;

    /// <summary>第3四半期, 上半期 and 下半期 of the calendar; length 0 where none stands here.</summary>
    private static (int Month, int Length) QuarterPart(DateScan scan, int at, out int next)
    {
        next = at;
        if (
            scan.Is(at, "第")
            && Whole(scan, at + 1, out var after) is { } number and >= 1 and <= 4
            && Spells(scan, after, "四半期")
        )
        {
            next = after + 3;
            return (((number - 1) * 3) + 1, 3);
        }
        if (Spells(scan, at, "前半") || Spells(scan, at, "後半"))
        {
            next = at + 2;
            return (scan.Is(at, "前") ? 1 : 7, 6);
        }
        if (Spells(scan, at, "上半期") || Spells(scan, at, "下半期"))
        {
            next = at + 3;
            return (scan.Is(at, "上") ? 1 : 7, 6);
        }
        return default;
    }

    /// <summary>今後4年間, 過去3カ月.</summary>
    private static Timing? Stretch(DateScan scan, int at, out int next)
    {
        next = at;
        var future = Spells(scan, at, "今後") || Spells(scan, at, "向こう");
        if (!future && !Spells(scan, at, "過去") && !Spells(scan, at, "この"))
        {
            return null;
        }
        var number = scan.Is(at, "向") ? at + 3 : at + 2;
        if (Whole(scan, number, out var after) is not { } count)
        {
            return null;
        }
        RelativeUnit? unit = null;
        if (scan.Is(after, "年"))
        {
            (unit, next) = (RelativeUnit.Year, after + 1);
        }
        else if (scan.Is(after, "日"))
        {
            (unit, next) = (RelativeUnit.Day, after + 1);
        }
        else if (scan.Is(after, "週"))
        {
            (unit, next) = (RelativeUnit.Week, after + 1);
        }
        else if (scan.Lower(after) is "カ" or "か" or "ヵ" or "ヶ" && scan.Is(after + 1, "月"))
        {
            (unit, next) = (RelativeUnit.Month, after + 2);
        }
        next = scan.Is(next, "間") ? next + 1 : next;
        return unit is { } known ? Timings.Stretch(known, count, future) : null;
    }

    /// <summary>3年前, 2週間後.</summary>
    private static Timing? Back(DateScan scan, int count, RelativeUnit unit, int at, out int next)
    {
        at = scan.Is(at, "間") && scan.Lower(at + 1) is "前" or "後" ? at + 1 : at;
        next = at + 1;
        return count is < 1 or > 500 ? null
            : scan.Is(at, "前") ? Timings.Shift(unit, -count)
            : scan.Is(at, "後") ? Timings.Shift(unit, count)
            : Spells(scan, at, "以内") ? Within(unit, count, ref next)
            : null;
    }

    private static Timing? Within(RelativeUnit unit, int count, ref int next)
    {
        next++;
        return Timings.Stretch(unit, count, future: true);
    }

    /// <summary>Year before the first one of an era, 0 where none is named.</summary>
    private static int Era(DateScan scan, int at, out int next)
    {
        next = at + 2;
        var before =
            Spells(scan, at, "令和") ? 2018
            : Spells(scan, at, "平成") ? 1988
            : Spells(scan, at, "昭和") ? 1925
            : Spells(scan, at, "大正") ? 1911
            : Spells(scan, at, "明治") ? 1867
            : 0;
        next = before == 0 ? at : next;
        return before;
    }

    private static int? Whole(DateScan scan, int at, out int next)
    {
        next = at;
        if (at < scan.First || at >= scan.End)
        {
            return null;
        }
        if (scan.Tokens[at].Kind == TokenKind.Number)
        {
            next = at + 1;
            return int.TryParse(
                scan.Tokens[at].Lower,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var digits
            )
                ? digits
                : null;
        }
        if (
            NumberWords.Find(scan.Lower(at), out _) is NumberRole.Figure or NumberRole.Multiplier
            && KanjiNumber.TryRead(scan.Tokens, at, scan.End, out var number)
            && number.Value < 10_000
        )
        {
            next = number.Next;
            return (int)number.Value;
        }
        return null;
    }

    private static DayOfWeek? WeekdayOf(string word) =>
        word switch
        {
            "日" => DayOfWeek.Sunday,
            "月" => DayOfWeek.Monday,
            "火" => DayOfWeek.Tuesday,
            "水" => DayOfWeek.Wednesday,
            "木" => DayOfWeek.Thursday,
            "金" => DayOfWeek.Friday,
            "土" => DayOfWeek.Saturday,
            _ => null,
        };

    private static bool Spells(DateScan scan, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (scan.Lower(at + i) is not { Length: 1 } letter || letter[0] != word[i])
            {
                return false;
            }
        }
        return true;
    }

    private static PhraseTable<RelativeDate> Load()
    {
        var table = new PhraseTable<RelativeDate>();
        foreach (var row in TableFile.Rows("Extraction/Dates/calendar-ja.tsv"))
        {
            var offset = int.Parse(row[2], CultureInfo.InvariantCulture);
            table.Add(
                row[0],
                new(
                    Enum.Parse<RelativeUnit>(row[1]),
                    offset,
                    offset < 0 ? RelativeDirection.Past : RelativeDirection.Future
                )
            );
        }
        return table;
    }
}
