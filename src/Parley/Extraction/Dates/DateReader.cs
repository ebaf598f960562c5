using System.Globalization;
using Parley.Documents;
using Parley.Extraction.Mentions;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Reads dates and periods; what needs the day of publication stays relative.</summary>
internal static class DateReader
{
    private const int TenseReach = 14;

    private static readonly Dictionary<string, int> Months = new(StringComparer.Ordinal)
    {
        ["january"] = 1,
        ["jan"] = 1,
        ["february"] = 2,
        ["feb"] = 2,
        ["march"] = 3,
        ["mar"] = 3,
        ["april"] = 4,
        ["apr"] = 4,
        ["may"] = 5,
        ["june"] = 6,
        ["jun"] = 6,
        ["july"] = 7,
        ["jul"] = 7,
        ["august"] = 8,
        ["aug"] = 8,
        ["september"] = 9,
        ["sept"] = 9,
        ["sep"] = 9,
        ["october"] = 10,
        ["oct"] = 10,
        ["november"] = 11,
        ["nov"] = 11,
        ["december"] = 12,
        ["dec"] = 12,
    };

    private static readonly Dictionary<string, DayOfWeek> Weekdays = new(StringComparer.Ordinal)
    {
        ["monday"] = DayOfWeek.Monday,
        ["tuesday"] = DayOfWeek.Tuesday,
        ["wednesday"] = DayOfWeek.Wednesday,
        ["thursday"] = DayOfWeek.Thursday,
        ["friday"] = DayOfWeek.Friday,
        ["saturday"] = DayOfWeek.Saturday,
        ["sunday"] = DayOfWeek.Sunday,
    };

    private static readonly Dictionary<string, RelativeUnit> Units = new(StringComparer.Ordinal)
    {
        ["day"] = RelativeUnit.Day,
        ["days"] = RelativeUnit.Day,
        ["week"] = RelativeUnit.Week,
        ["weeks"] = RelativeUnit.Week,
        ["month"] = RelativeUnit.Month,
        ["months"] = RelativeUnit.Month,
        ["quarter"] = RelativeUnit.Quarter,
        ["year"] = RelativeUnit.Year,
        ["years"] = RelativeUnit.Year,
    };

    private static readonly HashSet<string> FutureCues = new(StringComparer.Ordinal)
    {
        "will",
        "to",
        "would",
        "scheduled",
        "planned",
        "plans",
        "plan",
        "expected",
        "set",
        "slated",
        "due",
        "by",
        "until",
        "upcoming",
        "may",
        "might",
        "could",
        "shall",
        "next",
    };

    private static readonly HashSet<string> PastCues = new(StringComparer.Ordinal)
    {
        "said",
        "was",
        "were",
        "met",
        "held",
        "told",
        "announced",
        "had",
        "has",
        "signed",
        "spoke",
        "since",
        "reported",
        "began",
        "took",
        "made",
        "rose",
        "fell",
        "left",
        "came",
        "gave",
        "last",
        "after",
        "following",
        "during",
    };

    public static DateMention? TryRead(
        string text,
        List<Token> tokens,
        int at,
        int first,
        int end,
        out int next
    )
    {
        var start = at;
        var timing =
            Absolute(tokens, at, first, end, out next)
            ?? Relative(tokens, ref start, first, end, out next);
        if (timing is null)
        {
            return null;
        }
        var span = new TextSpan(tokens[start].Start, tokens[next - 1].End);
        var words = text[span.Start..span.End];
        return new(span, words, timing.Period is null ? timing with { Phrase = words } : timing);
    }

    private static Timing? Absolute(List<Token> tokens, int at, int first, int end, out int next)
    {
        next = at;
        var token = tokens[at];
        if (token.Capital && Months.TryGetValue(token.Lower, out var month))
        {
            return MonthFirst(tokens, at, first, end, month, out next);
        }
        if (token.Kind == TokenKind.Number)
        {
            if (
                Day(token) is { } day
                && at + 1 < end
                && tokens[at + 1].Capital
                && Months.TryGetValue(tokens[at + 1].Lower, out month)
            )
            {
                next = at + 2;
                if (Year(tokens, next, end) is not { } year)
                {
                    return DayOfMonth(month, day, Direction(tokens, at, first));
                }
                next++;
                return ToDay(year, month, day);
            }
            if (IsoDay(tokens, at, end, ref next) is { } iso)
            {
                return iso;
            }
            if (Year(tokens, at, end) is { } alone && IsYear(tokens, at, first, end))
            {
                next = at + 1;
                return Timing.At(DatePeriod.Year(alone));
            }
            return null;
        }
        return Fiscal(tokens, at, end, out next);
    }

