using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Documents;
using Parley.Values;

namespace Parley.Reading.Dates;

/// <summary>The day or month that an address holds ("/2025/05/23/", "-20250523").</summary>
internal static partial class UrlDates
{
    public static DateCandidate? Read(string? url)
    {
        if (url is null || url.Length > 2000)
        {
            return null;
        }
        foreach (Match match in Pattern().Matches(url))
        {
            var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
            var month = int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
            if (month is < 1 or > 12)
            {
                continue;
            }
            var first = new DateOnly(year, month, 1);
            if (!match.Groups["d"].Success)
            {
                return new(
                    match.Value,
                    DateOrigin.Url,
                    new DateBounds(first, first.AddMonths(1).AddDays(-1)),
                    null
                );
            }
            var day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
            if (day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                return new(
                    match.Value,
                    DateOrigin.Url,
                    DateBounds.Day(first.AddDays(day - 1)),
                    null
                );
            }
        }
        return DayFirst(url);
    }

    /// <summary>"~23-05-2025-": only where the first number can be nothing but the day.</summary>
    private static DateCandidate? DayFirst(string url)
    {
        foreach (Match match in DayFirstPattern().Matches(url))
        {
            var (day, month, year) = (
                int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)
            );
            if (day > 12 && month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(year, month))
            {
                return new(
                    match.Value,
                    DateOrigin.Url,
                    DateBounds.Day(new DateOnly(year, month, day)),
                    null
                );
            }
        }
        return null;
    }

    [GeneratedRegex(
        @"(?<![0-9])(?<d>[0-3][0-9])[-._](?<m>[01][0-9])[-._](?<y>20[0-9]{2})(?![0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayFirstPattern();

    [GeneratedRegex(
        @"(?<![0-9])(?<y>(?:19|20)[0-9]{2})(?:(?<s>[/-])(?<m>[0-9]{2})(?:\k<s>(?<d>[0-9]{2}))?(?![0-9])|(?<m>[01][0-9])(?<d>[0-3][0-9])(?![0-9]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
