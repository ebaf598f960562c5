using Parley.Extraction.Clauses;
using Parley.Statements;

namespace Parley.Extraction.Statuses;

/// <summary>
/// How firm an action is, from the chain it hangs on: the outermost word that says anything decides ("is expected to offer
/// to buy" is expected), reports say nothing of their own, a negation anywhere denies.
/// </summary>
internal static class StatusReader
{
    /// <summary>Status of the action of a predicate; a plain past form is <paramref name="done"/>.</summary>
    public static Status Of(SentenceScan scan, Predicate predicate, Status done)
    {
        if (Outer(scan, predicate) is { } status)
        {
            return status;
        }
        if (predicate.Negated)
        {
            return Status.Denied;
        }
        return predicate.Modal switch
        {
            "may" or "might" or "could" or "can" => Status.Considered,
            "will" or "shall" or "they'll" or "we'll" or "it'll" or "i'll" => Status.Pledged,
            "would" => predicate.Reported || predicate.Governor is not null
                ? Status.Pledged
                : Status.Considered,
            "should" or "must" => Status.Considered,
            "be-to" => Status.Expected,
            not null => Status.Denied,
            null => Plain(predicate, done),
        };
    }

    /// <summary>Status that a predicate gives to what it governs as an object ("announced a $1 billion investment").</summary>
    public static Status? OfObject(SentenceScan scan, Predicate predicate, Status? otherwise)
    {
        if (Outer(scan, predicate) is { } outer)
        {
            return outer;
        }
        if (predicate.Modal is "may" or "might" or "could" or "can")
        {
            return Status.Considered;
        }
        if (predicate.Negated)
        {
            return Status.Denied;
        }
        return ControlTable.OfVerb(predicate.Lemma) ?? otherwise;
    }

    /// <summary>Whether a verb speaks of another action ("is expected to").</summary>
    public static bool IsControl(string lemma) => ControlTable.IsVerb(lemma);

    private static Status? Outer(SentenceScan scan, Predicate predicate)
    {
        var chain = new List<Predicate>();
        for (var at = predicate; at is not null && chain.Count < 8; at = at.Governor)
        {
            chain.Add(at);
        }
        for (var i = chain.Count - 1; i >= 1; i--)
        {
            var (upper, lower) = (chain[i], chain[i - 1]);
            if (!SentenceReader.IsReport(upper.Lemma))
            {
                if (upper.Modal is "may" or "might" or "could" or "can" && !lower.Reported)
                {
                    return Status.Considered;
                }
                if (Controls(upper, lower) && Contribution(upper) is { } said)
                {
                    if (said == Status.Expected && chain.Take(i).Skip(1).Any(Weighs))
                    {
                        // "expected to discuss raising": what is only talked about is not expected.
                        return Status.Considered;
                    }
                    return upper.Negated && said is not (Status.Denied or Status.Blocked)
                        ? Status.Denied
                        : said;
                }
            }
            if (Link(scan, lower) is { } link)
            {
                return link;
            }
        }
        return chain.Count == 1 || chain[0].Link >= 0 ? Link(scan, predicate) : null;
    }

    private static bool Weighs(Predicate predicate) =>
        predicate.Lemma is "discuss" or "consider" or "explore" or "study" or "weigh";

    /// <summary>Whether the upper verb speaks of the lower one: purposes ("cut costs to invest") do not pass it on.</summary>
    private static bool Controls(Predicate upper, Predicate lower) =>
        lower.Link < 0
        || upper.Lemma is not ("end" or "drop" or "reach" or "look" or "start" or "begin")
        || lower.Link == upper.Main;

    private static Status? Contribution(Predicate upper) =>
        upper.Passive
            ? upper.Lemma switch
            {
                "set" => Status.Expected,
                "commit" => Status.Pledged,
                "prepare" or "prime" or "poise" => Status.Expected,
                _ => ControlTable.OfVerb(upper.Lemma),
            }
            : ControlTable.OfVerb(upper.Lemma);

    private static Status? Link(SentenceScan scan, Predicate predicate)
    {
        if (predicate.Link < scan.First)
        {
            // "is to visit"
            return predicate.Infinitive && scan.Class(predicate.Start - 1) == WordClass.Be
                ? Status.Expected
                : null;
        }
        var word = scan.Lower(predicate.Link);
        return ControlTable.OfNoun(word)
            ?? ControlTable.OfAdjective(word)
            ?? (scan.Class(predicate.Link) == WordClass.Be ? Status.Expected : null);
    }

    private static Status Plain(Predicate predicate, Status done) =>
        predicate.Past ? done
        : predicate.Progressive ? Status.Underway
        : predicate.Perfect || predicate.Form is VerbForm.Past or VerbForm.Participle ? done
        : predicate.Form == VerbForm.Third ? Status.Underway
        : Status.Pledged;
}
