using System.Globalization;
using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>The names in <c>feed-dates.tsv</c>.</summary>
internal static class FeedDateWords
{
    private static readonly Dictionary<string, int> Zones = Table("zone");
    private static readonly Dictionary<string, int> Halves = Table("half");
    private static readonly Dictionary<string, int> Months = Table("month");

    /// <summary>Minutes from UTC.</summary>
    public static int? Zone(string word) => Find(Zones, word);

    /// <summary>0 before noon, 12 after it.</summary>
    public static int? Half(string word) => Find(Halves, word);

    /// <summary>1–12.</summary>
    public static int? Month(string word) => Find(Months, word) ?? Dates.Calendar.Month(word);

    private static int? Find(Dictionary<string, int> table, string word) =>
        table.TryGetValue(word, out var value) ? value : null;

    private static Dictionary<string, int> Table(string kind) =>
        WordTable
            .Load("Reading/Feeds/feed-dates.tsv")
            .Where(row => row[0] == kind)
            .ToDictionary(
                row => row[1],
                row => int.Parse(row[2], CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
}
