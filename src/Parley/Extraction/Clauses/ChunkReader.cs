using Parley.Extraction.Mentions;
using Parley.Extraction.Parties;
using Parley.Extraction.Text;
using Parley.Values;

namespace Parley.Extraction.Clauses;

/// <summary>Finds the parties of a sentence: mentions, names that no table knows, groups, pronouns and nouns that refer back.</summary>
internal static class ChunkReader
{
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "ministry",
        "department",
        "agency",
        "association",
        "bank",
        "congress",
        "house",
        "senate",
        "office",
        "commission",
        "council",
        "federation",
        "institute",
        "party",
        "administration",
        "union",
        "committee",
    };

    /// <summary>Bodies that speak for their country.</summary>
    private static readonly HashSet<string> StateBodies = new(StringComparer.Ordinal)
    {
        "ministry",
        "department",
        "congress",
        "senate",
        "parliament",
        "commission",
        "administration",
        "cabinet",
        "treasury",
        "pentagon",
    };

    /// <summary>Words that open a sentence and look like a name only for their capital.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "first",
        "second",
        "third",
        "lastly",
        "secondly",
        "thirdly",
        "critically",
        "likewise",
        "moreover",
        "furthermore",
        "overall",
        "today",
        "under",
        "according",
        "here",
        "there",
        "meanwhile",
        "separately",
        "elsewhere",
        "also",
        "asked",
        "still",
        "yet",
        "others",
        "partially",
        "total",
    };

    public static List<Chunk> Read(ArticleScan article, Sentence sentence, Discourse discourse)
    {
        var chunks = new List<Chunk>();
        for (var at = Math.Max(sentence.First, article.DatelineEnd); at < sentence.End; )
        {
            var chunk =
                Mentioned(article, sentence, at, discourse)
                ?? Named(article, sentence, at, discourse)
                ?? Referring(article, sentence, at, discourse, chunks);
            if (chunk is null)
            {
                at = article.At(at) is not null ? article.EndOf(at) : at + 1;
                continue;
            }
            if (
                chunk.End == chunk.First + 1
                && chunks.Count > 0
                && chunks[^1] is { Adjective: false } whole
                && whole.End == chunk.First - 1
                && article.Tokens[whole.End].Is(",")
                && IsSuffix(article.Tokens[chunk.First].Lower, whole.Kind)
            )
            {
                var dot =
                    chunk.End < sentence.End && article.Tokens[chunk.End].Is(".")
                        ? chunk.End + 1
                        : chunk.End;
                chunks[^1] = whole with { End = dot };
                at = dot;
                continue;
            }
            if (
                chunk.End + 1 < sentence.End
                && article.Tokens[chunk.End].Is(".")
                && article.Tokens[chunk.End].Start == article.Tokens[chunk.End - 1].End
                && article.Tokens[chunk.End - 1].Lower is "co" or "corp" or "inc" or "ltd" or "bros"
            )
            {
                chunk = chunk with { End = chunk.End + 1 };
            }
            if (chunk.Parties.Count > 0)
            {
                while (chunks.Count > 0 && chunks[^1].First >= chunk.First)
                {
                    chunks.RemoveAt(chunks.Count - 1);
                }
                chunks.Add(chunk);
                NoteAcronym(article, sentence, chunk, discourse);
                if (chunk.Inferred is null || chunk.Kind == PartyKind.Country)
                {
                    discourse.Note(chunk);
                }
            }
            at = Math.Max(at + 1, chunk.End);
        }
        return chunks;
    }

    /// <summary>Whether a word behind a comma belongs to the name before it: "Norland Pumps, Inc.", "Adam Roe, Jr."</summary>
    private static bool IsSuffix(string word, PartyKind kind) =>
        kind is PartyKind.Person
            ? word is "jr" or "sr"
            : kind is PartyKind.Company or PartyKind.Organization
                && (PartyReader.IsEnding(word) || word is "jr" or "sr");

    /// <summary>"Norland Trade Bureau (NTB)": the letters stand for the name from here on.</summary>
    private static void NoteAcronym(
        ArticleScan article,
        Sentence sentence,
        Chunk chunk,
        Discourse discourse
    )
    {
        var at = chunk.End;
        if (
            at + 2 < sentence.End
            && chunk is { Inferred: null, Kind: PartyKind.Company or PartyKind.Organization }
            && article.Tokens[at].Is("(")
            && article.Tokens[at + 2].Is(")")
            && article.Tokens[at + 1].Capital
            && article.Words(at + 1, at + 2).All(char.IsLetter)
        )
        {
            discourse.NoteAlias(article.Words(at + 1, at + 2), chunk);
        }
    }

    private static Chunk? Mentioned(
        ArticleScan article,
        Sentence sentence,
        int at,
        Discourse discourse
    )
    {
        if (article.At(at) is not PartyMention party || !article.Opens(at))
        {
            return null;
        }
        var end = Math.Min(article.EndOf(at), sentence.End);
        if (
            party is { Kind: PartyKind.Country, Adjective: false }
            && Extended(article, sentence, at, end) is { } longer
        )
        {
            return new(
                at,
                longer,
                [new(article.Words(at, longer))],
                PartyKind.Company,
                party.Country,
                false,
                null
            );
        }
        var name = party.Party;
        if (party.Kind == PartyKind.Company)
        {
            // "Norland Energy Solution" behind the known "Norland"
            while (
                end < sentence.End
                && article.Tokens[end].Capital
                && article.At(end) is null
                && Grammar.ClassOf(article.Tokens[end]) == WordClass.Open
            )
            {
                end++;
                name = new(article.Words(at, end));
            }
        }
        var country = party.Country;
        if (
            party.Kind == PartyKind.Person
            && PartyReader.TitleOf(article.Text, article.Tokens, at, end) is { Public: true } title
            && discourse.Officials.CountryOf(party.Party) is null
        )
        {
            country ??= discourse.CountryOfOffice(title.Office);
            if (country is not null)
            {
                discourse.Officials.Note(party.Party, country);
            }
        }
        return new(at, end, [name], party.Kind, country, party.Adjective, party.Inferred);
    }

    /// <summary>Where a company's name ends that starts with a country's ("Norland Machine Company"), or null.</summary>
    private static int? Extended(ArticleScan article, Sentence sentence, int at, int end)
    {
        var last = end;
        while (
            last < sentence.End
            && article.Tokens[last].Capital
            && article.Tokens[last].Kind == TokenKind.Word
            && article.At(last) is null or PartyMention { Kind: PartyKind.Company }
            && last - at < 7
        )
        {
            last++;
        }
        return
            last > end + 1
            && article.Tokens[last - 1].Lower is var ending
            && PartyReader.IsEnding(ending)
            ? last
            : null;
    }

    /// <summary>"Government of Norland", "Government of the Southern Union": the country.</summary>
    private static Chunk? GovernmentOf(ArticleScan article, Sentence sentence, int at)
    {
        if (
            !article.Tokens[at].Is("government")
            || at + 2 >= sentence.End
            || !article.Tokens[at + 1].Is("of")
        )
        {
            return null;
        }
        var owner = article.Tokens[at + 2].Is("the") ? at + 3 : at + 2;
        return
            owner < sentence.End
            && article.At(owner)
                is PartyMention { Kind: PartyKind.Country, Adjective: false } country
            ? new(
                at,
                article.EndOf(owner),
                [country.Party],
                PartyKind.Country,
                country.Country,
                false,
                null
            )
            : null;
    }

    /// <summary>A run of capitals that no mention covers.</summary>
    private static Chunk? Named(ArticleScan article, Sentence sentence, int at, Discourse discourse)
    {
        var tokens = article.Tokens;
        bool Capital(int i) =>
            i < sentence.End
            && tokens[i].Kind == TokenKind.Word
            && tokens[i].Capital
            && article.At(i) is null or PartyMention { Adjective: true };
        if (!Capital(at) || article.At(at) is not null)
        {
            return null;
        }
        if (Grammar.ClassOf(tokens[at]) != WordClass.Open)
        {
            return null;
        }
        if (
            (at == sentence.First && Openers.Contains(tokens[at].Lower))
            || IsTicker(article, at)
            || BeforeTitle(article, sentence, at)
        )
        {
            return null;
        }
        if (GovernmentOf(article, sentence, at) is { } government)
        {
            return government;
        }
        var end = at + 1;
        var linked = false;
        while (end < sentence.End)
        {
            if (
                Capital(end)
                && (
                    Grammar.ClassOf(tokens[end]) == WordClass.Open
                    || tokens[end].End - tokens[end].Start > 3
                )
            )
            {
                end++;
            }
            else if (
                tokens[end].Lower is "of" or "for"
                && Capital(end + 1)
                && Bodies.Contains(tokens[at].Lower)
            )
            {
                linked = true;
                end += 2;
            }
            else if (
                tokens[end].Is("of")
                && end + 1 < sentence.End
                && tokens[end + 1].Is("the")
                && Capital(end + 2)
                && StateBodies.Contains(tokens[at].Lower)
            )
            {
                linked = true;
                end += 3;
            }
            else if (tokens[end].Is("and") && Capital(end + 1) && linked && end + 2 <= sentence.End)
            {
                end += 2;
            }
            else if (tokens[end].Lower is "&" or "-" && Capital(end + 1) && tokens[end].Is("&"))
            {
                end += 2;
            }
            else if (
                tokens[end].Is("-")
                && tokens[end].Start == tokens[end - 1].End
                && end + 1 < sentence.End
                && tokens[end + 1].Start == tokens[end].End
                && Capital(end + 1)
            )
            {
                end += 2;
            }
            else
            {
                break;
            }
        }
        if (
            IsCompound(article, sentence, end)
            || (end == at + 1 && at > sentence.First && FollowsAbbreviation(article, at))
            || article.At(end - 1) is PartyMention { Adjective: true }
        )
        {
            return null;
        }
        var opening = at == sentence.First || IsQuote(tokens[at - 1]);
        if (end == at + 1)
        {
            var word = tokens[at].Lower;
            var verbNext =
                end < sentence.End
                && (
                    Grammar.ClassOf(tokens[end])
                        is WordClass.Be
                            or WordClass.Have
                            or WordClass.Modal
                    || tokens[end].Word.Verb is { Forms: var forms }
                        && (forms & (VerbForm.Past | VerbForm.Third)) != VerbForm.None
                    || tokens[end].Is("'s")
                    || tokens[end].Is(",")
                );
            if (
                (
                    opening
                    && (
                        !verbNext && !IsKnown(article, at, discourse)
                        || Frames.NounTable.ClassOf(word) is not null
                        || Grammar.VerbOf(word) is not null
                    )
                )
                || word.Length < 2
            )
            {
                return null;
            }
        }
        // "Eli Lilly and Company"
        if (
            end + 1 < sentence.End
            && tokens[end].Is("and")
            && tokens[end + 1].Capital
            && tokens[end + 1].Lower is "company" or "co" or "sons" or "partners"
        )
        {
            end += 2;
        }
        var name = article.Words(at, end);
        if (discourse.ByAlias(name) is { } known)
        {
            return known with { First = at, End = end, Adjective = false, Inferred = null };
        }
        if (end == at + 1 && discourse.ByFamily(name) is { } person)
        {
            return person with { First = at, End = end, Adjective = false, Inferred = null };
        }
        if (
            end > at + 1
            && tokens[end - 1].Lower is "administration"
            && discourse.ByFamily(article.Words(end - 2, end - 1)) is { Country: { } governed }
        )
        {
            return new(at, end, [new(governed)], PartyKind.Country, governed, false, null);
        }
        var body = false;
        var state = false;
        for (var i = at; i < end; i++)
        {
            body |= Bodies.Contains(tokens[i].Lower);
            state |= StateBodies.Contains(tokens[i].Lower);
        }
        var first = at;
        string? country = null;
        if (body || state || PartyReader.IsEnding(tokens[end - 1].Lower))
        {
            // "the European Commission", "Japan's Finance Ministry", "Korean Air"
            var owner = tokens[Math.Max(0, at - 1)].Is("'s") ? at - 2 : at - 1;
            if (
                owner >= sentence.First
                && article.At(owner) is PartyMention { Kind: PartyKind.Country } of
            )
            {
                country = of.Country;
                while (owner == at - 1 && first > sentence.First && article.At(first - 1) == of)
                {
                    first--;
                }
            }
        }
        var party = new Party(article.Words(first, end));
        if (state && (country ??= discourse.Dateline) is { } code)
        {
            discourse.Officials.Note(party, code);
        }
        return new(
            first,
            end,
            [party],
            body || state ? PartyKind.Organization : PartyKind.Company,
            country,
            false,
            null
        );
    }

    /// <summary>"Miami-based", "state-owned": a name that only makes an adjective.</summary>
    private static bool IsCompound(ArticleScan article, Sentence sentence, int end) =>
        end + 1 < sentence.End
        && article.Tokens[end].Is("-")
        && article.Tokens[end].Start == article.Tokens[end - 1].End
        && article.Tokens[end + 1].Lower
            is "based"
                or "held"
                or "owned"
                or "made"
                or "listed"
                or "led";

    /// <summary>Old wires print a capital behind the dots of "U.S.", whatever the word.</summary>
    private static bool FollowsAbbreviation(ArticleScan article, int at) =>
        at > 0 && article.Tokens[at - 1].Lower is { Length: > 2 } before && before[^1] == '.';

    /// <summary>"&lt;NRL.N&gt;", "(NRL.T)": letters of an exchange, no name.</summary>
    private static bool IsTicker(ArticleScan article, int at)
    {
        var tokens = article.Tokens;
        return at > 0
            && at + 1 < tokens.Count
            && tokens[at].End - tokens[at].Start <= 5
            && (
                tokens[at - 1].Is("<") && tokens[at + 1].Lower is "." or ">" or "-"
                || tokens[at - 1].Is("(") && tokens[at + 1].Is(".")
                || tokens[at - 1].Is(".")
                    && at > 1
                    && tokens[at - 1].Start == tokens[at - 2].End
                    && tokens[at].Start == tokens[at - 1].End
            )
            && article
                .Words(at, at + 1)
                .All(letter => char.IsAsciiLetterUpper(letter) || letter == '.');
    }

    /// <summary>"Trade and Industry Minister Jane Roe": words of an office, which the reader of names did not know.</summary>
    private static bool BeforeTitle(ArticleScan article, Sentence sentence, int at)
    {
        var next = at;
        while (
            next < sentence.End
            && next < at + 6
            && article.At(next) is null
            && (article.Tokens[next].Capital || article.Tokens[next].Lower is "and" or "of" or "&")
        )
        {
            next++;
        }
        return next > at
            && next < sentence.End
            && article.At(next) is PartyMention { Kind: PartyKind.Person } person
            && article.Opens(next)
            && person.Text.Length > person.Party.Id.Length
            && PartyReader.TitleOf(article.Text, article.Tokens, next, sentence.End)
                is { Public: true };
    }

    /// <summary>A short name of the article, or letters that stand for one ("MITI").</summary>
    private static bool IsKnown(ArticleScan article, int at, Discourse discourse)
    {
        var word = article.Words(at, at + 1);
        return discourse.ByAlias(word) is not null
            || discourse.ByFamily(word) is not null
            || (word.Length is >= 3 and <= 6 && word.All(char.IsAsciiLetterUpper));
    }

    private static Chunk? Referring(
        ArticleScan article,
        Sentence sentence,
        int at,
        Discourse discourse,
        List<Chunk> chunks
    )
    {
        var token = article.Tokens[at];
        if (article.At(at) is not null)
        {
            return null;
        }
        if (Grammar.ClassOf(token) == WordClass.Pron)
        {
            var word = token.Lower.Split('\'')[0];
            return (Earlier(article, chunks, word) ?? discourse.Resolve(word)) is { } meant
                ? meant with
                {
                    First = at,
                    End = at + 1,
                    Adjective = false,
                    Inferred = "whom '" + token.Lower + "' refers to",
                }
                : null;
        }
        var kind = Discourse.AgentKind(token);
        if (
            kind == ' '
            || token.Capital && at > sentence.First && !FollowsAbbreviation(article, at)
        )
        {
            return null;
        }
        var next = at + 1;
        // "company officials", "government plan": the noun that counts is the last one.
        if (next < sentence.End && Discourse.AgentKind(article.Tokens[next]) != ' ')
        {
            return null;
        }
        if (
            kind is 'g' or 'c'
            && next < sentence.End
            && article.Tokens[next].Capital
            && article.Tokens[next].Kind == TokenKind.Word
            && article.At(next)
                is null
                    or PartyMention { Kind: PartyKind.Company, Adjective: false }
            && !FollowsAbbreviation(article, next)
        )
        {
            // "packaging maker Norland Group": the name says it.
            return null;
        }
        var first = NounPhraseStart(article, sentence, at);
        string? country = null;
        for (var i = first; i < at; i++)
        {
            if (article.At(i) is PartyMention { Country: { } code })
            {
                country = code;
            }
        }
        var definite =
            first < at
            && article.Tokens[first].Lower is "the" or "both" or "two" or "its" or "this";
        switch (kind)
        {
            case 'c' when definite && country is null && discourse.Company is { } company:
                return company with
                {
                    First = first,
                    End = next,
                    Adjective = false,
                    Inferred = "the company named last",
                };
            case 'h' when country is not null:
                return new(first, next, [new(country)], PartyKind.Country, country, false, null);
            case 'h' when definite && discourse.Person is { } person:
                return person with
                {
                    First = first,
                    End = next,
                    Adjective = false,
                    Inferred = "the person named last",
                };
            case 'n' when country is not null:
                return new(first, next, [new(country)], PartyKind.Country, country, false, null);
            case 'n'
                when first < at
                    && article.Tokens[first].Lower is "his" or "her"
                    && discourse.Person?.Country is { } home:
                return new(
                    first,
                    next,
                    [new(home)],
                    PartyKind.Country,
                    home,
                    false,
                    "the country of the person named last"
                );
            case 'n' when definite && discourse.Country is { } last:
                return last with
                {
                    First = first,
                    End = next,
                    Adjective = false,
                    Inferred = "the country named last",
                };
            case 'p' when first < at && IsPair(article, first, at):
                if (token.Lower == "leaders" && discourse.Leaders.Count >= 2)
                {
                    return new(
                        first,
                        next,
                        [.. discourse.Leaders.TakeLast(2).Order()],
                        PartyKind.Person,
                        null,
                        false,
                        "the two leaders named"
                    );
                }
                return discourse.Pair is { } pair
                    ? new(
                        first,
                        next,
                        pair,
                        PartyKind.Country,
                        null,
                        false,
                        "the two countries of the case"
                    )
                    : null;
            case 'n'
                when discourse.Dateline is { } here
                    && first < at
                    && article.Tokens[first].Lower is "his" or "her" or "the" or "its":
                return new(
                    first,
                    next,
                    [new(here)],
                    PartyKind.Country,
                    here,
                    false,
                    "the country of the dateline"
                );
            case 's' or 'o' when SpokenFor(article, first, at, discourse) is { } whole:
                var voice = new Chunk(
                    first,
                    next,
                    [whole.Party],
                    PartyKind.Group,
                    whole.Country,
                    false,
                    null
                );
                discourse.NoteVoice(voice);
                return voice;
            case 'o' when country is not null:
                return new(first, next, [new(country)], PartyKind.Country, country, false, null);
            case 'g' or 'c' or 'o' or 's':
                return new(
                    first,
                    next,
                    [new(article.Words(SkipDeterminer(article, first), next))],
                    PartyKind.Group,
                    country,
                    false,
                    null
                );
            default:
                return null;
        }
    }

    /// <summary>Whom "a Norland Motors spokesman", "company officials" and "the ministry official" speak for, or null.</summary>
    private static (Party Party, string? Country)? SpokenFor(
        ArticleScan article,
        int first,
        int at,
        Discourse discourse
    )
    {
        for (var i = at - 1; i >= first; i--)
        {
            switch (article.At(i))
            {
                case PartyMention { Kind: PartyKind.Company or PartyKind.Organization } body:
                    return (body.Party, body.Country);
                case PartyMention { Country: { } code }:
                    return (new(code), code);
                default:
                    break;
            }
            var word = article.Tokens[i].Lower;
            if (word is "company" or "firm" && discourse.Company is { } company)
            {
                return (company.Party, company.Country);
            }
            if (
                word is "ministry" or "government" or "department" or "agency"
                && discourse.Dateline is { } here
            )
            {
                return (new(here), here);
            }
            if (
                article.Tokens[i].Capital && discourse.ByAlias(article.Words(i, i + 1)) is { } known
            )
            {
                return (known.Party, known.Country);
            }
        }
        return null;
    }

    /// <summary>The party of this sentence that a pronoun goes back to: the first one that stands on its own.</summary>
    private static Chunk? Earlier(ArticleScan article, List<Chunk> chunks, string pronoun)
    {
        if (pronoun is "it" or "they")
        {
            // "Consultants Acme Plc said it": whoever reports.
            foreach (var chunk in chunks)
            {
                if (
                    chunk is { Adjective: false, Kind: not (PartyKind.Person or PartyKind.Group) }
                    && chunk.End < article.Tokens.Count
                    && article.Tokens[chunk.End].Word.Verb is { } verb
                    && SentenceReader.IsReport(verb.Lemma)
                )
                {
                    return chunk;
                }
            }
        }
        foreach (var chunk in chunks)
        {
            var before =
                chunk.First > 0 ? Grammar.ClassOf(article.Tokens[chunk.First - 1]) : WordClass.Mark;
            if (
                chunk.Adjective
                || before is WordClass.Prep or WordClass.To
                || (chunk.End < article.Tokens.Count && article.Tokens[chunk.End].Is("'s"))
            )
            {
                continue;
            }
            var fits = pronoun switch
            {
                "he" or "she" => chunk.Kind == PartyKind.Person,
                "it" => chunk.Kind
                    is PartyKind.Company
                        or PartyKind.Country
                        or PartyKind.Organization,
                "they" => chunk.Kind is PartyKind.Group or PartyKind.Company or PartyKind.Country,
                _ => false,
            };
            if (fits)
            {
                return chunk;
            }
        }
        return null;
    }

    private static bool IsPair(ArticleScan article, int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (article.Tokens[i].Lower is "two" or "both")
            {
                return true;
            }
        }
        return article.Tokens[first].Is("the") && article.Tokens[at].Is("leaders");
    }

    private static int SkipDeterminer(ArticleScan article, int first) =>
        Grammar.ClassOf(article.Tokens[first]) == WordClass.Det ? first + 1 : first;

    private static int NounPhraseStart(ArticleScan article, Sentence sentence, int at)
    {
        var first = at;
        while (first > sentence.First && at - first < 6)
        {
            var before = article.Tokens[first - 1];
            var kind = Grammar.ClassOf(before);
            if (kind == WordClass.Det || before.Lower is "two" or "both")
            {
                first--;
                if (kind == WordClass.Det)
                {
                    break;
                }
            }
            else if (
                kind == WordClass.Open
                && article.At(first - 1) is null or PartyMention or QuantityMention
            )
            {
                var verb = before.Word.Verb;
                // A noun that qualifies another stands in the singular: "names companies" is a verb and its object.
                if (
                    verb is not null
                    && (
                        (!verb.Noun && !verb.GerundNoun)
                        || (verb.Forms & VerbForm.Third) != VerbForm.None
                    )
                )
                {
                    break;
                }
                first--;
            }
            else if (
                before.Is("'s")
                || (
                    before.Is("-")
                    && first - 1 > sentence.First
                    && article.Tokens[first - 2].End == before.Start
                )
            )
            {
                first--;
            }
            else
            {
                break;
            }
        }
        return first;
    }

    private static bool IsQuote(Token token) => token.Lower is "\"" or "'" or "-" or ":";
}
