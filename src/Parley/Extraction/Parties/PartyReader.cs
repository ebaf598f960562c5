using Parley.Documents;
using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Parties;

/// <summary>Reads parties by name, office, adjective and shape.</summary>
internal sealed class PartyReader(PartyLexicon lexicon)
{
    private static readonly Dictionary<string, string> Groups = TableFile
        .Rows("Extraction/Parties/groups.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly PhraseTable<Title> Titles = LoadTitles();

    private static readonly HashSet<string> PlacePrepositions = new(StringComparer.Ordinal)
    {
        "in",
        "at",
        "to",
        "for",
        "from",
        "near",
        "outside",
        "visit",
        "visited",
        "leave",
        "left",
        "toward",
        "via",
        "between",
    };

    private static readonly HashSet<string> NameParticles = new(StringComparer.Ordinal)
    {
        "von",
        "van",
        "der",
        "de",
        "den",
        "la",
        "da",
        "di",
        "dos",
        "bin",
        "al",
    };

    /// <summary>People who speak without a name.</summary>
    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal)
    {
        "sources",
        "officials",
        "analysts",
        "economists",
        "experts",
        "executives",
        "traders",
        "insiders",
        "diplomats",
    };

    /// <summary>Words that a party in small letters begins with.</summary>
    public static IEnumerable<string> Openings => Titles.FirstWords.Concat(Unnamed);

    /// <summary>Tokens behind the country in the longest name that a country opens: further ones make it an adjective.</summary>
    private const int LongestNational = 3;

    /// <summary>Tokens of the longest name of a company.</summary>
    private const int LongestName = 10;

