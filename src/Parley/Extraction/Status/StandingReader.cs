using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;

namespace Parley.Extraction.Statuses;

/// <summary>
/// How the text presents an action, from the chain it hangs on: the outermost word that says anything decides ("is expected to
/// offer to buy" is expected), reports say nothing of their own, a negation on the way denies.
/// </summary>
internal static class StandingReader
{
    private const int LongestChain = 8;

    public static Standing Of(SentenceScan scan, Predicate predicate)
    {
        var chain = Chain(predicate);
        var own = Own(predicate);
        var standing = Governed(scan, chain) is { } governed
            ? governed with
            {
                Denied = governed.Denied != own.Denied,
            }
            : own;
        return Under(scan, chain, standing);
    }

    /// <summary>What the words above a predicate say of it; null where none says anything.</summary>
    public static Standing? Governed(SentenceScan scan, Predicate predicate) =>
        Governed(scan, Chain(predicate));

    /// <summary>Whether a condition or an open question holds the clause of a predicate ("if makers commit to").</summary>
    public static bool IsConditional(SentenceScan scan, Predicate predicate) =>
        IsConditional(scan, Math.Min(predicate.ClauseStart, predicate.Start));

    /// <summary>The same of a token: looks back to the verb before it, and no further than a comma.</summary>
    public static bool IsConditional(SentenceScan scan, int token)
    {
        const int furthest = 12;
        for (var at = token - 1; at >= Math.Max(scan.First, token - furthest); at--)
        {
            if (scan.Lower(at) is "," or ";" or "\"" || scan.IsVerb(at))
            {
                return false;
            }
            if (
                scan.Lower(at) is "if" or "unless" or "until" or "whether"
                && scan.Lower(at + 1) is not ","
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"No maker committed", "reached no agreement", "without adding jobs".</summary>
    public static bool IsOfNobody(SentenceScan scan, Predicate predicate)
    {
        if (
            scan.Lower(predicate.Start - 1) is "without"
            || (
                scan.Lower(predicate.End) == "no"
                && scan.Lower(predicate.End + 1)
                    is not ("longer" or "more" or "less" or "fewer" or "later")
            )
        )
        {
            return true;
        }
        for (
            var at = Math.Max(scan.First, predicate.ClauseStart - 1);
            at < predicate.Start && at <= predicate.ClauseStart + 1;
            at++
        )
        {
            if (
                scan.Lower(at) is "no" or "none" or "nobody" or "neither"
                && scan.Lower(at + 1) != ","
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the sentence asks.</summary>
    private static bool IsQuestion(SentenceScan scan) =>
        scan.Lower(scan.End - 1) == "?"
        || (scan.Lower(scan.End - 1) is "\"" or "'" && scan.Lower(scan.End - 2) == "?");

    private static List<Predicate> Chain(Predicate predicate)
    {
        var chain = new List<Predicate>();
        for (var at = predicate; at is not null && chain.Count < LongestChain; at = at.Governor)
        {
            chain.Add(at);
        }
        return chain;
    }

    private static Standing Under(SentenceScan scan, List<Predicate> chain, Standing standing)
    {
        if (chain.Exists(link => IsConditional(scan, link)) && !IsOfAgreement(scan, chain))
        {
            return standing with { Ground = Ground.Condition };
        }
        if (IsQuestion(scan) && !chain[0].Reported)
        {
            return standing with { Ground = Ground.Question };
        }
        return chain.Exists(link => IsOfNobody(scan, link))
            ? standing with
            {
                Denied = true,
            }
            : standing;
    }

    /// <summary>What form, modal and negation of a verb say by themselves.</summary>
    private static Standing Own(Predicate predicate) =>
        new(
            predicate.Modal is { } modal
                ? Grounds.OfModal(modal, predicate.Reported || predicate.Governor is not null)
                : Plain(predicate),
            predicate.Negated
        );

    private static Ground Plain(Predicate predicate) =>
        predicate.Past ? Ground.Done
        : predicate.Progressive ? Ground.Ongoing
        : predicate.Perfect || predicate.Form is VerbForm.Past or VerbForm.Participle ? Ground.Done
        : predicate.Form == VerbForm.Third ? Ground.Present
        : predicate.Form == VerbForm.Gerund ? Ground.Gerund
        : predicate.Infinitive ? Ground.Infinitive
        : Ground.Base;

    /// <summary>"if it keeps an agreement to open": the condition is no part of what was agreed.</summary>
    private static bool IsOfAgreement(SentenceScan scan, List<Predicate> chain) =>
        chain.Exists(link => ControlTable.Noun(scan.Lower(link.Link)) is Ground.Agreed)
        && !IsConditional(scan, chain[0]);

    private static Standing? Governed(SentenceScan scan, List<Predicate> chain)
    {
        for (var i = chain.Count - 1; i >= 1; i--)
        {
            if (
                !IsAside(scan, chain[i - 1])
                && Contribution(scan, chain[i], chain[i - 1]) is Ground.Asked
            )
            {
                return new(Ground.Asked, chain[i].Negated);
            }
        }
        for (var i = chain.Count - 1; i >= 1; i--)
        {
            if (Said(scan, chain, i) is { } said)
            {
                return said;
            }
            if (Link(scan, chain[i - 1]) is { } link)
            {
                return new(
                    link,
                    (chain[i].Negated && chain[i].Lemma == "be") || HasNone(scan, chain[i - 1].Link)
                );
            }
        }
        return (chain.Count == 1 || chain[0].Link >= 0) && Link(scan, chain[0]) is { } alone
            ? new(alone, HasNone(scan, chain[0].Link))
            : null;
    }

    /// <summary>"has no plans to", "does not have any plans to".</summary>
    private static bool HasNone(SentenceScan scan, int noun)
    {
        var at = noun - 1;
        while (scan.Class(at) is WordClass.Open || scan.Lower(at) is "any" or "a" or "the")
        {
            at--;
        }
        return scan.Lower(at) == "no"
            || (scan.Class(at) == WordClass.Have && VerbGroup.Read(scan, at, false).Negated);
    }

    /// <summary>What a verb of the chain says of the one below it.</summary>
    private static Standing? Said(SentenceScan scan, List<Predicate> chain, int i)
    {
        var (upper, lower) = (chain[i], chain[i - 1]);
        if (SentenceReader.IsReport(upper.Lemma) || IsAside(scan, lower))
        {
            return null;
        }
        if (upper.Modal is "may" or "might" or "could" or "can" && !lower.Reported)
        {
            return new(Grounds.OfModal(upper.Modal, reported: false), upper.Negated);
        }
        if (upper.Negated && Permits(upper.Lemma))
        {
            return new(Ground.Blocked, false);
        }
        if (!Controls(upper, lower) || Contribution(scan, upper, lower) is not { } said)
        {
            return null;
        }
        // "expected to discuss raising": what is only talked about is not expected.
        return said == Ground.Expected && chain.Take(i).Skip(1).Any(Weighs)
            ? new(Ground.Considered, upper.Negated)
            : new(said, upper.Negated);
    }

    /// <summary>Verbs that say nothing of what depends on them unless they are negated ("did not allow them to build").</summary>
    private static bool Permits(string lemma) =>
        lemma is "allow" or "let" or "permit" or "enable" or "cause" or "force" or "help";

    /// <summary>"…, saying that": a gerund that reports is no part of what the verb before it wants.</summary>
    private static bool IsAside(SentenceScan scan, Predicate lower) =>
        lower is { Form: VerbForm.Gerund, Progressive: false }
        && scan.Lower(lower.Start - 1) == ","
        && SentenceReader.IsReport(lower.Lemma);

    private static bool Weighs(Predicate predicate) =>
        predicate.Lemma is "discuss" or "consider" or "explore" or "study" or "weigh";

    /// <summary>Whether the upper verb speaks of the lower one: purposes ("cut costs to invest") do not pass it on.</summary>
    private static bool Controls(Predicate upper, Predicate lower) =>
        lower.Link < 0
        || upper.Lemma is not ("end" or "drop" or "reach" or "look" or "start" or "begin")
        || lower.Link == upper.Main;

    private static Ground? Contribution(SentenceScan scan, Predicate upper, Predicate lower)
    {
        if (upper is { Passive: true, Lemma: "set" or "prepare" or "prime" or "poise" })
        {
            return Ground.Expected;
        }
        var control = ControlTable.Verb(upper.Lemma);
        return control.Other is { } other && IsOfAnother(scan, upper, lower) ? other : control.Own;
    }

    /// <summary>Whether somebody else does the lower one ("wants them to buy", "was urged to buy").</summary>
    private static bool IsOfAnother(SentenceScan scan, Predicate upper, Predicate lower)
    {
        if (upper.Passive || lower.Subject?.First != upper.Subject?.First)
        {
            return true;
        }
        for (var at = upper.End; lower.Infinitive && at < lower.Start; at++)
        {
            if (
                scan.Class(at) is WordClass.Open or WordClass.Pron
                && scan.Article.At(at) is not DateMention
            )
            {
                return true;
            }
        }
        return false;
    }

    private static Ground? Link(SentenceScan scan, Predicate predicate)
    {
        if (predicate.Link < scan.First)
        {
            // "is to visit"
            return predicate.Infinitive && scan.Class(predicate.Start - 1) == WordClass.Be
                ? Ground.Expected
                : null;
        }
        var word = scan.Lower(predicate.Link);
        return ControlTable.Noun(word)
            ?? ControlTable.Adjective(word)
            ?? (scan.Class(predicate.Link) == WordClass.Be ? Ground.Expected : null);
    }
}
