using System.Globalization;
using Parley.Extraction.Text;

namespace Parley.Extraction.Dates;

/// <summary>The words of <c>calendar.tsv</c>.</summary>
internal static class CalendarWords
{
    private static readonly Dictionary<string, CalendarWord> Words = TableFile
        .Rows("Extraction/Dates/calendar.tsv")
        .ToDictionary(
            row => row[0],
            row => new CalendarWord(
                Enum.Parse<CalendarRole>(row[1], ignoreCase: true),
                int.Parse(row[2], CultureInfo.InvariantCulture)
            ),
            StringComparer.Ordinal
        );

    public static IEnumerable<string> All => Words.Keys;

    /// <summary>The value of a word in a role, or null where it has another one or none.</summary>
    public static int? Value(string word, CalendarRole role) =>
        Words.TryGetValue(word, out var found) && found.Role == role ? found.Value : null;

    public static CalendarRole Role(string word, out int value)
    {
        var found = Words.GetValueOrDefault(word);
        value = found?.Value ?? 0;
        return found?.Role ?? CalendarRole.None;
    }

    private sealed record CalendarWord(CalendarRole Role, int Value);
}
