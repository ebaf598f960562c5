using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Tells from the words before a date on which side of publication it lies.</summary>
internal static class Tense
{
    private const int Reach = 14;

    /// <summary>How far a word reaches that only leans to the future ("to", "by", "could").</summary>
    private const int WeakReach = 6;

    private static readonly Dictionary<string, RelativeDirection> Cues = TableFile
        .Rows("Extraction/Dates/tenses.tsv")
        .ToDictionary(
            row => row[0],
            row => Enum.Parse<RelativeDirection>(row[1], ignoreCase: true),
            StringComparer.Ordinal
        );

    public static RelativeDirection Before(DateScan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(scan.First, at - Reach); i--)
        {
            var word = scan.Lower(i);
            if (Cues.TryGetValue(word, out var direction))
            {
                // "agreed to Friday's": the "to" of a done deed tells nothing.
                if (
                    !(word == "to" && IsDone(scan.Lower(i - 1)))
                    && !(at - i > WeakReach && IsWeak(word))
                )
                {
                    return direction;
                }
            }
            else if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
            {
                return RelativeDirection.Past;
            }
        }
        return RelativeDirection.Nearest;
    }

    private static bool IsWeak(string word) =>
        word is "to" or "by" or "until" or "may" or "might" or "could" or "would";

    private static bool IsDone(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal)
        && word is not ("expected" or "scheduled" or "planned" or "slated");
}
