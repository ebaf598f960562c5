namespace Parley.Reconciliation.Matching;

/// <summary>A name as it is compared: its canonical form, and the words by which it is known from others.</summary>
internal sealed class Name
{
    /// <summary>Letters from which a word with one letter too many is the same word misprinted.</summary>
    private const int Long = 7;

    /// <summary>Words that may stand between a name and what is said of it: "PC Acquisition, a company formed by".</summary>
    private const int Gap = 4;

    private static readonly HashSet<string> LegalForms = EmbeddedTable.WordsOf(
        "Matching/legal-forms"
    );

    private static readonly HashSet<string> Titles = EmbeddedTable.WordsOf("Matching/titles");

    private static readonly HashSet<string> Common = EmbeddedTable.WordsOf("Matching/name-words");

    private readonly string initials;
    private readonly string[] wordsOfOwn;

    private Name(string canonical, string[] words, bool isProper)
    {
        Canonical = canonical;
        wordsOfOwn = words;
        IsProper = isProper;
        initials = string.Concat(
            canonical.Split(' ').Select(word => word[..Math.Min(1, word.Length)])
        );
    }

    /// <summary>Whether it is one of the words that everybody's name may hold: "analysts".</summary>
    public bool IsCommon => Common.Contains(Canonical) || LegalForms.Contains(Canonical);

    /// <summary>Whether it names somebody: "an investor group" and "the company" do not, nor does "Corp" alone.</summary>
    public bool IsProper { get; }

    /// <summary>In lower case, without the words of its legal form.</summary>
    public string Canonical { get; }

    /// <summary>The words by which it is known; the whole name where it has none of its own.</summary>
    public IReadOnlyList<string> Words => wordsOfOwn;

    /// <summary>A name as printed.</summary>
    public static Name Of(string text)
    {
        var words = text.ToLowerInvariant()
            .Split(
                [' ', ',', '&', '/', '<', '>', '(', ')', '-'],
                StringSplitOptions.RemoveEmptyEntries
            )
            .Select(Plain)
            .Where(word => word.Length > 0)
            .ToList();
        while (words.Count > 1 && LegalForms.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }
        var canonical = string.Join(' ', words);
        string[] own =
        [
            .. words
                .Where(word =>
                    word.Length > 2 && !Common.Contains(word) && !LegalForms.Contains(word)
                )
                .Distinct(StringComparer.Ordinal),
        ];
        return new(canonical, own.Length > 0 ? own : [canonical], IsProperNoun(text, canonical));
    }

    /// <summary>The company whose name a phrase begins with ("Lindmark Pumps Corp and its yards"), or null: capitals up to a legal form.</summary>
    public static string? CompanyAtHeadOf(string? phrase) =>
        phrase is null ? null : CompanyAt(Split(phrase), 0);

    /// <summary>The first company that a phrase names by its legal form ("agreement with Lindmark Pumps Corp"), or null.</summary>
    public static string? CompanyIn(string phrase)
    {
        var words = Split(phrase);
        for (var i = 0; i < words.Count; i++)
        {
            if (CompanyAt(words, i) is { } company)
            {
                return company;
            }
        }
        return null;
    }

    private static string? CompanyAt(List<string> words, int from)
    {
        for (var i = from; i < words.Count && IsCapital(words[i]); i++)
        {
            if (i > from && LegalForms.Contains(Plain(words[i].ToLowerInvariant())))
            {
                return string.Join(' ', words.GetRange(from, i - from + 1));
            }
        }
        return null;
    }

    /// <summary>People that a sentence names with their office ("Prime Minister Ada Lind"), by their last names.</summary>
    public static IEnumerable<Name> PeopleIn(string sentence)
    {
        var words = Split(sentence);
        for (var i = 0; i < words.Count; i++)
        {
            if (!Titles.Contains(words[i]))
            {
                continue;
            }
            var end = i;
            while (end + 1 < words.Count && IsCapital(words[end + 1]))
            {
                end++;
            }
            var last = Of(words[end]);
            if (end > i && !last.IsCommon && !Titles.Contains(words[end]))
            {
                yield return last;
            }
            i = end;
        }
    }

