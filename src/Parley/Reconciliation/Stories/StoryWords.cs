using System.Collections.Frozen;

namespace Parley.Reconciliation.Stories;

/// <summary>
/// The words of a line as stories are told by: without the words that tell none, cut to a stem of a few letters, which takes most
/// endings off in any language. A script without spaces gives pairs of letters.
/// </summary>
internal static class StoryWords
{
    /// <summary>Letters that a word keeps.</summary>
    private const int Stem = 6;

    /// <summary>Syllables that a Korean word keeps: particles follow them.</summary>
    private const int KoreanStem = 2;

    /// <summary>A line with more capitals than this writes all its words so; they name nothing.</summary>
    private const double TitleCase = 0.6;

    private static readonly FrozenSet<string> Stops = EmbeddedTable
        .WordsOf("Stories/stop-words")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words in their order.</summary>
    public static List<StoryWord> Of(ReadOnlySpan<char> line)
    {
        var words = new List<StoryWord>();
        var capitals = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                continue;
            }
            var start = i;
            if (StandsAlone(line[i]))
            {
                Pair(line, i, words);
                continue;
            }
            while (
                i + 1 < line.Length
                && char.IsLetterOrDigit(line[i + 1])
                && !StandsAlone(line[i + 1])
            )
            {
                i++;
            }
            capitals += char.IsUpper(line[start]) ? 1 : 0;
            words.Add(Word(line[start..(i + 1)], first: words.Count == 0));
        }
        var titleCase = capitals > TitleCase * words.Count;
        return
        [
            .. words
                .Where(word => word.Text.Length > 1 && !Stops.Contains(word.Text))
                .Select(word =>
                    titleCase && !char.IsDigit(word.Text[0]) ? word with { Marked = false } : word
                ),
        ];
    }

    private static StoryWord Word(ReadOnlySpan<char> letters, bool first)
    {
        var text = letters.ToString().ToLowerInvariant();
        var marked = char.IsDigit(letters[0]) || (char.IsUpper(letters[0]) && !first);
        var kept =
            char.IsDigit(letters[0]) ? text.Length
            : letters[0] is >= '\uAC00' and <= '\uD7A3' ? KoreanStem
            : Stem;
        return new(Key(text.AsSpan(0, Math.Min(kept, text.Length))), text, marked);
    }

    /// <summary>Two letters of a script without spaces; pairs of hiragana alone are particles and endings.</summary>
    private static void Pair(ReadOnlySpan<char> line, int at, List<StoryWord> words)
    {
        if (
            at + 1 < line.Length
            && StandsAlone(line[at + 1])
            && !(IsHiragana(line[at]) && IsHiragana(line[at + 1]))
        )
        {
            var pair = line.Slice(at, 2);
            words.Add(new(Key(pair), pair.ToString(), false));
        }
    }

    private static bool IsHiragana(char letter) => letter is >= '\u3040' and <= '\u309F';

    private static bool StandsAlone(char letter) =>
        letter
            is (>= '\u3040' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\u0E00' and <= '\u0E7F');

    private static uint Key(ReadOnlySpan<char> letters)
    {
        var hash = 2166136261;
        foreach (var letter in letters)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }
        return hash;
    }
}
