namespace Parley.Extraction.Clauses;

/// <summary>Finds the verb that a verb hangs on: control ("plans to build"), report ("said it will build"), or a sibling's.</summary>
internal static class GovernorFinder
{
    /// <summary>Sets what a predicate hangs on, and through which word.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="predicate">Who hangs.</param>
    /// <param name="index">How many predicates stand before it.</param>
    public static void Find(SentenceScan scan, Predicate predicate, int index)
    {
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
                && Statuses.ControlTable.Adjective(scan.Lower(link)) is null
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
                SentenceReader.IsReport(previous.Lemma)
                || Statuses.ControlTable.IsVerb(previous.Lemma)
                || previous.Lemma is "confirm" or "deny" or "hear" or "ensure" or "want"
            )
        )
        {
            predicate.Governor = previous;
            predicate.Reported = SentenceReader.IsReport(previous.Lemma);
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
                || SubjectFinder.IsDash(scan, i)
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
    public static bool IsInverted(SentenceScan scan, Predicate predicate) =>
        SentenceReader.IsReport(predicate.Lemma)
        && predicate.Form is VerbForm.Past or VerbForm.Third
        && scan.Lower(predicate.Start - 1) is "," or "\"" or "'"
        && (
            scan.ChunkAt(predicate.End) is { Adjective: false }
            || scan.Class(predicate.End) == WordClass.Det
        );
}
