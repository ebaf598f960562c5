namespace Parley.Extraction.Text;

/// <summary>Phrases of one or more words, found at a place of the token list, the longest first.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<Phrase>> byFirstWord = new(StringComparer.Ordinal);

    private WordMap<List<Phrase>>? lookup;

    /// <summary>Words that a phrase begins with.</summary>
    public IReadOnlyCollection<string> FirstWords => byFirstWord.Keys;

    /// <summary>Adds a phrase; with <paramref name="exact"/> the letters' case has to agree ("US", "Bell").</summary>
    public void Add(string phrase, T value, bool exact = false)
    {
        var words = Tokenizer.Words(phrase);
        if (words.Length == 0)
        {
            return;
        }
        if (!byFirstWord.TryGetValue(words[0], out var list))
        {
            byFirstWord[words[0]] = list = [];
        }
        list.Add(new(words, exact ? phrase : null, value));
        lookup = null;
    }

    /// <summary>The longest phrase at a token; of equally long ones the one added first.</summary>
    public bool TryFind(string text, TokenList tokens, int at, int end, out T value, out int next)
    {
        value = default!;
        next = at;
        lookup ??= new(byFirstWord);
        if (!lookup.TryGet(tokens[at].Word, out var phrases))
        {
            return false;
        }
        foreach (var phrase in phrases)
        {
            if (
                phrase.Words.Length > next - at
                && at + phrase.Words.Length <= end
                && phrase.IsAt(text, tokens, at)
            )
            {
                value = phrase.Value;
                next = at + phrase.Words.Length;
            }
        }
        return next > at;
    }

    /// <summary>A phrase of the table.</summary>
    /// <param name="Words">Its words in lower case.</param>
    /// <param name="Printed">How it has to be printed, or null where the letters' case does not matter.</param>
    /// <param name="Value">What it stands for.</param>
    private sealed record Phrase(string[] Words, string? Printed, T Value)
    {
        /// <summary>Whether it stands at a token that is its first word.</summary>
        public bool IsAt(string text, TokenList tokens, int at)
        {
            for (var i = 1; i < Words.Length; i++)
            {
                if (!tokens[at + i].Is(Words[i]))
                {
                    return false;
                }
            }
            var start = tokens[at].Start;
            return Printed is null
                || text.AsSpan(start, tokens[at + Words.Length - 1].End - start)
                    .SequenceEqual(Printed);
        }
    }
}
