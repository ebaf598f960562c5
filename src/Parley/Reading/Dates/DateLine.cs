namespace Parley.Reading.Dates;

/// <summary>A line that is nothing but dates, with the words that usually stand beside them.</summary>
/// <param name="Published">Dates of publication, or unlabelled ones.</param>
/// <param name="Updated">Dates labelled as updates.</param>
internal sealed record DateLine(
    IReadOnlyList<FoundDate> Published,
    IReadOnlyList<FoundDate> Updated
)
{
    private const int Longest = 140;
    private const int LongestClock = 16;

    /// <summary>Reads a line, or null where it says anything else.</summary>
    public static DateLine? Read(string text, bool? dayFirst)
    {
        if (text.Length is < 5 or > Longest)
        {
            return null;
        }
        var dates = DateScanner.Scan(text, dayFirst);
        if (dates.Count == 0 || dates.All(date => date.IsWeekday))
        {
            return null;
        }
        List<FoundDate> published = [];
        List<FoundDate> updated = [];
        var label = "published";
        var at = 0;
        foreach (var date in dates)
        {
            if (Words(text.AsSpan(at, date.Start - at)) is not { } here)
            {
                return null;
            }
            label = here.Length > 0 ? here : label;
            at = date.End;
            if (!date.IsWeekday)
            {
                (label == "updated" ? updated : published).Add(date);
            }
        }
        return Words(text.AsSpan(at)) is null ? null : new(published, updated);
    }

    /// <summary>Whether a line is a time of day and nothing else ("14:05", "9.30 pm").</summary>
    public static bool IsClock(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2
            && text.Length >= digits + 3
            && text.Length <= LongestClock
            && text[digits] is ':' or '.'
            && char.IsAsciiDigit(text[digits + 1])
            && char.IsAsciiDigit(text[digits + 2])
            && !text.AsSpan(digits + 3).ContainsAnyInRange('0', '9');
    }

    /// <summary>The label among the words between dates: empty for none, null where a word is of another kind.</summary>
    private static string? Words(ReadOnlySpan<char> text)
    {
        var label = "";
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }
            var start = i;
            var digits = char.IsDigit(text[i]);
            while (
                i < text.Length
                && (
                    digits
                        ? char.IsDigit(text[i])
                        : char.IsLetter(text[i])
                            || (text[i] == '.' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
                )
            )
            {
                i++;
            }
            var word = text[start..i];
            i--;
            if (digits)
            {
                if (word.Length > 4)
                {
                    return null;
                }
                continue;
            }
            if (word is "T" or "Z" || Calendar.Weekday(word) is not null)
            {
                continue;
            }
            switch (Calendar.Label(word))
            {
                case null:
                    return null;
                case "filler":
                    break;
                case var known:
                    label = known;
                    break;
            }
        }
        return label;
    }
}
