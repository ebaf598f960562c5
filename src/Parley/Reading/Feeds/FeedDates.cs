using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Values;

namespace Parley.Reading.Feeds;

/// <summary>
/// Reads the dates that feeds print: W3CDTF and its kin, RFC 822, and what publishers write instead. Words are taken in any
/// order, so a missing weekday, a comma too many or the order of C's <c>asctime</c> does no harm.
/// </summary>
internal static partial class FeedDates
{
    private const int Longest = 100;
    private const int FirstYear = 1600;
    private const int LastYear = 2200;

    /// <summary>Two digits of a year below this belong to this century (RFC 2822, section 4.3).</summary>
    private const int Century = 50;

    /// <summary>The date, or null where none can be told.</summary>
    public static FeedDate? Read(string? printed)
    {
        var text = printed?.Trim() ?? "";
        return text.Length is 0 or > Longest ? null
            : Epoch().IsMatch(text) ? Seconds(text)
            : YearFirst().Match(text) is { Success: true } ordered ? Ordered(ordered)
            : Words(text);
    }

    private static FeedDate? Seconds(string text)
    {
        var count = long.Parse(text, CultureInfo.InvariantCulture);
        var instant = DateTimeOffset.FromUnixTimeSeconds(text.Length > 10 ? count / 1000 : count);
        return new(DateBounds.Day(DateOnly.FromDateTime(instant.DateTime)), instant);
    }

    /// <summary>Year, month and day in this order, as many as are there, and a time.</summary>
    private static FeedDate? Ordered(Match match)
    {
        var year = Number(match, "y");
        if (year is < FirstYear or > LastYear)
        {
            return null;
        }
        if (match.Groups["n"].Success)
        {
            var ordinal = Number(match, "n");
            return ordinal < 1 || ordinal > (DateTime.IsLeapYear(year) ? 366 : 365)
                ? null
                : At(new DateOnly(year, 1, 1).AddDays(ordinal - 1), match.Groups["rest"].Value);
        }
        if (!match.Groups["m"].Success)
        {
            return new(Bounds(new DateOnly(year, 1, 1), 12), null);
        }
        var month = Number(match, "m");
        if (month is < 1 or > 12)
        {
            return null;
        }
        if (!match.Groups["d"].Success)
        {
            return new(Bounds(new DateOnly(year, month, 1), 1), null);
        }
        var day = Number(match, "d");
        return day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : At(new DateOnly(year, month, day), match.Groups["rest"].Value);
    }

    /// <summary>A date of names and numbers.</summary>
    private static FeedDate? Words(string text)
    {
        if (Numeric().Match(text) is { Success: true } numeric)
        {
            return InFigures(numeric);
        }
        int? day = null,
            month = null,
            year = null;
        var time = TimeOfDay().Match(text);
        var before = time.Success ? text[..time.Index] : text;
        var after = time.Success ? text[time.Index..] : "";
        foreach (Match word in Word().Matches(before + " " + YearAfter().Match(after).Value))
        {
            if (!char.IsAsciiDigit(word.Value[0]))
            {
                month ??= FeedDateWords.Month(word.Value.ToLowerInvariant());
            }
            else if (word.Length > 2)
            {
                year ??=
                    word.Length > 4
                        ? null
                        : int.Parse(word.ValueSpan, CultureInfo.InvariantCulture);
            }
            else if (day is null)
            {
                day = int.Parse(word.ValueSpan, CultureInfo.InvariantCulture);
            }
            else if (year is null)
            {
                var two = int.Parse(word.ValueSpan, CultureInfo.InvariantCulture);
                year = two + (two < Century ? 2000 : 1900);
            }
        }
        return
            year is >= FirstYear and <= LastYear
            && month is { } m
            && day is >= 1
            && day <= DateTime.DaysInMonth(year.Value, m)
            ? At(new DateOnly(year.Value, m, day.Value), after)
            : null;
    }

