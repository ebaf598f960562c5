using Parley.Documents;

namespace Parley.Extraction.Clauses;

/// <summary>Which form of a verb a word is at its place; none where it is a noun or an adjective.</summary>
internal static class VerbFormReader
{
    /// <summary>Which form a word has at its place; none where it is a noun or an adjective.</summary>
    public static VerbForm Resolve(SentenceScan scan, int at, VerbWord verb, VerbGroup group)
    {
        var (start, be, have) = (group.Start, group.Be, group.Have);
        var modal = group.Modal is not null || group.Do;
        var infinitive = group.Infinitive;
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
        // "a small, struggling bank"
        if (
            previous == ","
            && after == WordClass.Open
            && scan.Class(at - 2) == WordClass.Open
            && scan.Class(at - 3) == WordClass.Det
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
                || (
                    third
                    && SentenceReader.IsReport(verb.Lemma)
                    && next is "," or ":" or "." or "\""
                )
                || (
                    after == WordClass.To
                    // "an executive order to": one person would order with an s
                    && (form != VerbForm.Base || !endsChunk || previous.EndsWith('s'))
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
                && (
                    !verb.Noun
                    || objectLike
                    // "and increase imports of", but no "supply and demand trends."
                    || (after == WordClass.Open && scan.Class(at + 2) != WordClass.Mark)
                )
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
                || (
                    objectLike
                    && third
                    && (after is WordClass.Sub || SentenceReader.IsReport(verb.Lemma))
                )
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
        SentenceReader.IsReport(verb.Lemma)
        && next is "." or ","
        && previous.EndsWith('s')
        && scan.Predicates.Count > 0
        && at - scan.Predicates[^1].End < 12;

    private static bool PresentLikely(SentenceScan scan, int start) =>
        scan.Class(start - 1) == WordClass.Conj;
}
