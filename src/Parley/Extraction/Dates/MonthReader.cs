using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Reads months: "July 2025", "April-June", "last July", "in March"; a bare "may" or "march" is a verb.</summary>
internal static class MonthReader
{
    public static Timing? TryRead(DateScan scan, int at, out int next)
    {
        next = at;
        if (scan.Month(at) is not { } month)
        {
            return null;
        }
        var dotted = scan.PastDot(at + 1);
        var length = 1;
        var end = dotted;
        if (
            scan.Lower(dotted) is "-" or "to" or "through" or "and"
            && (!scan.Is(dotted, "and") || scan.Is(at - 1, "between"))
            && scan.Month(dotted + 1) is { } last
            && scan.DayNumber(scan.PastDot(dotted + 2), out _) is null
        )
        {
            length = ((last - month + 12) % 12) + 1;
            end = scan.PastDot(dotted + 2);
        }
        var (year, offset) = DayReader.YearBehind(scan, end, out next);
        if (year is { } known)
        {
            // "November to February 2025" ends in that year.
            return Timings.Months(
                month,
                length,
                month + length - 1 > 12 ? known - 1 : known,
                null,
                RelativeDirection.Nearest
            );
        }
        // A dot that no year follows ends the sentence.
        if (next == end && scan.Is(end - 1, ".") && end - 1 > at)
        {
            next = end - 1;
        }
        if (scan.Is(at, "may") && length == 1 && offset is null && !IsPlaced(scan, at))
        {
            return null;
        }
        if (Doubtful(scan.Lower(at)) && length == 1 && offset is null && !IsPlaced(scan, at))
        {
            return null;
        }
        return Timings.Months(month, length, null, offset, Direction(scan, at));
    }

    private static RelativeDirection Direction(DateScan scan, int at) =>
        scan.Lower(at - 1) switch
        {
            "last" or "past" or "previous" => RelativeDirection.Past,
            "next" or "coming" => RelativeDirection.Future,
            _ => Tense.Before(scan, at),
        };

    private static bool Doubtful(string word) =>
        word is "march" or "mar" or "sep" or "dec" or "jan";

    /// <summary>Whether a word before the month puts a date there.</summary>
    private static bool IsPlaced(DateScan scan, int at) =>
        scan.Lower(at - 1)
            is "in"
                or "by"
                or "early"
                or "late"
                or "mid"
                or "since"
                or "until"
                or "till"
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
                or "during"
                or "previous"
                or "between"
                or "and";
}