    private static Timing? MonthFirst(
        List<Token> tokens,
        int at,
        int first,
        int end,
        int month,
        out int next
    )
    {
        var here = at + 1;
        if (here < end && tokens[here].Is(".") && tokens[here].Start == tokens[at].End)
        {
            here++;
        }
        next = here;
        if (
            here < end
            && Day(tokens[here]) is { } day
            && !(
                here + 1 < end
                && tokens[here + 1].Lower
                    is "percent"
                        or "%"
                        or "billion"
                        or "million"
                        or "trillion"
            )
        )
        {
            next = here + 1;
            if (next < end && tokens[next].Lower is "st" or "nd" or "rd" or "th")
            {
                next++;
            }
            var comma = next < end && tokens[next].Is(",") ? next + 1 : next;
            if (Year(tokens, comma, end) is { } year)
            {
                next = comma + 1;
                return ToDay(year, month, day);
            }
            return DayOfMonth(month, day, Direction(tokens, at, first));
        }
        var yearAt = here < end && tokens[here].Lower is "," or "of" ? here + 1 : here;
        if (Year(tokens, yearAt, end) is { } monthYear)
        {
            next = yearAt + 1;
            return Timing.At(DatePeriod.Month(monthYear, month));
        }
        next = here > at + 1 && tokens[here - 1].Is(".") ? at + 1 : here;
        // "may" and "march" are words of their own; a month alone needs a word that puts a date there.
        if (
            at == first
            || !(
                tokens[at - 1].Lower
                is "in"
                    or "by"
                    or "early"
                    or "late"
                    or "mid"
                    or "since"
                    or "until"
                    or "last"
                    or "next"
                    or "from"
                    or "of"
                    or "-"
                    or "to"
                    or "through"
                    or "this"
                    or "a"
                    or "for"
                    or "before"
                    or "after"
            )
        )
        {
            return tokens[at].Lower is "may" or "march" or "mar" or "sep" or "dec" or "jan"
                ? null
                : MonthAlone(month, Direction(tokens, at, first));
        }
        return MonthAlone(
            month,
            tokens[at - 1].Is("last") ? RelativeDirection.Past
                : tokens[at - 1].Is("next") ? RelativeDirection.Future
                : Direction(tokens, at, first)
        );
    }

    private static Timing? Fiscal(List<Token> tokens, int at, int end, out int next)
    {
        next = at;
        var year = tokens[at].Lower switch
        {
            "fiscal" or "fy" => at + 1 < end && tokens[at + 1].Is("year") ? at + 2 : at + 1,
            _ => -1,
        };
        if (year > 0 && Year(tokens, year, end) is { } named)
        {
            next = year + 1;
            return new(
                new DatePeriod(null, null, Grain.FiscalYear),
                "FY" + named.ToString(CultureInfo.InvariantCulture),
                null
            );
        }
        if (
            tokens[at].Lower.Length == 6
            && tokens[at].Lower.StartsWith("fy", StringComparison.Ordinal)
            && int.TryParse(
                tokens[at].Lower.AsSpan(2),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out named
            )
        )
        {
            next = at + 1;
            return new(
                new DatePeriod(null, null, Grain.FiscalYear),
                "FY" + named.ToString(CultureInfo.InvariantCulture),
                null
            );
        }
        return null;
    }

    private static Timing? Relative(
        List<Token> tokens,
        ref int at,
        int first,
        int end,
        out int next
    )
    {
        next = at + 1;
        var word = tokens[at].Lower;
        string Word(int i) => i >= first && i < end ? tokens[i].Lower : "";
        if (tokens[at].Capital && Weekdays.TryGetValue(word, out var weekday))
        {
            var direction =
                Word(at - 1) is "last" ? RelativeDirection.Past
                : Word(at - 1) is "next" ? RelativeDirection.Future
                : Direction(tokens, at, first);
            return new(null, word, new(RelativeUnit.Weekday, 0, direction) { Weekday = weekday });
        }
        switch (word)
        {
            case "today" or "tonight":
                return new(null, word, new(RelativeUnit.Day, 0, RelativeDirection.Nearest));
            case "yesterday":
                return new(null, word, new(RelativeUnit.Day, -1, RelativeDirection.Past));
            case "tomorrow":
                return new(null, word, new(RelativeUnit.Day, 1, RelativeDirection.Future));
            case "last" or "next" or "this" or "coming" or "past":
                return Shifted(tokens, at, end, word, out next);
            case "the"
                when Word(at + 1) is "next" or "coming" or "past" or "last"
                    && NumberReader.TryRead(tokens, at + 2, end, out var count)
                    && Units.TryGetValue(Word(count.Next), out var length):
                next = count.Next + 1;
                return Stretch(length, count.Value, Word(at + 1) is "next" or "coming");
            case "the"
                when Word(at + 1) is "next"
                    && Word(at + 2) is "several" or "few"
                    && Units.TryGetValue(Word(at + 3), out _):
                next = at + 4;
                return new(null, "the next few", null);
            case "the"
                when Word(at + 1) is "next" or "coming" or "past" && Word(at + 2) is "decade":
                next = at + 3;
                return Stretch(RelativeUnit.Year, 10, Word(at + 1) is not "past");
        }
        if (
            NumberReader.TryRead(tokens, at, end, out var number)
            && Units.TryGetValue(Word(number.Next), out var ago)
            && Word(number.Next + 1) is "ago"
            && number.Value < 1000
        )
        {
            next = number.Next + 2;
            return new(null, word, new(ago, -(int)number.Value, RelativeDirection.Past));
        }
        return null;
    }

