using Parley.Extraction.Clauses;
using Parley.Extraction.Text;

namespace Parley.Extraction.Figures;

/// <summary>Nouns that name something measured, by class.</summary>
internal static class MeasureTable
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal);
    private static readonly PhraseTable<string> Phrases = Load();

    public static string? Single(string word) => Words.GetValueOrDefault(word);

    public static string? At(SentenceScan scan, int at, int end, out int next)
    {
        if (
            Phrases.TryFind(
                scan.Article.Text,
                scan.Article.Tokens,
                at,
                end,
                out var found,
                out next
            ) && !scan.IsVerb(at)
        )
        {
            return found;
        }
        next = at + 1;
        return null;
    }

    private static PhraseTable<string> Load()
    {
        var table = new PhraseTable<string>();
        foreach (var row in TableFile.Rows("Extraction/Figures/measures.tsv"))
        {
            table.Add(row[0], row[1]);
            Words.TryAdd(row[0], row[1]);
        }
        return table;
    }
}
