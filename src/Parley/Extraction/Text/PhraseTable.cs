namespace Parley.Extraction.Text;

/// <summary>Phrases of one or more words, found at a place of the token list, the longest first.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<
        string,
        List<(string[] Words, bool Exact, string Printed, T Value)>
    > byFirstWord = new(StringComparer.Ordinal);

    private WordFilter? firstWords;

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
        list.Add((words, exact, phrase, value));
        firstWords = null;
    }

    /// <summary>The longest phrase at a token; of equally long ones the one added first.</summary>
    public bool TryFind(string text, TokenList tokens, int at, int end, out T value, out int next)
    {
        value = default!;
        next = at;
        firstWords ??= new(byFirstWord.Keys);
        var first = tokens[at].Word;
        if (!firstWords.MayHold(first.Hash) || !byFirstWord.TryGetValue(first.Lower, out var list))
        {
            return false;
        }
        foreach (var (words, exact, printed, candidate) in list)
        {
            if (
                words.Length > next - at
                && at + words.Length <= end
                && Matches(tokens, at, words)
                && (
                    !exact
                    || text.AsSpan(
                            tokens[at].Start,
                            tokens[at + words.Length - 1].End - tokens[at].Start
                        )
                        .SequenceEqual(printed)
                )
            )
            {
                value = candidate;
                next = at + words.Length;
            }
        }
        return next > at;
    }

    private static bool Matches(TokenList tokens, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!tokens[at + i].Is(words[i]))
            {
                return false;
            }
        }
        return true;
    }
}
