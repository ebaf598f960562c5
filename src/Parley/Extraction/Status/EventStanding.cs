using Parley.Extraction.Clauses;

namespace Parley.Extraction.Statuses;

/// <summary>The standing of any word that names an event: a verb, or a noun with the words that it depends on ("planned a visit", "no decision").</summary>
internal static class EventStanding
{
    public static Standing Of(SentenceScan scan, int at) =>
        scan.Predicates.Find(predicate => predicate.Main == at) is { } known
            ? StandingReader.Of(scan, known)
        : VerbReader.Guess(scan, at) is { } guessed ? StandingReader.Of(scan, guessed)
        : OfNoun(scan, at);

    private static Standing OfNoun(SentenceScan scan, int at)
    {
        var first = at;
        while (IsInside(scan, first - 1))
        {
            first--;
            if (Modifier(scan, first) is { } ground)
            {
                return new(ground, false);
            }
        }
        var before = scan.Lower(first - 1);
        if (before is "no" or "without" or "little" or "any")
        {
            return new(Ground.Done, before != "any");
        }
        return Above(scan, at, first) ?? new(Ground.Done, false);
    }

    /// <summary>Words of a noun phrase to the left of its head.</summary>
    private static bool IsInside(SentenceScan scan, int at) =>
        at >= scan.First
        && !scan.IsVerb(at)
        && (scan.Class(at) is WordClass.Open or WordClass.Number || scan.Lower(at) == "-");

    /// <summary>"a possible war", "the planned visit".</summary>
    private static Ground? Modifier(SentenceScan scan, int at) =>
        ControlTable.Adjective(scan.Lower(at))
        ?? (
            Grammar.VerbOf(scan.Lower(at)) is { } verb
            && (verb.Forms & VerbForm.Participle) != VerbForm.None
                ? ControlTable.Verb(verb.Lemma).Own
                : null
        );

    /// <summary>What the word above a noun phrase says of it: the noun that it completes, or the verb that it is an object of.</summary>
    private static Standing? Above(SentenceScan scan, int at, int first)
    {
        var definite =
            scan.Lower(first - 1)
            is "the"
                or "this"
                or "that"
                or "these"
                or "those"
                or "'s"
                or "his"
                or "her"
                or "its"
                or "their";
        var link = first - 1;
        while (scan.Class(link) is WordClass.Det)
        {
            link--;
        }
        if (
            scan.Class(link) is WordClass.Prep
            && ControlTable.Noun(scan.Lower(link - 1)) is { } noun
        )
        {
            return new(noun, scan.Lower(link - 2) == "no");
        }
        if (definite)
        {
            return null;
        }
        if (StandingReader.IsConditional(scan, first))
        {
            return new(Ground.Condition, false);
        }
        var verb = scan.Predicates.FindLast(predicate => predicate.Main < at);
        if (verb is null || Breaks(scan, verb.End, first))
        {
            return null;
        }
        var next = scan.Predicates.Find(predicate => predicate.Main > at);
        if (next is not null && next.ClauseStart <= at && next.Start > at)
        {
            // A subject stands by itself.
            return null;
        }
        var standing = StandingReader.Of(scan, verb);
        var said =
            SentenceReader.IsReport(verb.Lemma) || !IsObject(scan, verb.End, first)
                ? null
                : ControlTable.Verb(verb.Lemma).Own;
        return standing.Denied ? new(Ground.Considered, false)
            : said is { } ground
            && standing.Ground
                is Ground.Done
                    or Ground.Present
                    or Ground.Ongoing
                    or Ground.Base
                    or Ground.Gerund
                ? new(ground, false)
            : standing;
    }

    /// <summary>Whether a noun phrase stands right behind a verb, or behind one preposition.</summary>
    private static bool IsObject(SentenceScan scan, int verbEnd, int first)
    {
        for (var at = verbEnd; at < first; at++)
        {
            if (
                scan.Class(at)
                is not (WordClass.Det or WordClass.Prep or WordClass.Adv or WordClass.Number)
            )
            {
                return false;
            }
        }
        return true;
    }

    private static bool Breaks(SentenceScan scan, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (
                scan.Lower(at) is "," or ";" or ":"
                || scan.Class(at) is WordClass.Sub or WordClass.Rel
            )
            {
                return true;
            }
        }
        return false;
    }
}
