using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Reads quarters and halves: "third quarter of 2025", "the 1988 third quarter", "Q3 2025", "the first half of next year".</summary>
internal static class QuarterReader
{
    public static Timing? TryRead(DateScan scan, int at, out int next)
    {
        next = at;
        var here = scan.Is(at, "the") ? at + 1 : at;
        var (year, offset) = ((int?)null, (int?)null);
        if (scan.Year(here) is { } named)
        {
            year = named;
            here++;
            here = scan.Is(here, "'s") ? here + 1 : here;
        }
        else if (
            CalendarWords.Value(scan.Lower(here), CalendarRole.Shift) is { } shift
            && scan.Is(here + 1, "year")
            && scan.Is(here + 2, "'s")
        )
        {
            offset = shift;
            here += 3;
        }
        var (month, length) = Part(scan, here, out var end);
        if (length == 0)
        {
            return null;
        }
        next = end;
        if (year is null && offset is null)
        {
            (year, offset) = DayReader.YearBehind(scan, end, out next);
            if (
                year is null
                && offset is null
                && scan.Is(end, "of")
                && scan.Is(end + 1, "the")
                && scan.Is(end + 2, "year")
            )
            {
                (offset, next) = (0, end + 3);
            }
        }
        // A half of something else is no date ("the first half of the game").
        if (length == 6 && year is null && offset is null)
        {
            next = at;
            return null;
        }
        var direction = Tense.Before(scan, at);
        return Timings.Months(
            month,
            length,
            year,
            offset,
            direction == RelativeDirection.Nearest ? RelativeDirection.Past : direction
        );
    }

    /// <summary>First month and length of "third quarter", "Q3", "first half"; length 0 where none stands here.</summary>
    private static (int Month, int Length) Part(DateScan scan, int at, out int next)
    {
        next = at + 1;
        var word = scan.Lower(at);
        if (word is "q1" or "q2" or "q3" or "q4" && scan.Tokens[at].Capital)
        {
            return (((word[1] - '1') * 3) + 1, 3);
        }
        if (word.Length != 2 && scan.Ordinal(at, out var after) is { } ordinal)
        {
            after = scan.Is(after, "-") ? after + 1 : after;
            after = scan.Is(after, "fiscal") ? after + 1 : after;
            next = after + 1;
            return scan.Lower(after) switch
            {
                "quarter" when ordinal <= 4 => (((ordinal - 1) * 3) + 1, 3),
                "half" when ordinal <= 2 => (((ordinal - 1) * 6) + 1, 6),
                _ => default,
            };
        }
        return default;
    }
}
