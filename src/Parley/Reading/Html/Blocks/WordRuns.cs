namespace Parley.Reading.Html.Blocks;

/// <summary>The runs of three words of a text, to tell how much of another text comes from it.</summary>
internal sealed class WordRuns
{
    private const int LongestText = 400_000;
    private readonly HashSet<ulong> runs = [];

    public bool IsEmpty => runs.Count == 0;

    public void Add(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestText)
        {
            text = text[..LongestText];
        }
        ulong first = 0,
            second = 0;
        for (var i = 0; i < text.Length; )
        {
            if (!WordHash.IsWord(text[i]))
            {
                i++;
                continue;
            }
            var hash = WordHash.Start;
            if (WordHash.IsWide(text[i]))
            {
                hash = WordHash.Add(hash, text[i++]);
            }
            else
            {
                for (
                    ;
                    i < text.Length && WordHash.IsWord(text[i]) && !WordHash.IsWide(text[i]);
                    i++
                )
                {
                    hash = WordHash.Add(hash, text[i]);
                }
            }
            runs.Add(WordHash.Join(WordHash.Join(first, second), hash));
            (first, second) = (second, hash);
        }
    }

    /// <summary>Begins to compare a text, word by word.</summary>
    public Reading Begin() => new(this);

    /// <summary>A comparison under way.</summary>
    internal struct Reading(WordRuns known)
    {
        private ulong first;
        private ulong second;
        private int seen;
        private int found;

        public void Add(ulong word)
        {
            if (known.runs.Count == 0)
            {
                return;
            }
            if (first != 0)
            {
                seen++;
                found += known.runs.Contains(WordHash.Join(WordHash.Join(first, second), word))
                    ? 1
                    : 0;
            }
            (first, second) = (second, word);
        }

        public readonly float Share => seen == 0 ? 0 : (float)found / seen;
    }
}
