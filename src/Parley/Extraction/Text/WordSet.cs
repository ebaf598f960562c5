namespace Parley.Extraction.Text;

/// <summary>Words of a table, asked for by token.</summary>
internal sealed class WordSet
{
    private readonly WordMap<bool> words;

    public WordSet(IEnumerable<string> words)
    {
        var distinct = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            distinct[word] = true;
        }
        this.words = new(distinct);
    }

    public bool Contains(in Token token) => words.Contains(token);
}
