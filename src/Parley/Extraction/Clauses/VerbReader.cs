namespace Parley.Extraction.Clauses;

/// <summary>Reads the verb group at a token: auxiliaries, negation, the verb and its particle.</summary>
internal static class VerbReader
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

    /// <summary>Verbs that mean something else with a particle.</summary>
    private static readonly HashSet<string> Phrasal = new(StringComparer.Ordinal)
    {
        "set",
        "carry",
        "ramp",
        "step",
        "call",
        "back",
        "kick",
        "ratchet",
        "take",
        "phase",
        "wrap",
        "hold",
        "give",
        "open",
    };

    public static Predicate? At(SentenceScan scan, int at)
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
        var group = VerbGroup.Read(scan, at, (verb.Forms & VerbForm.Gerund) != VerbForm.None);
        var form = VerbFormReader.Resolve(scan, at, verb, group);
        if (form == VerbForm.None)
        {
            return null;
        }
        var gerund = form == VerbForm.Gerund;
        var participle = form == VerbForm.Participle;
        var phrasal = IsPhrasal(scan, verb.Lemma, at + 1);
        return new Predicate
        {
            Main = at,
            Start = group.Start,
            End = phrasal ? at + 2 : at + 1,
            Lemma = phrasal ? verb.Lemma + " " + scan.Lower(at + 1) : verb.Lemma,
            Form = form,
            Modal = group.Modal,
            Negated = group.Negated,
            Passive = participle && group.Be,
            Perfect = group.Have,
            Progressive = gerund && group.Be,
            Infinitive = group.Infinitive && !gerund && group.Modal is null,
            Reduced = participle && !group.Be && !group.Have,
            ClauseStart = group.Start,
        };
    }

    /// <summary>A word taken for a verb that no table knows, or for "have" and "do" by themselves, hung like one; null where nothing makes it one.</summary>
    public static Predicate? Guess(SentenceScan scan, int at)
    {
        var word = scan.Lower(at);
        var gerund = word.EndsWith("ing", StringComparison.Ordinal);
        var past = word.EndsWith("ed", StringComparison.Ordinal) || word is "had" or "did";
        var group = VerbGroup.Read(scan, at, gerund);
        var auxiliary = scan.Class(at) is WordClass.Have or WordClass.Do or WordClass.Be;
        if (
            !auxiliary
            && group is { Modal: null, Infinitive: false, Do: false }
            && !(past || (gerund && group.Be))
        )
        {
            return null;
        }
        var predicate = new Predicate
        {
            Main = at,
            Start = group.Start,
            End = at + 1,
            Lemma = word,
            Form =
                gerund ? VerbForm.Gerund
                : past && (group.Be || group.Have) ? VerbForm.Participle
                : past ? VerbForm.Past
                : auxiliary && group is { Modal: null, Infinitive: false, Do: false }
                    ? VerbForm.Third
                : VerbForm.Base,
            Modal = group.Modal,
            Negated = group.Negated || word.EndsWith("n't", StringComparison.Ordinal),
            Passive = past && group.Be,
            Perfect = group.Have,
            Progressive = gerund && group.Be,
            Infinitive = group.Infinitive && !gerund && group.Modal is null,
            ClauseStart = group.Start,
        };
        var index = scan.Predicates.FindLastIndex(before => before.Main < at) + 1;
        SubjectFinder.Find(scan, predicate, index);
        GovernorFinder.Find(scan, predicate, index);
        SubjectFinder.Inherit(scan, predicate, index);
        return predicate;
    }

    /// <summary>"set up", "carry out"; "set up to" leaves the particle to the infinitive.</summary>
    private static bool IsPhrasal(SentenceScan scan, string lemma, int next) =>
        next < scan.End
        && scan.Class(next + 1) != WordClass.To
        && Phrasal.Contains(lemma)
        && (Particles.Contains(scan.Lower(next)) || (lemma == "kick" && scan.Lower(next) == "in"));

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
            && SubjectFinder.EndingAt(scan, at - 1) is not null
            && scan.Class(at + 1)
                is WordClass.Det
                    or WordClass.Prep
                    or WordClass.Open
                    or WordClass.To
            ? new(word[..^2], VerbForm.Past | VerbForm.Participle, false, false, false)
            : null;
    }
}
