namespace Parley.Extraction.Text;

/// <summary>Words of a table, asked for by token.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> words;
    private readonly WordFilter filter;

    public WordSet(IEnumerable<string> words)
    {
        this.words = new(words, StringComparer.Ordinal);
        filter = new(this.words);
    }

    public bool Contains(Token token) =>
        filter.MayHold(token.Word.Hash) && words.Contains(token.Lower);
}
