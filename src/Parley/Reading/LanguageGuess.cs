using Parley.Reading.Text;

namespace Parley.Reading;

/// <summary>Tells the language of a text by its script, else by its function words.</summary>
internal static class LanguageGuess
{
    private const int Window = 4000;
    private const int FewestWords = 3;

    private static readonly (string Language, HashSet<string> Words)[] Tables =
    [
        .. WordTable
            .Load("Reading/function-words.tsv")
            .Select(row => (row[0], row[1].Split(' ').ToHashSet(StringComparer.Ordinal))),
    ];

    /// <summary>ISO 639-1 code, or null where it cannot be told.</summary>
    public static string? Of(string text)
    {
        var sample = text.Length > Window ? text[..Window] : text;
        int kana = 0,
            han = 0,
            hangul = 0,
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
                default:
                    letters += char.IsLetter(character) ? 1 : 0;
                    break;
            }
        }
        var all = kana + han + hangul + letters;
        if (all == 0)
        {
            return null;
        }
        if ((kana + han + hangul) * 4 > all)
        {
            return hangul > kana + han ? "ko"
                : kana * 10 > kana + han ? "ja"
                : "zh";
        }
        var scores = new int[Tables.Length];
        foreach (var word in Words(sample))
        {
            for (var t = 0; t < Tables.Length; t++)
            {
                scores[t] += Tables[t].Words.Contains(word) ? 1 : 0;
            }
        }
        var best = 0;
        for (var t = 1; t < scores.Length; t++)
        {
            best = scores[t] > scores[best] ? t : best;
        }
        return scores[best] >= FewestWords && scores.Count(score => score == scores[best]) == 1
            ? Tables[best].Language
            : null;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0 && i - start <= 6)
            {
                yield return text[start..i].ToLowerInvariant();
            }
            start = -1;
        }
    }
}
