using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;
using Parley.Values;
using CountReader = Parley.Extraction.Quantities.NumberReader;

namespace Parley.Extraction.Frames;

/// <summary>Years that are told by their number and their last: "the five years to fiscal 2027" begin four years before it does.</summary>
internal static class YearStretch
{
    /// <summary>More years than anybody promises for.</summary>
    private const int Longest = 50;

    /// <summary>The days of a date, with those of the years that it ends.</summary>
    public static Timing EndingAt(SentenceScan scan, DateMention date)
    {
        var years = scan.FirstOf(date) - 2;
        return
            date.Timing.Period is { From: { } from, Grain: Grain.Year or Grain.FiscalYear } period
            && scan.Lower(years + 1) is "to" or "through" or "until" or "ending"
            && scan.Lower(years) == "years"
            && Number(scan, years) is > 1 and var count
            && from.Year > count
            ? date.Timing with
            {
                Period = period with { From = from.AddYears(1 - count) },
            }
            : date.Timing;
    }

    /// <summary>The whole number right before a token, or null.</summary>
    private static int? Number(SentenceScan scan, int before)
    {
        for (var at = Math.Max(scan.First, before - 2); at < before; at++)
        {
            if (
                CountReader.TryRead(scan.Article.Tokens, at, before, out var number)
                && number.Next == before
                && number.Value == decimal.Truncate(number.Value)
                && number.Value <= Longest
            )
            {
                return (int)number.Value;
            }
        }
        return null;
    }
}