    private static Timing? Shifted(List<Token> tokens, int at, int end, string word, out int next)
    {
        next = at + 2;
        if (at + 1 >= end)
        {
            return null;
        }
        var offset = word switch
        {
            "last" or "past" => -1,
            "next" or "coming" => 1,
            _ => 0,
        };
        var direction = offset < 0 ? RelativeDirection.Past : RelativeDirection.Future;
        if (
            Units.TryGetValue(tokens[at + 1].Lower, out var unit)
            && !tokens[at + 1].Lower.EndsWith('s')
        )
        {
            return new(null, word, new(unit, offset, direction));
        }
        if (
            NumberReader.TryRead(tokens, at + 1, end, out var count)
            && count.Next < end
            && Units.TryGetValue(tokens[count.Next].Lower, out unit)
        )
        {
            next = count.Next + 1;
            return Stretch(unit, count.Value, offset >= 0);
        }
        return null;
    }

    private static Timing? Stretch(RelativeUnit unit, decimal count, bool future) =>
        count is < 1 or > 100
            ? null
            : new(
                null,
                "stretch",
                new(unit, 0, future ? RelativeDirection.Future : RelativeDirection.Past)
                {
                    Length = (int)count,
                }
            );

    private static RelativeDirection Direction(List<Token> tokens, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - TenseReach); i--)
        {
            var word = tokens[i].Lower;
            if (
                FutureCues.Contains(word)
                && !(
                    word == "to"
                    && i > first
                    && tokens[i - 1].Lower.EndsWith("ed", StringComparison.Ordinal)
                    && tokens[i - 1].Lower
                        is not ("expected" or "scheduled" or "planned" or "slated")
                )
            )
            {
                return RelativeDirection.Future;
            }
            if (
                PastCues.Contains(word)
                || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
            )
            {
                return RelativeDirection.Past;
            }
        }
        return RelativeDirection.Nearest;
    }

    private static Timing DayOfMonth(int month, int day, RelativeDirection direction) =>
        new(
            null,
            "day",
            new(RelativeUnit.DayOfMonth, 0, direction) { Month = month, DayOfMonth = day }
        );

    private static Timing MonthAlone(int month, RelativeDirection direction) =>
        new(null, "month", new(RelativeUnit.MonthOfYear, 0, direction) { Month = month });

    private static Timing? ToDay(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month)
            ? Timing.At(DatePeriod.Day(new DateOnly(year, month, day)))
            : null;

    private static int? Day(Token token) =>
        token.Kind == TokenKind.Number
        && int.TryParse(token.Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && day is >= 1 and <= 31
            ? day
            : null;

    private static int? Year(List<Token> tokens, int at, int end) =>
        at < end
        && tokens[at].Kind == TokenKind.Number
        && tokens[at].Lower.Length == 4
        && int.TryParse(
            tokens[at].Lower,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        )
        && year is >= 1900 and <= 2100
            ? year
            : null;

    private static bool IsYear(List<Token> tokens, int at, int first, int end)
    {
        if (
            at + 1 < end
            && tokens[at + 1].Lower
                is "jobs"
                    or "people"
                    or "workers"
                    or "dlrs"
                    or "yen"
                    or "dollars"
                    or "percent"
                    or "tonnes"
                    or "vehicles"
        )
        {
            return false;
        }
        return at == first
            || !(
                tokens[at - 1].Kind == TokenKind.Mark
                && tokens[at - 1].Lower is "$" or "¥" or "€" or "£"
            );
    }

    private static Timing? IsoDay(List<Token> tokens, int at, int end, ref int next)
    {
        if (
            Year(tokens, at, end) is { } year
            && at + 4 < end
            && tokens[at + 1].Is("-")
            && tokens[at + 3].Is("-")
            && int.TryParse(
                tokens[at + 2].Lower,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var month
            )
            && month is >= 1 and <= 12
            && Day(tokens[at + 4]) is { } day
        )
        {
            next = at + 5;
            return ToDay(year, month, day);
        }
        return null;
    }
}
