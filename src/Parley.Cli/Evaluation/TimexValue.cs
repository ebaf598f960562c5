using System.Globalization;
using Parley.Values;

namespace Parley.Cli.Evaluation;

/// <summary>
/// Writes a timing as the value of a TIMEX3. The grain says how much of the first day is kept: a day is 2025-07-23, a week
/// 2025-W30, a month 2025-07, a quarter 2025-Q3, a year and a fiscal year 2025. A stretch that counts several units is its
/// length (P4Y); a decade is its first three digits (199); days, months or years on end that no count names keep the first one.
/// </summary>
internal static class TimexValue
{
    /// <summary>The value, or null for a timing that is not settled.</summary>
    public static string? Of(Timing timing)
    {
        if (timing.Relative is { Length: > 1 } stretch && Letter(stretch.Unit) is { } letter)
        {
            return string.Create(CultureInfo.InvariantCulture, $"P{stretch.Length}{letter}");
        }
        if (timing is { Period.Grain: Grain.FiscalYear, Phrase: { Length: 6 } fiscal })
        {
            return fiscal[2..];
        }
        return timing.Period is { From: { } from, Grain: var grain } period
            ? Of(from, period.To, grain)
            : null;
    }

    private static string Of(DateOnly from, DateOnly? to, Grain grain) =>
        grain switch
        {
            Grain.Day => Text(from, "yyyy-MM-dd"),
            Grain.Week => Week(from),
            Grain.Month => Text(from, "yyyy-MM"),
            Grain.Quarter => string.Create(
                CultureInfo.InvariantCulture,
                $"{from.Year:0000}-Q{((from.Month - 1) / 3) + 1}"
            ),
            Grain.Year when from.Year % 10 == 0 && to?.Year == from.Year + 9 => Text(from, "yyyy")[
                ..3
            ],
            Grain.Year or Grain.FiscalYear => Text(from, "yyyy"),
            _ => throw new InvalidOperationException($"Unknown grain {grain}."),
        };

    private static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}"
        );
    }

    private static string Text(DateOnly day, string format) =>
        day.ToString(format, CultureInfo.InvariantCulture);

    private static char? Letter(RelativeUnit unit) =>
        unit switch
        {
            RelativeUnit.Day => 'D',
            RelativeUnit.Week => 'W',
            RelativeUnit.Month => 'M',
            RelativeUnit.Quarter => 'Q',
            RelativeUnit.Year => 'Y',
            _ => null,
        };
}
