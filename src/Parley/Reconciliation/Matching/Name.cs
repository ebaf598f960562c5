namespace Parley.Reconciliation.Matching;

/// <summary>A name as it is compared: its canonical form, and the words by which it is known from others.</summary>
internal sealed class Name
{
    private static readonly HashSet<string> LegalForms = EmbeddedTable.WordsOf(
        "Matching/legal-forms"
    );

    private static readonly HashSet<string> Common = EmbeddedTable.WordsOf("Matching/name-words");

    private Name(string canonical, IReadOnlyList<string> words)
    {
        Canonical = canonical;
        Words = words;
    }

    /// <summary>In lower case, without the words of its legal form.</summary>
    public string Canonical { get; }

    /// <summary>The words by which it is known; the whole name where it has none of its own.</summary>
    public IReadOnlyList<string> Words { get; }

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
        List<string> own =
        [
            .. words
                .Where(word =>
                    word.Length > 2 && !Common.Contains(word) && !LegalForms.Contains(word)
                )
                .Distinct(StringComparer.Ordinal),
        ];
        return new(canonical, own.Count > 0 ? own : [canonical]);
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
        || Words.Intersect(other.Words, StringComparer.Ordinal).Any()
        || IsInitialsOf(other)
        || other.IsInitialsOf(this);

    /// <summary>"amc" for "american motors", the legal form lent or not.</summary>
    private bool IsInitialsOf(Name other)
    {
        if (Canonical.Length is < 2 or > 5 || Canonical.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }
        var initials = string.Concat(other.Canonical.Split(' ').Select(word => word[0]));
        return initials.Length > 1
            && (
                Canonical == initials || Canonical == initials + "c" || Canonical == initials + "i"
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
