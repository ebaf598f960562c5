using System.Text;

namespace Parley.Ledger.Sqlite;

/// <summary>
/// Text as the search tables hold it. Scripts that are written without spaces are searched sign by sign, so that any word of them is a
/// phrase.
/// </summary>
internal static class SearchText
{
    /// <summary>The text with spaces around each sign of such a script.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0E00', '\uFFFF'))
        {
            return text;
        }
        var spaced = new StringBuilder(text.Length * 2);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnspaced(rune.Value))
            {
                spaced.Append(' ').Append(rune).Append(' ');
            }
            else
            {
                spaced.Append(rune);
            }
        }
        return spaced.ToString();
    }

    /// <summary>A query for all of the words, each as a phrase; empty where there are none.</summary>
    public static string Query(string words) =>
        string.Join(
            ' ',
            words
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => $"\"{Of(word).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")
        );

    /// <summary>Thai to Khmer, and kana to the last ideographs; Korean is written with spaces.</summary>
    private static bool IsUnspaced(int sign) =>
        sign
            is (>= 0x0E00 and < 0x1100)
                or (>= 0x1780 and < 0x1800)
                or (>= 0x3040 and < 0xA000)
                or (>= 0xF900 and < 0xFB00)
                or (>= 0x20000 and < 0x32000);
}