    /// <summary>Day and month in figures: dots put the day first, and of slashes the larger number tells; else it is either.</summary>
    private static FeedDate? InFigures(Match match)
    {
        var (first, second, year) = (Number(match, "a"), Number(match, "b"), Number(match, "y"));
        var dayFirst = Day(year, second, first);
        var monthFirst = match.Groups["s"].ValueSpan is "." ? null : Day(year, first, second);
        if (dayFirst is { } one && monthFirst is { } other && one != other)
        {
            return new(one < other ? new(one, other) : new(other, one), null);
        }
        return (dayFirst ?? monthFirst) is { } day ? At(day, match.Groups["rest"].Value) : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>A day with the time that follows it, where one does.</summary>
    private static FeedDate At(DateOnly day, string rest)
    {
        var bounds = DateBounds.Day(day);
        var match = TimeOfDay().Match(rest);
        if (!match.Success)
        {
            return new(bounds, null);
        }
        var hour = Number(match, "h");
        var minute = Number(match, "i");
        var second = match.Groups["s"].Success ? Math.Min(Number(match, "s"), 59) : 0;
        foreach (Match word in Letters().Matches(rest))
        {
            if (FeedDateWords.Half(word.Value.ToLowerInvariant()) is { } half && hour <= 12)
            {
                hour = (hour % 12) + half;
            }
        }
        if (hour > 24 || minute > 59)
        {
            return new(bounds, null);
        }
        var local = day.ToDateTime(TimeOnly.MinValue)
            .AddHours(hour)
            .AddMinutes(minute)
            .AddSeconds(second);
        return new(bounds, new DateTimeOffset(local, Offset(rest[(match.Index + match.Length)..])));
    }

    private static TimeSpan Offset(string rest)
    {
        if (Shift().Match(rest) is { Success: true } shift)
        {
            var minutes =
                (Number(shift, "h") * 60) + (shift.Groups["m"].Success ? Number(shift, "m") : 0);
            return minutes > 14 * 60
                ? TimeSpan.Zero
                : TimeSpan.FromMinutes(shift.Groups["s"].ValueSpan is "+" ? minutes : -minutes);
        }
        foreach (Match word in Letters().Matches(rest))
        {
            if (FeedDateWords.Zone(word.Value.ToLowerInvariant()) is { } zone)
            {
                return TimeSpan.FromMinutes(zone);
            }
        }
        return TimeSpan.Zero;
    }

    private static DateBounds Bounds(DateOnly first, int months) =>
        new(first, first.AddMonths(months).AddDays(-1));

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:[0-9]{10}|[0-9]{13})$", RegexOptions.CultureInvariant)]
    private static partial Regex Epoch();

    [GeneratedRegex(
        @"^(?:\p{L}+,? (?=[0-9]{4}[-/.0-9年년]))?(?<y>[0-9]{4})(?:(?<c>(?<m>[0-9]{2})(?<d>[0-9]{2}))|-(?<n>[0-9]{3})(?![0-9])|(?:[-/.]|[年년] ?)(?<m>[0-9]{1,2})(?:(?:[-/.]|[月월] ?)(?<d>[0-9]{1,2})[日일]?|[月월])?)?(?:$|(?=[T ,])(?<rest>.*)$)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?:\p{L}+\.?,? )?(?<a>[0-9]{1,2})(?<s>[./-])(?<b>[0-9]{1,2})\k<s>(?<y>[0-9]{4})(?![0-9])(?<rest>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numeric();

    [GeneratedRegex(
        @"(?<![0-9:])(?<h>[0-9]{1,2}):?(?<i>(?<=:)[0-9]{2}|(?<=T[0-9]{2})[0-9]{2})(?::?(?<s>[0-9]{2})(?:[.,][0-9]+)?)?(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(
        @"^\s*(?:GMT|UTC)?\s*(?<s>[+-])(?<h>[0-9]{2}):?(?<m>[0-9]{2})?(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shift();

    [GeneratedRegex(@"[0-9]+|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    /// <summary>A year behind the time, as C's asctime puts it.</summary>
    [GeneratedRegex(@"(?<=\s)(?:1[6-9]|20|21)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAfter();
}
