using Parley.Extraction.Text;

namespace Parley.Extraction.Frames;

/// <summary>Nouns that frames ask for, by class ("plant" is a facility), phrases included.</summary>
internal static class NounTable
{
    private static readonly Dictionary<string, string> Single = new(StringComparer.Ordinal);
    private static readonly PhraseTable<string> Phrases = Load();
    private static readonly WordMap<string> Words = new(Single);

    /// <summary>The class of a single word, or null.</summary>
    public static string? ClassOf(string word) => Single.GetValueOrDefault(word);

    /// <summary>The class of a token alone, or null.</summary>
    public static string? ClassOf(Token token) =>
        Words.TryGet(token.Word, out var found) ? found : null;

    /// <summary>The class of the longest phrase that starts at a token.</summary>
    public static string? ClassAt(string text, TokenList tokens, int at, int end, out int next)
    {
        if (Phrases.TryFind(text, tokens, at, end, out var value, out next))
        {
            return value;
        }
        next = at + 1;
        return null;
    }

    private static PhraseTable<string> Load()
    {
        var table = new PhraseTable<string>();
        foreach (var row in TableFile.Rows("Extraction/Frames/nouns.tsv"))
        {
            table.Add(row[0], row[1]);
            if (!row[0].Contains(' ', StringComparison.Ordinal))
            {
                Single.TryAdd(row[0], row[1]);
            }
        }
        return table;
    }
}
