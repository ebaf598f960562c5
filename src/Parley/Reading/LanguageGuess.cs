using Parley.Reading.Text;

namespace Parley.Reading;

/// <summary>Tells the language of a text by its script, else by its function words.</summary>
internal static class LanguageGuess
{
    private const int Window = 4000;
    private const int FewestWords = 3;

    /// <summary>Running text has at least one function word of its language in so many words.</summary>
    private const int Sparsest = 8;

    /// <summary>A declared language stands against the best by words where it has so many tenths of its words: languages close to each other share them.</summary>
    private const int Tenths = 8;

    private static readonly List<string> Languages = [];
    private static readonly FunctionWords Words = Load();

    /// <summary>ISO 639-1 code, or null where it cannot be told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">What the page says.</param>
    public static string? Of(string text, string? declared = null)
    {
        var sample = text.Length > Window ? text[..Window] : text;
        return ByScript(sample, out var wordless)
            ?? (wordless ? declared : ByWords(sample, declared) ?? declared);
    }

    private static string? ByScript(string sample, out bool wordless)
    {
        if (!HoldsOtherScripts(sample))
        {
            wordless = !sample.Any(char.IsLetter);
            return null;
        }
        int kana = 0,
            han = 0,
            hangul = 0,
            hebrew = 0,
            greek = 0,
            thai = 0,
            devanagari = 0,
            letters = 0;
        foreach (var character in sample)
        {
            switch (character)
            {
                case >= '\u3040' and <= '\u30FF':
                    kana++;
                    break;
                case >= '\u4E00' and <= '\u9FFF':
                    han++;
                    break;
                case >= '\uAC00' and <= '\uD7A3':
                    hangul++;
                    break;
                case >= '\u0590' and <= '\u05FF':
                    hebrew++;
                    break;
                case >= '\u0370' and <= '\u03FF':
                    greek++;
                    break;
                case >= '\u0E00' and <= '\u0E7F':
                    thai++;
                    break;
                case >= '\u0900' and <= '\u097F':
                    devanagari++;
                    break;
                default:
                    letters += char.IsLetter(character) ? 1 : 0;
                    break;
            }
        }
        var all = kana + han + hangul + hebrew + greek + thai + devanagari + letters;
        wordless = all == 0;
        if (wordless)
        {
            return null;
        }
        if ((kana + han + hangul) * 4 > all)
        {
            return hangul > kana + han ? "ko"
                : kana * 10 > kana + han ? "ja"
                : "zh";
        }
        return hebrew * 2 > all ? "he"
            : greek * 2 > all ? "el"
            : thai * 2 > all ? "th"
            : devanagari * 2 > all ? "hi"
            : null;
    }

    /// <summary>Whether a text may hold letters of a script that is counted: those lie between Greek and Thai, and from kana on.</summary>
    private static bool HoldsOtherScripts(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0370', '\u0E7F') || text.ContainsAnyInRange('\u3040', '\uD7A3');

    private static string? ByWords(string sample, string? declared)
    {
        Span<int> scores = stackalloc int[Languages.Count];
        var words = Count(sample, scores);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }
        if (scores[best] < FewestWords || scores[best] * Sparsest < words)
        {
            return null;
        }
        var known = declared is null ? -1 : Languages.IndexOf(declared);
        if (known >= 0 && scores[known] * 10 >= scores[best] * Tenths)
        {
            return declared;
        }
        var top = scores[best];
        return scores.Count(top) == 1 ? Languages[best] : null;
    }

    /// <summary>Counts the words of a text, and for each language those that are function words of it.</summary>
    private static int Count(string text, Span<int> scores)
    {
        var (words, start) = (0, -1);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }
            if (start < 0)
            {
                continue;
            }
            words++;
            foreach (var language in Words.LanguagesOf(text.AsSpan(start, i - start)))
            {
                scores[language]++;
            }
            start = -1;
        }
        return words;
    }

    private static FunctionWords Load()
    {
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var row in WordTable.Load("Reading/function-words.tsv"))
        {
            Languages.Add(row[0]);
            foreach (var word in row[1].Split(' '))
            {
                if (!words.TryGetValue(word, out var languages))
                {
                    words[word] = languages = [];
                }
                languages.Add(Languages.Count - 1);
            }
        }
        return new(words);
    }
}
