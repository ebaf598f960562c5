namespace Parley.Reconciliation.Matching;

/// <summary>A name as it is compared: its canonical form, and the words by which it is known from others.</summary>
internal sealed class Name
{
    private static readonly HashSet<string> LegalForms = EmbeddedTable.WordsOf(
        "Matching/legal-forms"
    );

    private static readonly HashSet<string> Common = EmbeddedTable.WordsOf("Matching/name-words");

    private readonly string initials;
    private readonly string[] wordsOfOwn;

    private Name(string canonical, string[] words)
    {
        Canonical = canonical;
        wordsOfOwn = words;
        initials = string.Concat(
            canonical.Split(' ').Select(word => word[..Math.Min(1, word.Length)])
        );
    }

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
        return new(canonical, own.Length > 0 ? own : [canonical]);
    }

    /// <summary>The company whose name a phrase begins with ("Lindmark Pumps Corp and its yards"), or null: capitals up to a legal form.</summary>
    public static string? CompanyAtHeadOf(string? phrase)
    {
        var words = phrase?.Split(' ') ?? [];
        var count = words.TakeWhile(word => word.Length > 0 && char.IsUpper(word[0])).Count();
        var form = Array.FindIndex(
            words,
            0,
            count,
            word => LegalForms.Contains(Plain(word.ToLowerInvariant()))
        );
        return form > 0 ? string.Join(' ', words.Take(form + 1)) : null;
    }

    /// <summary>A country by its code.</summary>
    public static Name OfCountry(string code) => new(code, [code]);

    /// <summary>Whether two names may stand for one: they share a word of their own, or one is made of the other's initials.</summary>
    public bool IsKin(Name other) =>
        Canonical == other.Canonical
        || SharesWord(other)
        || IsInitialsOf(other)
        || other.IsInitialsOf(this);

    private bool SharesWord(Name other)
    {
        foreach (var word in wordsOfOwn)
        {
            if (Array.IndexOf(other.wordsOfOwn, word) >= 0)
            {
                return true;
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
