using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Quantities;

/// <summary>Reads the hedge around a number.</summary>
internal static class QualifierReader
{
    /// <summary>Hedges in front of a number, by their last word, the longest first.</summary>
    private static readonly Dictionary<string, (string[] Words, Qualifier Qualifier)[]> ByLastWord =
        TableFile
            .Rows("Extraction/Quantities/hedges.tsv")
            .Where(row => row[2] == "before")
            .Select(row =>
                (Words: Tokenizer.Words(row[0]), Qualifier: Enum.Parse<Qualifier>(row[1]))
            )
            .GroupBy(hedge => hedge.Words[^1], StringComparer.Ordinal)
            .ToDictionary(
                hedges => hedges.Key,
                hedges => hedges.OrderByDescending(hedge => hedge.Words.Length).ToArray(),
                StringComparer.Ordinal
            );

    private static readonly PhraseTable<Qualifier> Behind = LoadBehind();

    /// <summary>The hedge that ends right before a token; <see cref="Qualifier.Exact"/> where none does.</summary>
    public static Qualifier Before(TokenList tokens, int at, int first)
    {
        if (EndingAt(tokens, at, first, overThe: true) is { } near)
        {
            return near;
        }
        var last = at;
        while (
            last > first && tokens[last - 1].Lower is "a" or "an" or "another" or "record" or "the"
        )
        {
            last--;
        }
        return last == at
            ? Qualifier.Exact
            : EndingAt(tokens, last, first, overThe: !tokens[last].Is("the")) ?? Qualifier.Exact;
    }

    /// <summary>The hedge that begins at a token ("or more", 以上), or <see cref="Qualifier.Exact"/>.</summary>
    public static Qualifier After(string text, TokenList tokens, int at, int end) =>
        at < end && Behind.TryFind(text, tokens, at, end, out var qualifier, out _)
            ? qualifier
            : Qualifier.Exact;

    /// <summary>The hedge before a number, else the one behind it.</summary>
    public static Qualifier Around(
        string text,
        TokenList tokens,
        int at,
        int first,
        int next,
        int end
    ) =>
        Before(tokens, at, first) is var before && before != Qualifier.Exact
            ? before
            : After(text, tokens, next, end);

    private static Qualifier? EndingAt(TokenList tokens, int stop, int first, bool overThe)
    {
        if (stop <= first || !ByLastWord.TryGetValue(tokens[stop - 1].Lower, out var hedges))
        {
            return null;
        }
        foreach (var (words, qualifier) in hedges)
        {
            // "over the 5 percent" is no hedge, "more than the 5 percent" is one.
            if ((overThe || words.Length > 1) && Matches(tokens, stop - words.Length, first, words))
            {
                return qualifier;
            }
        }
        return null;
    }

    private static bool Matches(TokenList tokens, int start, int first, string[] words)
    {
        if (start < first)
        {
            return false;
        }
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (!tokens[start + i].Is(words[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static PhraseTable<Qualifier> LoadBehind()
    {
        var table = new PhraseTable<Qualifier>();
        foreach (var row in TableFile.Rows("Extraction/Quantities/hedges.tsv"))
        {
            if (row[2] == "after")
            {
                table.Add(row[0], Enum.Parse<Qualifier>(row[1]));
            }
        }
        return table;
    }
}
