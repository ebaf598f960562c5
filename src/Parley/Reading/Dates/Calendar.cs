using System.Globalization;
using Parley.Reading.Text;

namespace Parley.Reading.Dates;

/// <summary>The names in <c>calendar.tsv</c>.</summary>
internal static class Calendar
{
    /// <summary>Letters of the longest name, and more.</summary>
    private const int Longest = 32;

    private static readonly Dictionary<string, int> Months = new(StringComparer.Ordinal);
    private static readonly HashSet<string> WithYear = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int> Weekdays = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal);

    static Calendar()
    {
        foreach (var row in WordTable.Load("Reading/Dates/calendar.tsv"))
        {
            var (word, value) = (row[1], row[2]);
            switch (row[0])
            {
                case "month":
                    Months[word] = Number(value);
                    break;
                case "month-with-year":
                    Months[word] = Number(value);
                    WithYear.Add(word);
                    break;
                case "weekday":
                    Weekdays[word] = Number(value);
                    break;
                case "number":
                    Numbers[word] = Number(value);
                    break;
                case "unit":
                    Units[word] = value;
                    break;
                case "label":
                    Labels[word] = value;
                    break;
                default:
                    throw new InvalidOperationException($"calendar.tsv: unknown kind {row[0]}.");
            }
        }
    }

    public static int? Month(ReadOnlySpan<char> word) => Find(Months, word);

    /// <summary>Whether a name of a month is another word too, so that only a year beside it makes it one.</summary>
    public static bool NeedsYear(ReadOnlySpan<char> word) => WithYear.Contains(Lower(word));

    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) =>
        Find(Weekdays, word) is { } day ? (DayOfWeek)day : null;

    public static int? Count(ReadOnlySpan<char> word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : Find(Numbers, word);

    public static string? Unit(ReadOnlySpan<char> word) => Find(Units, word);

    /// <summary><c>published</c>, <c>updated</c> or <c>filler</c>: a word that may stand beside a date on a line of its own.</summary>
    public static string? Label(ReadOnlySpan<char> word) => Find(Labels, word);

    private static int? Find(Dictionary<string, int> table, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Longest];
        return
            word.Length <= Longest
            && table
                .GetAlternateLookup<ReadOnlySpan<char>>()
                .TryGetValue(lower[..word.ToLowerInvariant(lower)], out var value)
            ? value
            : null;
    }

    private static string? Find(Dictionary<string, string> table, ReadOnlySpan<char> word) =>
        table.GetValueOrDefault(Lower(word));

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