    /// <summary>The name that a text ends with, but for a few words ("PC Acquisition, part-"), or null.</summary>
    public static string? LastIn(string text)
    {
        var words = Split(text);
        var end = words.FindLastIndex(IsCapital);
        if (end < 0 || words.Count - end > Gap)
        {
            return null;
        }
        var start = end;
        while (start > 0 && IsCapital(words[start - 1]))
        {
            start--;
        }
        return string.Join(' ', words.GetRange(start, end - start + 1));
    }

    /// <summary>The name that a text begins with, or null.</summary>
    public static string? FirstIn(string text)
    {
        var words = Split(text);
        var count = words.FindIndex(word => !IsCapital(word));
        count = count < 0 ? words.Count : count;
        return count == 0 ? null : string.Join(' ', words.GetRange(0, count));
    }

    /// <summary>A country by its code.</summary>
    public static Name OfCountry(string code) => new(code, [code], true);

    /// <summary>Whether both are known by the same first word: a company and its unit, not a company and the man it is called after.</summary>
    public bool SharesHead(Name other) => Words[0] == other.Words[0];

    /// <summary>Whether two names may stand for one: they share a word of their own, or one is made of the other's initials.</summary>
    public bool IsKin(Name other) =>
        Canonical == other.Canonical
        || SharesWord(other)
        || Begins(other)
        || other.Begins(this)
        || IsInitialsOf(other)
        || other.IsInitialsOf(this);

    private bool SharesWord(Name other)
    {
        foreach (var word in wordsOfOwn)
        {
            foreach (var theirs in other.wordsOfOwn)
            {
                if (word == theirs || IsMisprint(word, theirs))
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>"amc" for "american motors", the legal form lent or not.</summary>
    private bool IsInitialsOf(Name other)
    {
        if (Canonical.Length is < 2 or > 5 || Canonical.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }
        var theirs = other.initials;
        return theirs.Length > 1
            && Canonical.StartsWith(theirs, StringComparison.Ordinal)
            && (
                Canonical.Length == theirs.Length
                || (Canonical.Length == theirs.Length + 1 && Canonical[^1] is 'c' or 'i')
            );
    }

    /// <summary>Whether a long word is the other with one letter too many.</summary>
    private static bool IsMisprint(string left, string right)
    {
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        if (shorter.Length < Long || longer.Length != shorter.Length + 1 || longer[0] != shorter[0])
        {
            return false;
        }
        var at = shorter.AsSpan().CommonPrefixLength(longer);
        return shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1));
    }

    /// <summary>Whether the words of one are the first of the other: "pc" and "pc acquisition".</summary>
    private bool Begins(Name other) =>
        IsProper
        && other.IsProper
        && other.Canonical.Length > Canonical.Length
        && other.Canonical[Canonical.Length] == ' '
        && other.Canonical.StartsWith(Canonical, StringComparison.Ordinal);

    private static bool IsProperNoun(string text, string canonical)
    {
        var last = text.AsSpan(text.LastIndexOf(' ') + 1).TrimStart("<(\"“");
        return last.Length > 0
            && !char.IsLower(last[0])
            && !LegalForms.Contains(canonical)
            && !Common.Contains(canonical);
    }

    private static List<string> Split(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Trim(',', '<', '>', '(', ')', '"', '“', '”'))
                .Where(word => word.Length > 0),
        ];

    private static bool IsCapital(string word) => char.IsUpper(word[0]);

    private static string Plain(string word)
    {
        word = word.Trim('.', '"', '\'', '’', '“', '”');
        return
            word.EndsWith("'s", StringComparison.Ordinal)
            || word.EndsWith("’s", StringComparison.Ordinal)
            ? word[..^2]
            : word;
    }
}
