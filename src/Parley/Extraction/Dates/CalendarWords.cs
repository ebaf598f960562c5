using System.Collections.Frozen;
using System.Globalization;
using Parley.Extraction.Text;

namespace Parley.Extraction.Dates;

/// <summary>The words of <c>calendar.tsv</c>.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, (CalendarRole Role, int Value)> Words =
        TableFile
            .Rows("Extraction/Dates/calendar.tsv")
            .ToFrozenDictionary(
                row => row[0],
                row =>
                    (
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
        var known = Words.TryGetValue(word, out var found);
        value = found.Value;
        return known ? found.Role : CalendarRole.None;
    }
}
