using Parley.Extraction.Mentions;

namespace Parley.Extraction.Clauses;

/// <summary>Finds who does what a verb says.</summary>
internal static class SubjectFinder
{
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

    public static void Find(SentenceScan scan, Predicate predicate, int index)
    {
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
        var sentence = FiniteBefore(scan, index);
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
                while (opening >= sentence && scan.Lower(opening) != word && at - opening < 25)
                {
                    opening--;
                }
                var named =
                    opening > scan.First && opening >= sentence && scan.Lower(opening) == word
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

    /// <summary>Where the last finite verb before a predicate ends: an apposition may hold infinitives ("Acme, eager to grow, said").</summary>
    private static int FiniteBefore(SentenceScan scan, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (scan.Predicates[i].Finite)
            {
                return scan.Predicates[i].End;
            }
        }
        return scan.First;
    }

    private static bool IsSentencePreposition(SentenceScan scan, int at, int limit) =>
        at == limit && at == scan.First;

    public static bool IsDash(SentenceScan scan, int at) =>
        scan.Lower(at) == "-" && at > scan.First && scan.Token(at).Start > scan.Token(at - 1).End;

    public static Chunk? EndingAt(SentenceScan scan, int at)
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

    /// <summary>Subjects that a clause takes over from what it hangs on.</summary>
    public static void Inherit(SentenceScan scan, Predicate predicate, int index)
    {
        if (
            predicate.Subject is not null
            || predicate.SubjectNoun >= 0
            || GovernorFinder.IsInverted(scan, predicate)
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
