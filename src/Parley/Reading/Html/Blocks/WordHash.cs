namespace Parley.Reading.Html.Blocks;

/// <summary>Words as numbers, so that tables of words and runs of words are looked up without making strings.</summary>
internal static class WordHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static ulong Start => 0xCBF29CE484222325;

    public static ulong Add(ulong hash, char character) =>
        unchecked((hash ^ char.ToLowerInvariant(character)) * 0x100000001B3);

    /// <summary>A run of two words or of a run and a word.</summary>
    public static ulong Join(ulong first, ulong second) =>
        unchecked(((first << 23) | (first >> 41)) * Prime ^ second);

    /// <summary>Part of a word. An apostrophe within one is.</summary>
    public static bool IsWord(char character) =>
        char.IsLetterOrDigit(character) || character is '\'' or '©';

    /// <summary>A character that is a word of its own, as in Japanese and Chinese.</summary>
    public static bool IsWide(char character) =>
        character >= '\u2E80'
        && (character < '\uAC00' || character > '\uD7AF')
        && char.IsLetter(character);

    /// <summary>A word or two words with a space between.</summary>
    public static ulong Of(string words)
    {
        var (run, hash) = (0UL, Start);
        foreach (var character in words)
        {
            if (character == ' ')
            {
                (run, hash) = (hash, Start);
                continue;
            }
            hash = Add(hash, character);
        }
        return run == 0 ? hash : Join(run, hash);
    }
}