    private static readonly Dictionary<string, string> Endings = TableFile
        .Rows("Extraction/Parties/endings.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Whether a word ends the names of companies.</summary>
    public static bool IsEnding(string word) => Endings.ContainsKey(word);

    /// <summary>Reads at a token, or returns null.</summary>
    public PartyMention? TryRead(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        DateOnly? on,
        out int next
    )
    {
        next = at;
        var token = tokens[at];
        if (!token.Capital && !Titles.TryFind(text, tokens, at, end, out _, out _))
        {
            return Anonymous(text, tokens, at, out next);
        }
        if (lexicon.TryFind(text, tokens, at, end, out var name, out next))
        {
            if (
                InnerTitle(text, tokens, at, next, end) is { } inner
                && lexicon.TryFind(text, tokens, at, inner, out var shorter, out var before)
            )
            {
                (name, next) = (shorter, before);
            }
            if (
                name.Kind is NameKind.Demonym or NameKind.Country or NameKind.Capital
                && next < end
                && !tokens[next].Is("'s")
                && Shaped(text, tokens, at, end, hard: true, out var beyond) is { } company
                && beyond > next
                && beyond - next <= LongestNational
            )
            {
                next = beyond;
                return company;
            }
            var known = Known(text, tokens, at, first, end, name, ref next);
            if (known is not null)
            {
                return known;
            }
        }
        return Titled(text, tokens, at, first, end, on, out next)
            ?? Shaped(text, tokens, at, end, hard: false, out next);
    }

    /// <summary>Where a title begins inside a name and ends beyond it ("U.S. Treasury" + "Treasury Secretary Jane Roe"), or null.</summary>
    private static int? InnerTitle(string text, TokenList tokens, int at, int next, int end)
    {
        for (var i = at + 1; i < next; i++)
        {
            if (
                Titles.TryFind(text, tokens, i, end, out _, out var after)
                && after > next
                && after < end
                && tokens[after].Capital
            )
            {
                return i;
            }
        }
        return null;
    }

    private PartyMention? Known(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        KnownName name,
        ref int next
    )
    {
        string Following(int i) => i < end ? tokens[i].Lower : "";
        switch (name.Kind)
        {
            case NameKind.Country:
                if (
                    Following(next) is "'s"
                    && Groups.TryGetValue(Following(next + 1), out var owned)
                    && owned == "c"
                )
                {
                    next += 2;
                }
                else if (
                    Following(next)
                    is "government"
                        or "administration"
                        or "officials"
                        or "negotiators"
                )
                {
                    next++;
                }
                return Make(
                    text,
                    tokens,
                    at,
                    next,
                    name.Party,
                    PartyKind.Country,
                    name.Country,
                    adjective: false,
                    null
                );
            case NameKind.Demonym:
                return Demonym(text, tokens, at, end, name, ref next);
            case NameKind.Capital
                when next < end
                    && tokens[next].Capital
                    && tokens[next].Kind == TokenKind.Word
                    && tokens[next].Start == tokens[next - 1].End + 1
                    && !Titles.TryFind(text, tokens, next, end, out _, out _)
                    && Grammar.ClassOf(tokens[next]) == WordClass.Open
                    && Dates.DateReader.TryRead(text, tokens, next, first, end, out _) is null
                    && !lexicon.TryFind(text, tokens, next, end, out _, out _):
                return null;
            case NameKind.Capital or NameKind.Seat:
                var place =
                    at > first
                    && (
                        PlacePrepositions.Contains(tokens[at - 1].Lower)
                        || (
                            tokens[at - 1].Is("the")
                            && at - 1 > first
                            && PlacePrepositions.Contains(tokens[at - 2].Lower)
                        )
                    );
                return place
                    && name.Kind == NameKind.Capital
                    && !(tokens[at - 1].Lower is "for" or "from" or "to" or "between")
                        ? null
                    : place && name.Kind == NameKind.Seat ? null
                    : Make(
                        text,
                        tokens,
                        at,
                        next,
                        name.Party,
                        PartyKind.Country,
                        name.Country,
                        false,
                        name.Kind == NameKind.Capital
                            ? "capital for the government"
                            : "seat for the government"
                    );
            case NameKind.Person or NameKind.Family:
                if (
                    name.Kind == NameKind.Family
                    && next < end
                    && tokens[next].Capital
                    && tokens[next].Kind == TokenKind.Word
                    && !lexicon.TryFind(text, tokens, next, end, out _, out _)
                    && IsEnding(tokens[next].Lower)
                )
                {
                    return null;
                }
                if (
                    Following(next) is "administration"
                    || (
                        Following(next) is "'s"
                        && Following(next + 1) is "administration" or "cabinet"
                    )
                )
                {
                    next += Following(next) is "'s" ? 2 : 1;
                    return Make(
                        text,
                        tokens,
                        at,
                        next,
                        new(name.Country!),
                        PartyKind.Country,
                        name.Country,
                        false,
                        "government by its leader"
                    );
                }
                return Make(
                    text,
                    tokens,
                    at,
                    next,
                    name.Party,
                    PartyKind.Person,
                    name.Country,
                    false,
                    null
                );
            case NameKind.Company:
                while (next < end && tokens[next].Capital && IsEnding(tokens[next].Lower))
                {
                    next++;
                }
                return Make(
                    text,
                    tokens,
                    at,
                    next,
                    name.Party,
                    PartyKind.Company,
                    name.Country,
                    false,
                    null
                );
            default:
                return Make(
                    text,
                    tokens,
                    at,
                    next,
                    name.Party,
                    PartyKind.Organization,
                    name.Country,
                    false,
                    null
                );
        }
    }

    private static PartyMention Demonym(
        string text,
        TokenList tokens,
        int at,
        int end,
        KnownName name,
        ref int next
    )
    {
        // Up to two words may stand between the adjective and the group it makes ("Japanese car companies").
        for (
            var i = next;
            i < Math.Min(end, next + 3) && tokens[i].Kind == TokenKind.Word && !tokens[i].Capital;
            i++
        )
        {
            if (Groups.TryGetValue(tokens[i].Lower, out var kind))
            {
                next = i + 1;
                return kind == "c"
                    ? Make(
                        text,
                        tokens,
                        at,
                        next,
                        name.Party,
                        PartyKind.Country,
                        name.Country,
                        false,
                        null
                    )
                    : Make(
                        text,
                        tokens,
                        at,
                        next,
                        new(text[tokens[at].Start..tokens[i].End]),
                        PartyKind.Group,
                        name.Country,
                        false,
                        null
                    );
            }
        }
        var noun =
            at > 0
            && tokens[at - 1].Is("the")
            && (
                next >= end
                || tokens[next].Kind == TokenKind.Mark
                || tokens[next].Lower is "have" or "are" or "were" or "will" or "had" or "said"
            );
        return Make(
            text,
            tokens,
            at,
            next,
            name.Party,
            PartyKind.Country,
            name.Country,
            !noun,
            null
        );
    }

    /// <summary>"Prime Minister Jane Doe", "the finance minister", "Ohio Governor John Roe".</summary>
    private PartyMention? Titled(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        DateOnly? on,
        out int next
    )
    {
        next = at;
        return Titles.TryFind(text, tokens, at, end, out var title, out var name)
            ? Titled(text, tokens, at, first, end, on, title, name, out next)
            : null;
    }

    private PartyMention? Titled(
        string text,
        TokenList tokens,
        int at,
        int first,
        int end,
        DateOnly? on,
        Title title,
        int name,
        out int next
    )
    {
        next = at;
        var office = title.Office;
        var dot = name < end && tokens[name].Is(".") ? name + 1 : name;
        if (dot < end && tokens[dot].Capital && tokens[dot].Kind == TokenKind.Word)
        {
            if (lexicon.TryFind(text, tokens, dot, end, out var known, out next))
            {
                return known.Kind is NameKind.Person or NameKind.Family
                    ? Make(
                        text,
                        tokens,
                        at,
                        next,
                        known.Party,
                        PartyKind.Person,
                        known.Country,
                        false,
                        null
                    )
                    : null;
            }
            next = dot;
            while (
                next < end
                && next - dot < 4
                && tokens[next].Kind == TokenKind.Word
                && tokens[next].Capital
            )
            {
                next = AfterNamePart(tokens, next, end);
            }
            return
                next - dot >= 2
                || title.Public
                    && (next == end || !tokens[next].Capital)
                    && !Titles.TryFind(text, tokens, dot, end, out _, out _)
                || tokens[at].Lower is "mr" or "ms" or "mrs"
                ? Make(
                    text,
                    tokens,
                    at,
                    next,
                    new(text[tokens[dot].Start..tokens[next - 1].End]),
                    PartyKind.Person,
                    title.Public ? CountryBefore(text, tokens, at, first) : null,
                    false,
                    null
                )
                : null;
        }
        if (office == "-" || at == first)
        {
            return null;
        }
        var country = CountryBefore(text, tokens, at, first);
        var holder = country is null ? null : lexicon.Holder(office, country, on);
        if (holder is null && tokens[at - 1].Is("the"))
        {
            var holders = new[] { lexicon.Case.Home, lexicon.Case.Host }
                .Select(pair => lexicon.Holder(office, pair, on))
                .OfType<Cases.Person>()
                .Distinct()
                .ToList();
            holder = holders.Count == 1 ? holders[0] : null;
        }
        next = name;
        return holder is null
            ? null
            : Make(
                text,
                tokens,
                at,
                next,
                new(holder.Name),
                PartyKind.Person,
                holder.Country,
                false,
                $"holder of the office of {office}"
            );
    }

    /// <summary>The office that a printed name begins with, or null.</summary>
    public static Title? TitleOf(string text, TokenList tokens, int at, int end) =>
        Titles.TryFind(text, tokens, at, end, out var title, out _) ? title : null;

    /// <summary>Past one part of a name: initials keep their dot, parts joined by a hyphen are one, small words go between ("van der").</summary>
    private static int AfterNamePart(TokenList tokens, int at, int end)
    {
        var next = at + 1;
        while (
            next + 1 < end
            && tokens[next].Is("-")
            && tokens[next].Start == tokens[next - 1].End
            && tokens[next + 1].Start == tokens[next].End
            && tokens[next + 1].Kind == TokenKind.Word
        )
        {
            next += 2;
        }
        if (
            next + 1 < end
            && tokens[next].Is(".")
            && tokens[next - 1].Lower.Length == 1
            && tokens[next + 1].Capital
        )
        {
            return next + 1;
        }
        var small = next;
        while (small < end && small - next < 2 && NameParticles.Contains(tokens[small].Lower))
        {
            small++;
        }
        return small > next && small < end && tokens[small].Capital ? small : next;
    }

    private string? CountryBefore(string text, TokenList tokens, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - 3); i--)
        {
            if (
                lexicon.TryFind(text, tokens, i, at, out var name, out _)
                && name.Kind is NameKind.Country or NameKind.Demonym
            )
            {
                return name.Country;
            }
        }
        return null;
    }

    /// <summary>A run of capitals that ends like a company ("Sunrise Machine Works Ltd").</summary>
    private static PartyMention? Shaped(
        string text,
        TokenList tokens,
        int at,
        int end,
        bool hard,
        out int next
    )
    {
        next = at;
        if (
            tokens[at].Kind != TokenKind.Word
            || !tokens[at].Capital
            || Grammar.ClassOf(tokens[at]) != WordClass.Open
        )
        {
            return null;
        }
        var run = at + 1;
        while (
            run < end && run - at < LongestName && JoinsName(tokens, run, end) is var step and > 0
        )
        {
            run += step;
        }
        for (var last = run - 1; last > at; last--)
        {
            if (
                Endings.TryGetValue(tokens[last].Lower, out var strength)
                && (strength == "h" || (last == run - 1 && !hard))
            )
            {
                next = last + 1;
                return Make(
                    text,
                    tokens,
                    at,
                    next,
                    new(text[tokens[at].Start..tokens[last].End]),
                    PartyKind.Company,
                    null,
                    false,
                    null
                );
            }
        }
        return null;
    }

    /// <summary>Whether a name of a company goes on at a place ("Louisiana" + "Pacific Corp").</summary>
    public static bool GoesOnAsCompany(TokenList tokens, int at, int end)
    {
        if (at >= end || !tokens[at].Capital || tokens[at].Kind != TokenKind.Word)
        {
            return false;
        }
        for (
            var next = at;
            next < Math.Min(end, at + LongestNational) && tokens[next].Capital;
            next++
        )
        {
            if (IsHardEnding(tokens[next].Lower))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>How many tokens at a place go on with a name that has begun before it; 0 where it ends.</summary>
    private static int JoinsName(TokenList tokens, int at, int end)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Word && token.Capital)
        {
            return 1;
        }
        var capitalNext = at + 1 < end && tokens[at + 1].Capital;
        if (token.Is("&") && capitalNext)
        {
            return 1;
        }
        if (token.Lower is "-" or "/")
        {
            return
                capitalNext
                && token.Start == tokens[at - 1].End
                && tokens[at + 1].Start == token.End
                ? 1
                : 0;
        }
        if (token.Lower is "and" or "'s" && capitalNext)
        {
            return IsInsideName(tokens, at, end) ? 1 : 0;
        }
        return
            token.Is("(")
            && capitalNext
            && at + 3 < end
            && tokens[at + 2].Is(")")
            && IsEnding(tokens[at + 3].Lower)
            ? 3
            : 0;
    }

    /// <summary>"Tire and Rubber Co", "Bede and Co": an "and" behind no ending, with an ending among the next capitals.</summary>
    private static bool IsInsideName(TokenList tokens, int and, int end)
    {
        if (IsHardEnding(tokens[and - 1].Lower))
        {
            return false;
        }
        for (var at = and + 1; at < Math.Min(end, and + 4) && tokens[at].Capital; at++)
        {
            if (IsHardEnding(tokens[at].Lower))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsHardEnding(string word) =>
        Endings.TryGetValue(word, out var strength) && strength == "h";

    private static PartyMention? Anonymous(string text, TokenList tokens, int at, out int next)
    {
        next = at;
        if (!Unnamed.Contains(tokens[at].Lower))
        {
            return null;
        }
        next = at + 1;
        return Make(
            text,
            tokens,
            at,
            next,
            new(tokens[at].Lower),
            PartyKind.Group,
            null,
            false,
            null
        );
    }

    private static PartyMention Make(
        string text,
        TokenList tokens,
        int at,
        int next,
        Party party,
        PartyKind kind,
        string? country,
        bool adjective,
        string? inferred
    )
    {
        var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
        return new(span, text[span.Start..span.End], party, kind, country, adjective, inferred);
    }

    private static PhraseTable<Title> LoadTitles()
    {
        var table = new PhraseTable<Title>();
        foreach (var row in TableFile.Rows("Extraction/Parties/titles.tsv"))
        {
            table.Add(row[0], new(row[1], row.Length > 2 && row[2] == "p"));
        }
        return table;
    }
}
