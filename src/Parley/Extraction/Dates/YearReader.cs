using Parley.Extraction.Money;
using Parley.Extraction.Quantities;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Reads years: "2025", "2025-28", "between 2025 and 2028", "the 1990s", "fiscal 2024", "nineteen ninety-six".</summary>
internal static class YearReader
{
    /// <summary>Years that "2025-28" may span; "2015-32" is no period.</summary>
    private const int LongestShort = 15;

    public static Timing? TryRead(string text, DateScan scan, int at, out int next)
    {
        next = at;
        if (scan.Tokens[at].Kind != TokenKind.Number)
        {
            return Fiscal(scan, at, out next)
                ?? (
                    InWords(scan, at, out next) is { } spelled
                        ? Timing.At(DatePeriod.Year(spelled))
                        : null
                );
        }
        if (scan.Year(at) is not { } year)
        {
            return null;
        }
        next = at + 1;
        if (scan.Is(next, "s") && (scan.Glued(next) || IsApostrophe(scan, next)))
        {
            next++;
            return year % 10 == 0 ? Timings.Years(year, year + 9) : null;
        }
        if (scan.Is(next, "'s") && year % 10 == 0 && scan.Is(at - 1, "the"))
        {
            next++;
            return Timings.Years(year, year + 9);
        }
        if (Range(scan, at, year, out var end) is { } last)
        {
            next = end;
            return Timings.Years(year, last);
        }
        return IsYear(text, scan, at) ? Timing.At(DatePeriod.Year(year)) : null;
    }

    private static bool IsApostrophe(DateScan scan, int at) => scan.Is(at - 1, "'");

    /// <summary>"2025-28", "2025-2028", "from 2025 to 2028".</summary>
    private static int? Range(DateScan scan, int at, int year, out int next)
    {
        next = at + 3;
        var word = scan.Lower(at + 1);
        var joined = word switch
        {
            "-" => scan.Glued(at + 1) && scan.Glued(at + 2) && !scan.Is(at + 3, "-"),
            "to" or "through" or "until" or "till" or "~" => true,
            "and" => scan.Is(at - 1, "between"),
            _ => false,
        };
        if (!joined)
        {
            return null;
        }
        if (scan.Year(at + 2) is { } last)
        {
            return last > year ? last : null;
        }
        if (
            word == "-"
            && at + 2 < scan.End
            && scan.Tokens[at + 2].Kind == TokenKind.Number
            && scan.Tokens[at + 2].Lower is { Length: 2 } digits
            && digits[0] is >= '0' and <= '9'
        )
        {
            last = (year / 100 * 100) + ((digits[0] - '0') * 10) + (digits[1] - '0');
            return last > year && last - year <= LongestShort ? last : null;
        }
        return null;
    }

    /// <summary>Four digits are a year unless they are glued to a sign or name, or count something.</summary>
    private static bool IsYear(string text, DateScan scan, int at)
    {
        if (scan.Glued(at) && scan.Lower(at - 1) is not ("(" or "-" or "/" or "'" or "\"" or "["))
        {
            return false;
        }
        if (scan.Glued(at) && scan.Is(at - 1, "-") && scan.Tokens[at - 2].Kind == TokenKind.Word)
        {
            return scan.Lower(at - 2) is "mid" or "early" or "late" or "post" or "pre";
        }
        if (
            scan.Is(at + 1, "-")
            && at + 2 < scan.End
            && scan.Tokens[at + 2].Kind == TokenKind.Number
        )
        {
            // "2000 - 2500 calories" is an amount, "2015-32" a number of something; "2025-26" was a period.
            return !scan.Glued(at + 1) && scan.Tokens[at + 2].Lower.Length != 4;
        }
        // "2000 pieces" counts, "2025 targets" does not.
        if (
            scan.Lower(at).EndsWith("00", StringComparison.Ordinal)
            && !NounPhrase.IsFunctionWord(scan.Lower(at - 1))
            && NounPhrase.Read(scan.Tokens, at + 1, scan.End, one: false, out var noun) is not null
            && noun == at + 2
        )
        {
            return false;
        }
        return at + 1 >= scan.End
            || !UnitTable.Near.TryFind(text, scan.Tokens, at + 1, scan.End, out _, out _)
                && !CurrencyTable.IsWord(scan.Lower(at + 1))
                && !(
                    scan.Lower(at + 1)
                    is "percent"
                        or "%"
                        or "pct"
                        or "million"
                        or "billion"
                        or "mln"
                        or "full"
                        or "new"
                );
    }

    /// <summary>"fiscal 2024", "fiscal year 2024", "FY2024", "FY 2024".</summary>
    private static Timing? Fiscal(DateScan scan, int at, out int next)
    {
        next = at;
        var word = scan.Lower(at);
        if (word is "fiscal" or "fy")
        {
            var year =
                word == "fiscal" && scan.Is(at + 1, "year") ? at + 2
                : word == "fiscal" && scan.Is(at + 1, "-") ? at + 2
                : at + 1;
            if (scan.Year(year) is { } named)
            {
                next = year + 1;
                return Timings.Fiscal(named);
            }
            return null;
        }
        if (
            word.Length is 4 or 6
            && word.StartsWith("fy", StringComparison.Ordinal)
            && int.TryParse(
                word.AsSpan(2),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            next = at + 1;
            return Timings.Fiscal(word.Length == 4 ? 2000 + number : number);
        }
        return null;
    }

    /// <summary>"nineteen ninety-six", "twenty fifteen".</summary>
    public static int? InWords(DateScan scan, int at, out int next)
    {
        next = at;
        var century = scan.Lower(at) switch
        {
            "nineteen" => 1900,
            "twenty" => 2000,
            _ => 0,
        };
        if (
            century == 0
            || NumberWords.Find(scan.Lower(at + 1), out var tens)
                is not (NumberRole.Tens or NumberRole.Teen)
        )
        {
            return null;
        }
        next = at + 2;
        var year = century + (int)tens;
        var unit = scan.Is(next, "-") ? next + 1 : next;
        if (
            tens >= 20
            && NumberWords.Find(scan.Lower(unit), out var ones) == NumberRole.Digit
            && ones > 0
        )
        {
            year += (int)ones;
            next = unit + 1;
        }
        return year;
    }
}
