using Parley.Extraction.Clauses;
using Parley.Extraction.Text;

namespace Parley.Extraction.Frames;

/// <summary>Branches of the economy by the words that give them away; the first one named counts.</summary>
internal static class SectorTable
{
    private static readonly PhraseTable<string> Words = Load();

    public static string? Of(SentenceScan scan, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (
                Words.TryFind(
                    scan.Article.Text,
                    scan.Article.Tokens,
                    at,
                    end,
                    out var sector,
                    out _
                )
            )
            {
                return sector;
            }
        }
        return null;
    }

    private static PhraseTable<string> Load()
    {
        var table = new PhraseTable<string>();
        foreach (var row in TableFile.Rows("Extraction/Frames/sectors.tsv"))
        {
            table.Add(row[0], row[1]);
        }
        return table;
    }
}
