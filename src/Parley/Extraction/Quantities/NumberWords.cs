using System.Globalization;
using Parley.Extraction.Text;

namespace Parley.Extraction.Quantities;

/// <summary>The words of <c>numbers.tsv</c>.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, NumberWord> Words = TableFile
        .Rows("Extraction/Quantities/numbers.tsv")
        .ToDictionary(
            row => row[0],
            row => new NumberWord(
                decimal.Parse(row[1], CultureInfo.InvariantCulture),
                Enum.Parse<NumberRole>(row[2], ignoreCase: true)
            ),
            StringComparer.Ordinal
        );

    public static IEnumerable<string> All => Words.Keys;

    /// <summary>What a word does in a number; <see cref="NumberRole.None"/> where nothing.</summary>
    public static NumberRole Find(string word, out decimal value)
    {
        if (Words.TryGetValue(word, out var found))
        {
            value = found.Value;
            return found.Role;
        }
        value = 0;
        return NumberRole.None;
    }

    private sealed record NumberWord(decimal Value, NumberRole Role);
}
