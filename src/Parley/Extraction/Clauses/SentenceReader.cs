using Parley.Documents;
using Parley.Extraction.Attributions;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;

namespace Parley.Extraction.Clauses;

/// <summary>Finds the verb groups of a sentence, what each hangs on, and who does it.</summary>
internal static class SentenceReader
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "up",
        "out",
        "off",
        "over",
        "down",
        "back",
    };

    /// <summary>Verbs whose object does what the infinitive after it says ("asked makers to cut").</summary>
    private static readonly HashSet<string> ObjectControl = new(StringComparer.Ordinal)
    {
        "ask",
        "urge",
        "press",
        "call",
        "force",
        "allow",
        "encourage",
        "persuade",
        "convince",
        "require",
        "enable",
        "help",
        "order",
        "push",
        "pressure",
        "invite",
        "request",
        "want",
        "permit",
        "get",
        "let",
        "expect",
    };

    /// <summary>Whether a verb only reports what its clause says.</summary>
    public static bool IsReport(string lemma) => CueTable.OfVerb(lemma) is { Reports: true };

    public static SentenceScan Read(ArticleScan article, Sentence sentence, Discourse discourse)
    {
        var classes = new WordClass[sentence.End - sentence.First];
        for (var i = 0; i < classes.Length; i++)
        {
            var at = sentence.First + i;
            classes[i] =
                article.At(at) is PercentMention or MoneyMention or QuantityMention or NumberMention
                    ? WordClass.Number
                : article.At(at) is DateMention or PlaceMention ? WordClass.Open
                : Grammar.ClassOf(article.Tokens[at]);
        }
        var scan = new SentenceScan
        {
            Article = article,
            Sentence = sentence,
            Classes = classes,
            Chunks = ChunkReader.Read(article, sentence, discourse),
        };
        for (var at = scan.First; at < scan.End; at++)
        {
            if (VerbAt(scan, at) is { } predicate)
            {
                scan.Predicates.Add(predicate);
                at = Math.Max(at, predicate.End - 1);
            }
        }
        for (var i = 0; i < scan.Predicates.Count; i++)
        {
            FindSubject(scan, i);
            FindGovernor(scan, i);
        }
        for (var i = 0; i < scan.Predicates.Count; i++)
        {
            Inherit(scan, i);
        }
        for (var i = 0; i < scan.Predicates.Count; i++)
        {
            var predicate = scan.Predicates[i];
            predicate.Tail =
                i + 1 < scan.Predicates.Count
                    ? Math.Max(predicate.End, scan.Predicates[i + 1].ClauseStart)
                    : scan.End;
        }
        return scan;
    }

    private static Predicate? VerbAt(SentenceScan scan, int at)
    {
        var token = scan.Token(at);
        if (scan.Class(at) == WordClass.Be && Copula(scan, at) is { } copula)
        {
            return copula;
        }
        if (
            scan.Class(at) != WordClass.Open
            || scan.Article.At(at) is not null
            || (token.Word.Verb ?? Unknown(scan, at)) is not { } verb
            || (token.Capital && at > scan.First && scan.ChunkAt(at) is not null)
        )
        {
            return null;
        }
        // The group to the left: adverbs, negation, auxiliaries.
        var start = at;
        var negated = false;
        string? modal = null;
        bool be = false,
            have = false,
            infinitive = false,
            perfectGerund = false;
        var doing = false;
        while (start > scan.First)
        {
            var kind = scan.Class(start - 1);
            var word = scan.Lower(start - 1);
            if (kind == WordClass.Adv || kind == WordClass.Neg)
            {
                negated |= kind == WordClass.Neg;
            }
            else if (kind == WordClass.Be)
            {
                be = true;
                negated |= word.EndsWith("n't", StringComparison.Ordinal);
            }
            else if (kind == WordClass.Have)
            {
                have = true;
                perfectGerund |= word == "having";
                negated |= word.EndsWith("n't", StringComparison.Ordinal);
            }
            else if (kind == WordClass.Do)
            {
                doing = true;
                negated |= word.EndsWith("n't", StringComparison.Ordinal);
            }
            else if (kind == WordClass.Modal)
            {
                modal = word;
                negated |= word is "cannot" || word.EndsWith("n't", StringComparison.Ordinal);
                start--;
                break;
            }
            else if (kind == WordClass.To)
            {
                if ((verb.Forms & VerbForm.Gerund) != VerbForm.None && !be)
                {
                    // "committed to raising"
                    break;
                }
                infinitive = true;
                start--;
                if (start > scan.First && scan.Class(start - 1) == WordClass.Be)
                {
                    // "is to impose" is a tense of its own.
                    modal = "be-to";
                    start--;
                }
                break;
            }
            else if (be || modal is not null || word is not ("\"" or "'"))
            {
                break;
            }
            start--;
        }
        // A closing mark before the group is no part of it: "…," added the minister.
        while (start < at && scan.Class(start) is WordClass.Mark)
        {
            start++;
        }
        // Leading adverbs belong to the clause, not the group, where no auxiliary follows them.
        while (
            start < at
            && scan.Class(start) is WordClass.Adv
            && !be
            && !have
            && !infinitive
            && modal is null
            && !doing
        )
        {
            start++;
        }
        // "Will Japan buy", "is the plan": inversion is not handled; "not to buy" is.
        if (infinitive && scan.Class(start - 1) == WordClass.Neg)
        {
            negated = true;
        }
        var form = Resolve(scan, at, start, verb, be, have, infinitive, modal is not null || doing);
        if (form == VerbForm.None)
        {
            return null;
        }
        var gerund = form == VerbForm.Gerund;
        var participle = form == VerbForm.Participle;
        var end = at + 1;
        var lemma = verb.Lemma;
        if (
            end < scan.End
            && (Particles.Contains(scan.Lower(end)) || (lemma == "kick" && scan.Lower(end) == "in"))
            && scan.Class(end + 1) != WordClass.To
        )
        {
            if (
                lemma
                is "set"
                    or "carry"
                    or "ramp"
                    or "step"
                    or "call"
                    or "back"
                    or "kick"
                    or "ratchet"
                    or "take"
                    or "phase"
                    or "wrap"
                    or "hold"
                    or "give"
                    or "open"
            )
            {
                lemma += " " + scan.Lower(end);
                end++;
            }
        }
        return new Predicate
        {
            Main = at,
            Start = start,
            End = end,
            Lemma = lemma,
            Form = form,
            Modal = modal,
            Negated = negated,
            Passive = participle && be && !have || participle && be,
            Perfect = have,
            Progressive = gerund && be,
            Infinitive = infinitive && !gerund && modal is null,
            Reduced = participle && !be && !have,
            ClauseStart = start,
        };
    }

    /// <summary>A form of "be" that no verb follows.</summary>
    private static Predicate? Copula(SentenceScan scan, int at)
    {
        var next = at + 1;
        while (scan.Class(next) is WordClass.Adv or WordClass.Neg)
        {
            next++;
        }
        var negated =
            scan.Class(next - 1) == WordClass.Neg
            || scan.Lower(at).EndsWith("n't", StringComparison.Ordinal);
        if (
            (scan.Class(next) == WordClass.To && scan.Lower(next - 1) != "likely")
            || scan.Class(next) == WordClass.Be
            || (
                scan.Class(next) == WordClass.Open
                && Grammar.VerbOf(scan.Lower(next)) is { } verb
                && (verb.Forms & (VerbForm.Participle | VerbForm.Gerund)) != VerbForm.None
            )
            || scan.Class(at - 1) is WordClass.To
        )
        {
            return null;
        }
        var start = at;
        string? modal = null;
        var perfect = false;
        while (
            start > scan.First
            && scan.Class(start - 1)
                is WordClass.Adv
                    or WordClass.Neg
                    or WordClass.Modal
                    or WordClass.Have
        )
        {
            negated |= scan.Class(start - 1) == WordClass.Neg;
            perfect |= scan.Class(start - 1) == WordClass.Have;
            modal = scan.Class(start - 1) == WordClass.Modal ? scan.Lower(start - 1) : modal;
            start--;
        }
        return new Predicate
        {
            Main = at,
            Start = start,
            End = at + 1,
            Lemma = "be",
            Form = scan.Lower(at) is "was" or "were" ? VerbForm.Past : VerbForm.Third,
            Modal = modal,
            Negated = negated,
            Perfect = perfect,
            ClauseStart = start,
        };
    }

    /// <summary>A past form that no table knows, right behind a party ("Acme retooled its plant").</summary>
    private static VerbWord? Unknown(SentenceScan scan, int at)
    {
        var word = scan.Lower(at);
        return
            word.Length > 4
            && word.EndsWith("ed", StringComparison.Ordinal)
            && !scan.Token(at).Capital
            && EndingAt(scan, at - 1) is not null
            && scan.Class(at + 1)
                is WordClass.Det
                    or WordClass.Prep
                    or WordClass.Open
                    or WordClass.To
            ? new(word[..^2], VerbForm.Past | VerbForm.Participle, false, false, false)
            : null;
    }

    /// <summary>Which form a word has at its place; none where it is a noun or an adjective.</summary>
    private static VerbForm Resolve(
        SentenceScan scan,
        int at,
        int start,
        VerbWord verb,
        bool be,
        bool have,
        bool infinitive,
        bool modal
    )
    {
        var before = scan.Class(start - 1);
        var previous = scan.Lower(start - 1);
        var after = scan.Class(at + 1);
        var next = scan.Lower(at + 1);
        var forms = verb.Forms;
        if (next == "-" && scan.Token(at).End == scan.Token(at + 1).Start)
        {
            return VerbForm.None;
        }
        if (
            previous == "-"
            && start > scan.First + 1
            && scan.Token(start - 1).Start == scan.Token(start - 2).End
        )
        {
            return VerbForm.None;
        }
        if (modal || infinitive || scan.Lower(start) == "to")
        {
            if (be && (forms & VerbForm.Gerund) != VerbForm.None)
            {
                return VerbForm.Gerund;
            }
            if ((be || have) && (forms & (VerbForm.Participle)) != VerbForm.None)
            {
                return VerbForm.Participle;
            }
            return (forms & VerbForm.Base) != VerbForm.None && !be ? VerbForm.Base : VerbForm.None;
        }
        if ((forms & VerbForm.Gerund) != VerbForm.None)
        {
            return Gerund(scan, at, verb, be, before, previous, after, next);
        }
        if (be || have)
        {
            return (forms & VerbForm.Participle) != VerbForm.None
                ? VerbForm.Participle
                : VerbForm.None;
        }
        var endsChunk = start > scan.First && scan.ChunkAt(start - 1) is { Adjective: false };
        if (
            (forms & (VerbForm.Past | VerbForm.Participle)) != VerbForm.None
            && (forms & VerbForm.Base) == VerbForm.None
        )
        {
            var leading = start - 1;
            while (leading > scan.First && scan.Class(leading) == WordClass.Adv)
            {
                leading--;
            }
            if (
                before is WordClass.Det or WordClass.Number
                || (before == WordClass.Adv && scan.Class(leading) == WordClass.Det)
                || (before == WordClass.Prep && previous is not ("up" or "out"))
                || previous == "'s"
                || scan.ChunkAt(start - 1) is { Adjective: true }
            )
            {
                return VerbForm.None;
            }
            var prepositional = after is WordClass.Prep or WordClass.To;
            if ((forms & VerbForm.Past) == VerbForm.None)
            {
                return VerbForm.Participle;
            }
            if (
                (verb.Transitive && prepositional && !endsChunk)
                || (next == "by" && !endsChunk)
                || start == scan.First && prepositional
            )
            {
                return VerbForm.Participle;
            }
            if (
                start == scan.First
                || (
                    before == WordClass.Open
                    && !endsChunk
                    && scan.Class(at + 1) == WordClass.Open
                    && IsAdjectival(scan, at)
                )
            )
            {
                return start == scan.First ? VerbForm.None : VerbForm.Past;
            }
            return VerbForm.Past;
        }
        return Bare(scan, at, start, verb, before, previous, after, next, endsChunk);
    }

    private static bool IsAdjectival(SentenceScan scan, int at) => scan.ChunkAt(at) is not null;

    private static VerbForm Gerund(
        SentenceScan scan,
        int at,
        VerbWord verb,
        bool be,
        WordClass before,
        string previous,
        WordClass after,
        string next
    )
    {
        if (be)
        {
            return VerbForm.Gerund;
        }
        if (before == WordClass.Det || before == WordClass.Number || previous == "'s")
        {
            return next == "of" ? VerbForm.Gerund : VerbForm.None;
        }
        if (
            verb.GerundNoun
            && after is not (WordClass.Det or WordClass.Pron or WordClass.Number or WordClass.To)
            && scan.ChunkAt(at + 1) is null
        )
        {
            return VerbForm.None;
        }
        // After an ordinary noun or adjective the form qualifies what follows ("global shipping giant").
        if (
            before == WordClass.Open
            && scan.ChunkAt(at - 1) is null
            && scan.Article.At(at - 1) is null
            && !(scan.Predicates.Count > 0 && scan.Predicates[^1].End == at)
            && after is not (WordClass.Det or WordClass.Prep or WordClass.Number)
        )
        {
            return VerbForm.None;
        }
        return
            after is WordClass.Mark && next is not ("\"" or "'" or "(") && before != WordClass.Open
            ? VerbForm.None
            : VerbForm.Gerund;
    }

    private static VerbForm Bare(
        SentenceScan scan,
        int at,
        int start,
        VerbWord verb,
        WordClass before,
        string previous,
        WordClass after,
        string next,
        bool endsChunk
    )
    {
        var third = (verb.Forms & VerbForm.Third) != VerbForm.None;
        var form =
            third ? VerbForm.Third
            : (verb.Forms & VerbForm.Past) != VerbForm.None && !PresentLikely(scan, start)
                ? VerbForm.Past
            : VerbForm.Base;
        if (
            before is WordClass.Det or WordClass.Prep or WordClass.Number or WordClass.Be
            || previous == "'s"
            || scan.ChunkAt(start - 1) is { Adjective: true }
        )
        {
            return VerbForm.None;
        }
        var objectLike =
            after is WordClass.Det or WordClass.Pron or WordClass.Number or WordClass.Sub
            || (after == WordClass.Open && scan.ChunkAt(at + 1) is not null);
        if (start == scan.First)
        {
            // List items and headings command: "Advance open networks".
            return
                (verb.Forms & VerbForm.Base) != VerbForm.None
                && after is WordClass.Open or WordClass.Det or WordClass.Prep
                && !third
                && scan.Sentence.Block == BlockKind.ListItem
                ? VerbForm.Base
                : VerbForm.None;
        }
        if (endsChunk || before is WordClass.Pron or WordClass.Rel)
        {
            if (!verb.Noun)
            {
                return form;
            }
            var toward =
                objectLike
                || (third && IsReport(verb.Lemma) && next is "," or ":" or "." or "\"")
                || (
                    after == WordClass.To
                    && Grammar.VerbOf(scan.Lower(at + 2)) is { Forms: var aim }
                    && (aim & VerbForm.Base) != VerbForm.None
                )
                || (after == WordClass.Open && third)
                || (
                    after is WordClass.Prep or WordClass.Adv
                    && before is WordClass.Pron or WordClass.Rel
                )
                || (after is WordClass.Prep && (verb.Forms & VerbForm.Past) != VerbForm.None);
            return toward && !(after is WordClass.Modal or WordClass.Be or WordClass.Have)
                ? form
                : VerbForm.None;
        }
        if (
            before == WordClass.Conj
            && scan.Class(start - 2) == WordClass.Open
            && scan.Class(start - 3) == WordClass.Det
            && after == WordClass.Open
        )
        {
            // "a free and open region"
            return VerbForm.None;
        }
        if (
            third
            && previous == ","
            && after == WordClass.To
            && Grammar.VerbOf(scan.Lower(at + 2)) is { Forms: var purpose }
            && (purpose & VerbForm.Base) != VerbForm.None
        )
        {
            return VerbForm.Third;
        }
        if (before == WordClass.Conj || previous == ",")
        {
            return !third
                && (!verb.Noun || objectLike || after == WordClass.Open)
                && scan.Predicates.Count > 0
                && scan.Predicates[^1] is { } sibling
                && (
                    sibling.Infinitive || sibling.Modal is not null || sibling.Form == VerbForm.Base
                )
                    ? VerbForm.Base
                : third && (!verb.Noun || objectLike) ? VerbForm.Third
                : (verb.Forms & VerbForm.Past) != VerbForm.None && objectLike ? VerbForm.Past
                : VerbForm.None;
        }
        if (before == WordClass.Open)
        {
            return
                !verb.Noun
                || (IsTrailing(scan, at, verb, previous, next) && !third)
                || (objectLike && !third)
                || (objectLike && third && (after is WordClass.Sub || IsReport(verb.Lemma)))
                ? form
                : VerbForm.None;
        }
        if (before == WordClass.Sub || previous is "\"" or "'")
        {
            return VerbForm.None;
        }
        return !verb.Noun ? form : VerbForm.None;
    }

    /// <summary>"Costs rose, its filings show.": a report behind what it reports, with a plural before it.</summary>
    private static bool IsTrailing(
        SentenceScan scan,
        int at,
        VerbWord verb,
        string previous,
        string next
    ) =>
        IsReport(verb.Lemma)
        && next is "." or ","
        && previous.EndsWith('s')
        && scan.Predicates.Count > 0
        && at - scan.Predicates[^1].End < 12;

    private static bool PresentLikely(SentenceScan scan, int start) =>
        scan.Class(start - 1) == WordClass.Conj;

    private static void FindSubject(SentenceScan scan, int index)
    {
        var predicate = scan.Predicates[index];
        if (predicate.Form == VerbForm.Gerund && !predicate.Progressive)
        {
            // "with Acme announcing", "despite Norland blocking"
            if (
                EndingAt(scan, predicate.Start - 1) is { } bearer
                && (
                    bearer.First == scan.First
                    || scan.Class(bearer.First - 1) is WordClass.Prep or WordClass.Sub
                    || scan.Lower(bearer.First - 1) == ","
                )
            )
            {
                predicate.Subject = bearer;
                predicate.ClauseStart = bearer.First;
            }
            return;
        }
        if (predicate.Infinitive)
        {
            return;
        }
        var limit = scan.First;
        for (var i = index - 1; i >= 0; i--)
        {
            if (scan.Predicates[i].Finite || scan.Predicates[i].Infinitive)
            {
                limit = scan.Predicates[i].End;
                break;
            }
        }
        var at = predicate.Start - 1;
        var relative = false;
        for (var steps = 0; at >= limit && steps < 40; steps++)
        {
            var word = scan.Lower(at);
            var kind = scan.Class(at);
            if (word == ")")
            {
                while (at >= limit && scan.Lower(at) != "(")
                {
                    at--;
                }
                at--;
                continue;
            }
            if (kind == WordClass.Rel || (word == "that" && at + 1 == predicate.Start))
            {
                relative = true;
                limit = scan.First;
                at--;
                if (at >= limit && scan.Lower(at) == ",")
                {
                    at--;
                }
                continue;
            }
            if (scan.Article.At(at) is DateMention && scan.ChunkAt(at) is null)
            {
                // "the minister on Friday said"
                at--;
                if (at >= limit && scan.Class(at) is WordClass.Prep)
                {
                    at--;
                }
                continue;
            }
            if (
                kind is WordClass.Adv or WordClass.Neg or WordClass.Det
                || word is "." or "\"" or "'" or "-" && !IsDash(scan, at)
            )
            {
                at--;
                continue;
            }
            if (word is "," or "-")
            {
                // An apposition stands between commas: "Acme, a maker of tools, said".
                var opening = at - 1;
                while (opening >= limit && scan.Lower(opening) != word && at - opening < 25)
                {
                    opening--;
                }
                var named =
                    opening > scan.First && opening >= limit && scan.Lower(opening) == word
                        ? EndingAt(scan, opening - 1)
                        : null;
                if (named is not null)
                {
                    at = named.End - 1;
                    predicate.ClauseStart = named.First;
                    predicate.Subject = Coordinated(scan, named, limit);
                    return;
                }
                return;
            }
            if (
                kind
                    is WordClass.Mark
                        or WordClass.Sub
                        or WordClass.Conj
                        or WordClass.Prep
                        or WordClass.To
                && scan.ChunkAt(at) is null
            )
            {
                return;
            }
            var chunk = scan.ChunkAt(at);
            if (chunk is { Adjective: false })
            {
                var before = chunk.First - 1;
                while (before >= limit && scan.Class(before) == WordClass.Det)
                {
                    before--;
                }
                if (
                    before >= limit
                    && scan.Class(before) is WordClass.Prep or WordClass.To
                    && !relative
                    && !IsSentencePreposition(scan, before, limit)
                )
                {
                    // "shipments to China fell": China is no subject, shipments are.
                    at = before - 1;
                    continue;
                }
                predicate.Subject = Coordinated(scan, chunk, limit);
                predicate.ClauseStart = relative ? predicate.Start : predicate.Subject.First;
                return;
            }
            // An ordinary noun heads the subject.
            var noun = at;
            var first = at;
            while (
                first > limit
                && (
                    scan.Class(first - 1) is WordClass.Open or WordClass.Det or WordClass.Number
                    || scan.Lower(first - 1) is "'s" or "-"
                )
                && noun - first < 8
            )
            {
                first--;
            }
            var prior = first - 1;
            if (
                prior >= limit
                && scan.Class(prior) is WordClass.Prep
                && !relative
                && scan.Class(prior - 1) is WordClass.Open
            )
            {
                at = prior - 1;
                continue;
            }
            predicate.SubjectNoun = noun;
            predicate.ClauseStart = relative ? predicate.Start : first;
            predicate.Subject = Possessor(scan, first, noun);
            return;
        }
    }

    private static bool IsSentencePreposition(SentenceScan scan, int at, int limit) =>
        at == limit && at == scan.First;

    private static bool IsDash(SentenceScan scan, int at) =>
        scan.Lower(at) == "-" && at > scan.First && scan.Token(at).Start > scan.Token(at - 1).End;

    private static Chunk? EndingAt(SentenceScan scan, int at)
    {
        if (scan.Lower(at) == ")")
        {
            while (at > scan.First && scan.Lower(at) != "(")
            {
                at--;
            }
            at--;
        }
        return scan.ChunkAt(at) is { Adjective: false } chunk ? chunk : null;
    }

    /// <summary>"Japan's exports", "the Japanese auto industry": whose the subject is.</summary>
    private static Chunk? Possessor(SentenceScan scan, int first, int noun)
    {
        for (var i = noun; i >= first; i--)
        {
            if (scan.ChunkAt(i) is { } chunk)
            {
                return chunk;
            }
        }
        return null;
    }

    /// <summary>Joins "A, B and C" into one subject.</summary>
    private static Chunk Coordinated(SentenceScan scan, Chunk last, int limit)
    {
        var joined = last;
        while (joined.Parties.Count < 6)
        {
            var at = joined.First - 1;
            while (
                at > limit
                && (
                    scan.Class(at) == WordClass.Det
                    || scan.Lower(at) is "'s"
                    || scan.ChunkAt(at) is { Adjective: true }
                    || (
                        scan.ChunkAt(at) is { Kind: PartyKind.Country } nation
                        && nation.End == joined.First
                    )
                    || (
                        scan.Lower(at + 1) is "'s"
                        && scan.ChunkAt(at) is { Kind: PartyKind.Country }
                    )
                    || scan.Lower(at) is "based"
                    || (scan.Lower(at) == "-" && scan.Lower(at + 1) == "based")
                    || (scan.Lower(at + 1) == "-" && scan.Lower(at + 2) == "based")
                )
            )
            {
                at--;
            }
            if (at <= limit || scan.Lower(at) is not ("and" or "," or "&" or "or"))
            {
                return joined;
            }
            if (scan.Lower(at) is "," && joined == last)
            {
                return joined;
            }
            at--;
            if (scan.Lower(at) == ",")
            {
                at--;
            }
            if (at < limit || EndingAt(scan, at) is not { } before)
            {
                return joined;
            }
            joined = joined with
            {
                First = before.First,
                Parties = [.. before.Parties.Concat(joined.Parties).Distinct()],
                Kind = before.Kind,
                Country = before.Country,
            };
        }
        return joined;
    }

    private static void FindGovernor(SentenceScan scan, int index)
    {
        var predicate = scan.Predicates[index];
        if (index == 0)
        {
            if (predicate.Infinitive)
            {
                predicate.Link = predicate.Start - 1 >= scan.First ? predicate.Start - 1 : -1;
            }
            return;
        }
        var previous = scan.Predicates[index - 1];
        var sibling = Sibling(scan, predicate, previous, index);
        if (sibling is not null)
        {
            predicate.Governor = sibling.Governor;
            predicate.Link = sibling.Link;
            predicate.Reported = sibling.Reported;
            predicate.Modal ??= sibling.Modal;
            predicate.Negated |=
                sibling.Negated && sibling.Modal is not null && predicate.Modal is not null;
            predicate.Subject ??= sibling.Subject;
            return;
        }
        if (
            predicate.Infinitive && predicate.Modal is null
            || (predicate.Form == VerbForm.Gerund && !predicate.Progressive)
        )
        {
            predicate.Governor = previous;
            var link = predicate.Start - 1;
            while (
                link >= previous.End
                && scan.Class(link) is WordClass.Prep or WordClass.Adv or WordClass.Neg
            )
            {
                link--;
            }
            predicate.Link = link >= previous.End ? link : -1;
            if (
                predicate.Form == VerbForm.Gerund
                && scan.Lower(predicate.Start - 1) is "after" or "following" or "since"
            )
            {
                // "after opening a plant": done, whatever the main verb promises.
                predicate.Governor = null;
                predicate.Link = -1;
                predicate.Subject = previous.Subject;
                predicate.Past = true;
            }
            return;
        }
        if (predicate.Reduced)
        {
            predicate.Governor = null;
            return;
        }
        // "said that it will", "announced it will": the clause is what the verb before it reports.
        var gap = scan.Lower(predicate.ClauseStart - 1);
        if (
            (gap == "that" || predicate.ClauseStart <= previous.End + 4)
            && !HasBreak(scan, previous.End, predicate.ClauseStart)
            && (
                IsReport(previous.Lemma)
                || Statuses.ControlTable.IsVerb(previous.Lemma)
                || previous.Lemma is "confirm" or "deny" or "hear" or "ensure" or "want"
            )
        )
        {
            predicate.Governor = previous;
            predicate.Reported = IsReport(previous.Lemma);
        }
    }

    private static bool HasBreak(SentenceScan scan, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                scan.Lower(i) is "," or ";"
                || (
                    scan.Class(i) is WordClass.Sub or WordClass.Rel
                    && scan.Lower(i) is not ("that" or "as")
                )
                || IsDash(scan, i)
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The predicate that this one is coordinated with ("to buy X and build Y").</summary>
    private static Predicate? Sibling(
        SentenceScan scan,
        Predicate predicate,
        Predicate previous,
        int index
    )
    {
        var joint = scan.Lower(predicate.Start - 1);
        if (predicate.Subject is not null || predicate.SubjectNoun >= 0)
        {
            return null;
        }
        if (joint is not ("and" or "," or "or" or "but" or ";") || IsInverted(scan, predicate))
        {
            return null;
        }
        for (var i = index - 1; i >= Math.Max(0, index - 4); i--)
        {
            var candidate = scan.Predicates[i];
            var same =
                predicate.Infinitive ? candidate.Infinitive
                : predicate.Form == VerbForm.Gerund && !predicate.Progressive
                    ? candidate.Form == VerbForm.Gerund && !candidate.Progressive
                : predicate.Form == VerbForm.Base
                    ? candidate.Infinitive
                        || candidate.Modal is not null
                        || candidate.Form == VerbForm.Base
                : predicate.Finite && candidate.Finite && candidate.Subject is not null;
            if (same)
            {
                return candidate;
            }
        }
        _ = previous;
        return null;
    }

    /// <summary>"…, said Jane Roe": a report with its subject behind it.</summary>
    private static bool IsInverted(SentenceScan scan, Predicate predicate) =>
        IsReport(predicate.Lemma)
        && predicate.Form is VerbForm.Past or VerbForm.Third
        && scan.Lower(predicate.Start - 1) is "," or "\"" or "'"
        && (
            scan.ChunkAt(predicate.End) is { Adjective: false }
            || scan.Class(predicate.End) == WordClass.Det
        );

    /// <summary>Subjects that a clause takes over from what it hangs on.</summary>
    private static void Inherit(SentenceScan scan, int index)
    {
        var predicate = scan.Predicates[index];
        if (
            predicate.Subject is not null
            || predicate.SubjectNoun >= 0
            || IsInverted(scan, predicate)
        )
        {
            return;
        }
        if (predicate.Governor is { } governor)
        {
            if (!predicate.Reported && ObjectControl.Contains(governor.Lemma) && !governor.Passive)
            {
                var bearer = scan.Chunks.Find(chunk =>
                    chunk.First >= governor.End && chunk.End <= predicate.Start && !chunk.Adjective
                );
                if (bearer is not null)
                {
                    predicate.Subject = bearer;
                    return;
                }
            }
            // "plans for Acme to build": the one after "for" acts.
            for (var i = predicate.Start - 1; i > governor.End; i--)
            {
                if (
                    scan.Lower(i) == "for"
                    && scan.ChunkAt(i + 1) is { Adjective: false } actor
                    && predicate.Infinitive
                )
                {
                    predicate.Subject = actor;
                    return;
                }
            }
            predicate.Subject = governor.Subject;
            return;
        }
        if (predicate.Reduced)
        {
            return;
        }
        for (var i = index - 1; i >= 0; i--)
        {
            if (scan.Predicates[i].Subject is { } subject)
            {
                predicate.Subject = subject;
                return;
            }
        }
    }
}
