namespace Parley.Reading.Dates;

/// <summary>Words beside a date that say what it is the date of ("Veröffentlicht am …", "… aktualisiert").</summary>
internal static class DateLabels
{
    private const int Reach = 80;
    private const int WordsBefore = 5;

    /// <summary>German puts the verb last.</summary>
    private const int WordsAfter = 10;

    /// <summary><c>published</c>, <c>updated</c>, or null: the nearest word before the date, else the nearest after it.</summary>
    public static string? Near(string text, FoundDate date)
    {
        var from = Math.Max(0, date.Start - Reach);
        return Nearest(text.AsSpan(from, date.Start - from), backwards: true, WordsBefore)
            ?? Nearest(
                text.AsSpan(date.End, Math.Min(Reach, text.Length - date.End)),
                backwards: false,
                WordsAfter
            );
    }

    private static string? Nearest(ReadOnlySpan<char> text, bool backwards, int words)
    {
        var read = 0;
        var at = backwards ? text.Length : 0;
        while (read < words && Next(text, ref at, backwards) is { Length: > 0 } word)
        {
            if (word.ContainsAnyInRange('0', '9') && word.Length == 4)
            {
                // Another date stands between.
                return null;
            }
            if (Calendar.Label(word) is { } label && label != "filler")
            {
                return label;
            }
            read++;
        }
        return null;
    }

    private static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int at, bool backwards)
    {
        var step = backwards ? -1 : 1;
        int Index(int position) => backwards ? position - 1 : position;
        while (Index(at) >= 0 && Index(at) < text.Length && !char.IsLetterOrDigit(text[Index(at)]))
        {
            at += step;
        }
        var start = at;
        while (Index(at) >= 0 && Index(at) < text.Length && char.IsLetterOrDigit(text[Index(at)]))
        {
            at += step;
        }
        return backwards ? text[at..start] : text[start..at];
    }
}
