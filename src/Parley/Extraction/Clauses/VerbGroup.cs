namespace Parley.Extraction.Clauses;

/// <summary>What stands to the left of a verb and belongs to it: auxiliaries, "to", negation, adverbs.</summary>
/// <param name="Start">First token of the group.</param>
/// <param name="Modal">The modal verb; "be-to" for "is to".</param>
/// <param name="Negated">Whether it is negated.</param>
/// <param name="Be">Whether a form of "be" is in it.</param>
/// <param name="Have">Whether a form of "have" is in it.</param>
/// <param name="Do">Whether a form of "do" is in it.</param>
/// <param name="Infinitive">Whether "to" opens it.</param>
internal readonly record struct VerbGroup(
    int Start,
    string? Modal,
    bool Negated,
    bool Be,
    bool Have,
    bool Do,
    bool Infinitive
)
{
    /// <summary>The group of the verb at a token.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The verb.</param>
    /// <param name="gerund">Whether the word can be a gerund: "committed to raising" has no infinitive.</param>
    public static VerbGroup Read(SentenceScan scan, int at, bool gerund)
    {
        var group = new VerbGroup(at, null, false, false, false, false, false);
        while (group.Start > scan.First && group.Modal is null && !group.Infinitive)
        {
            if (group.Extend(scan, gerund) is not { } longer)
            {
                break;
            }
            group = longer;
        }
        return group.Trim(scan, at);
    }

    /// <summary>The group with the word before it, or null where that is none of it.</summary>
    private VerbGroup? Extend(SentenceScan scan, bool gerund)
    {
        var before = Start - 1;
        var word = scan.Lower(before);
        var contracted = word.EndsWith("n't", StringComparison.Ordinal);
        return scan.Class(before) switch
        {
            WordClass.Adv => this with { Start = before },
            WordClass.Neg => this with { Start = before, Negated = true },
            WordClass.Be => this with
            {
                Start = before,
                Be = true,
                Negated = Negated || contracted,
            },
            WordClass.Have => this with
            {
                Start = before,
                Have = true,
                Negated = Negated || contracted,
            },
            WordClass.Do => this with
            {
                Start = before,
                Do = true,
                Negated = Negated || contracted,
            },
            WordClass.Modal => this with
            {
                Start = before,
                Modal = word,
                Negated = Negated || contracted || word == "cannot",
            },
            WordClass.To => gerund && !Be ? null : To(scan, before),
            _ => Be || word is not ("\"" or "'") ? null : this with { Start = before },
        };
    }

    /// <summary>"to buy", "not to buy"; "is to impose" is a tense of its own.</summary>
    private VerbGroup To(SentenceScan scan, int before)
    {
        var due = before > scan.First && scan.Class(before - 1) == WordClass.Be;
        var start = due ? before - 1 : before;
        return this with
        {
            Start = start,
            Infinitive = true,
            Modal = due ? "be-to" : null,
            // "has yet to decide" has not.
            Negated =
                Negated || scan.Class(start - 1) == WordClass.Neg || scan.Lower(start - 1) == "yet",
        };
    }

    /// <summary>A closing mark before the group is no part of it ("…," added the minister); leading adverbs are none where no auxiliary follows them.</summary>
    private VerbGroup Trim(SentenceScan scan, int at)
    {
        var start = Start;
        while (start < at && scan.Class(start) is WordClass.Mark)
        {
            start++;
        }
        var bare = !Be && !Have && !Do && !Infinitive && Modal is null;
        while (bare && start < at && scan.Class(start) is WordClass.Adv)
        {
            start++;
        }
        return this with { Start = start };
    }
}
