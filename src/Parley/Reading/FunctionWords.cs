using System.Numerics;

namespace Parley.Reading;

/// <summary>Function words with the languages that they are of, looked up in a text as it stands.</summary>
internal sealed class FunctionWords
{
    /// <summary>Letters of the longest word of a text that is looked up.</summary>
    private const int Longest = 8;

    private readonly (string Word, int[] Languages)[] slots;

    public FunctionWords(Dictionary<string, List<int>> words)
    {
        slots = new (string, int[])[BitOperations.RoundUpToPowerOf2((uint)words.Count * 4)];
        foreach (var (word, languages) in words)
        {
            slots[PlaceOf(word, HashOf(word))] = (word, [.. languages]);
        }
    }

    /// <summary>The languages that a word in any case is a function word of.</summary>
    public ReadOnlySpan<int> LanguagesOf(ReadOnlySpan<char> printed)
    {
        if (printed.Length > Longest)
        {
            return [];
        }
        Span<char> lower = stackalloc char[Longest];
        for (var i = 0; i < printed.Length; i++)
        {
            lower[i] = char.ToLowerInvariant(printed[i]);
        }
        var word = lower[..printed.Length];
        return slots[PlaceOf(word, HashOf(word))].Languages;
    }

    /// <summary>Where a word is, or the free place that it belongs into.</summary>
    private uint PlaceOf(ReadOnlySpan<char> word, uint hash)
    {
        var last = (uint)(slots.Length - 1);
        var at = hash & last;
        while (slots[at].Word is { } other && !word.SequenceEqual(other))
        {
            at = (at + 1) & last;
        }
        return at;
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }
        return hash ^ (hash >> 15);
    }
}
