using Parley.Extraction.Text;

namespace Parley.Extraction.Quantities;

/// <summary>A list of words, one a row.</summary>
internal static class WordList
{
    public static HashSet<string> Load(string name) =>
        TableFile.Rows(name).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
