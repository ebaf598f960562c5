using Parley.Extraction.Text;

namespace Parley.Extraction.Clauses;

/// <summary>Closed classes and verb forms, read once from the tables beside this file.</summary>
internal static class Grammar
{
    private static readonly Dictionary<string, WordClass> Closed = TableFile
        .Rows("Extraction/Clauses/closed.tsv")
        .ToDictionary(
            row => row[0],
            row => Enum.Parse<WordClass>(row[1], ignoreCase: true),
            StringComparer.Ordinal
        );

    private static readonly Dictionary<string, VerbWord> Verbs = LoadVerbs();

    private static readonly HashSet<string> NotAdverbs = TableFile
        .Rows("Extraction/Clauses/notadverbs.tsv")
        .Select(row => row[0])
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The class of a word.</summary>
    public static WordClass ClassOf(Token token) =>
        token.Kind switch
        {
            TokenKind.Number => WordClass.Number,
            TokenKind.Mark => WordClass.Mark,
            _ => token.Word.Class,
        };

    /// <summary>The class of letters in lower case, printed with a capital or without.</summary>
    public static WordClass ClassOf(string lower, bool capital) =>
        Closed.TryGetValue(lower, out var known) ? known
        : !capital && IsAdverb(lower) ? WordClass.Adv
        : WordClass.Open;

    /// <summary>"widely", "formally": a word in -ly that is no verb and none of the nouns and adjectives of the table.</summary>
    private static bool IsAdverb(string lower) =>
        lower.Length > 4
        && lower[^1] == 'y'
        && lower[^2] == 'l'
        && !NotAdverbs.Contains(lower)
        && !Verbs.ContainsKey(lower);

    /// <summary>The verb that a word can be a form of, or null.</summary>
    public static VerbWord? VerbOf(string lower) => Verbs.GetValueOrDefault(lower);

    private static Dictionary<string, VerbWord> LoadVerbs()
    {
        var words = new Dictionary<string, VerbWord>(StringComparer.Ordinal);
        foreach (var row in TableFile.Rows("Extraction/Clauses/verbs.tsv"))
        {
            var lemma = row[0];
            var flags = row.Length > 2 ? row[2] : "";
            var irregular = row[1] == "-" ? null : row[1].Split('/');
            var doubles = Doubles(lemma) || flags.Contains('d', StringComparison.Ordinal);
            var past = irregular?[0] ?? Past(lemma, doubles);
            void Put(string word, VerbForm form)
            {
                var forms = words.TryGetValue(word, out var known) ? known.Forms | form : form;
                // "found" is the past of "find" before it is anything else: the verb that stands first keeps the word.
                words[word] = new(
                    known?.Lemma ?? lemma,
                    forms,
                    flags.Contains('n', StringComparison.Ordinal),
                    flags.Contains('g', StringComparison.Ordinal),
                    flags.Contains('t', StringComparison.Ordinal)
                );
            }
            Put(lemma, VerbForm.Base);
            Put(Third(lemma), VerbForm.Third);
            Put(past, VerbForm.Past);
            Put(irregular?[1] ?? past, VerbForm.Participle);
            Put(Gerund(lemma, doubles), VerbForm.Gerund);
            if (flags.Contains('l', StringComparison.Ordinal))
            {
                Put(lemma + "led", VerbForm.Past | VerbForm.Participle);
                Put(lemma + "ling", VerbForm.Gerund);
            }
        }
        return words;
    }

    private static string Third(string lemma) =>
        lemma switch
        {
            _ when EndsWithConsonantY(lemma) => lemma[..^1] + "ies",
            _ when lemma.EndsWith("ch", StringComparison.Ordinal)
                    || lemma.EndsWith("sh", StringComparison.Ordinal)
                    || lemma[^1] is 's' or 'x' or 'z' or 'o' => lemma + "es",
            _ => lemma + "s",
        };

    private static string Past(string lemma, bool doubles) =>
        lemma switch
        {
            _ when EndsWithConsonantY(lemma) => lemma[..^1] + "ied",
            _ when lemma[^1] == 'e' => lemma + "d",
            _ when doubles => lemma + lemma[^1] + "ed",
            _ => lemma + "ed",
        };

    private static string Gerund(string lemma, bool doubles) =>
        lemma switch
        {
            _ when lemma[^1] == 'e' && lemma[^2] is not ('e' or 'o') => lemma[..^1] + "ing",
            _ when doubles => lemma + lemma[^1] + "ing",
            _ => lemma + "ing",
        };

    private static bool EndsWithConsonantY(string lemma) => lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    /// <summary>A short vowel before one final consonant, in a word of one syllable.</summary>
    private static bool Doubles(string lemma)
    {
        if (lemma.Length < 3 || IsVowel(lemma[^1]) || lemma[^1] is 'w' or 'x' or 'y')
        {
            return false;
        }
        var closed = IsVowel(lemma[^2]) && !IsVowel(lemma[^3]);
        var syllables = 0;
        for (var i = 0; i < lemma.Length; i++)
        {
            syllables += IsVowel(lemma[i]) && (i == 0 || !IsVowel(lemma[i - 1])) ? 1 : 0;
        }
        return closed && syllables == 1;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
