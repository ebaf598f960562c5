using Parley.Documents;
using Parley.Extraction.Attributions;
using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;
using Parley.Statements;

namespace Parley.Extraction.Frames;

/// <summary>Who says what a draft says: the verb it hangs on, a report behind it, "according to", the running quotation, else the outlet.</summary>
internal static class SourceReader
{
    public static Attribution Of(
        FrameContext context,
        Draft draft,
        Article article,
        IReadOnlyList<string> outlets
    )
    {
        var scan = context.Scan;
        var via = new List<string>();
        var speaker = Speaker(context, draft);
        var reported = AccordingTo(context);
        if (
            speaker is null
            && reported is null
            && context.Discourse.Speaker is { } running
            && Quoted(scan)
        )
        {
            speaker = running;
        }
        if (reported is not null)
        {
            if (speaker is null)
            {
                speaker = reported;
            }
            else if (IsOutlet(reported, outlets))
            {
                via.Add(reported.Party.Id);
            }
        }
        foreach (var credit in article.Credits)
        {
            if (!via.Contains(credit))
            {
                via.Add(credit);
            }
        }
        if (speaker is null)
        {
            return new(article.Outlet, AttributionKind.Outlet, via);
        }
        if (article.Outlet is { } own && !via.Contains(own) && own != speaker.Party.Id)
        {
            via.Insert(0, own);
        }
        via.Remove(speaker.Party.Id);
        return new(NameOf(scan, speaker), KindOf(speaker, outlets), via);
    }

    /// <summary>The party that the first report of a sentence comes from, for the quotation that runs.</summary>
    public static Chunk? Reporter(FrameContext context)
    {
        foreach (var report in context.Reports)
        {
            if (
                report.Predicate is { SubjectNoun: < 0 } predicate
                && SentenceReader.IsReport(predicate.Lemma)
                && Party(context.Scan, report) is { } party
            )
            {
                return party;
            }
        }
        return null;
    }

    /// <summary>Who speaks: whose act the draft's verb is, else the nearest report whose content holds it, before it or behind it.</summary>
    private static Chunk? Speaker(FrameContext context, Draft draft)
    {
        Chunk? before = null;
        Chunk? behind = null;
        var quoted = false;
        foreach (var report in context.Reports)
        {
            if (!Speaks(report, draft) || Party(context.Scan, report) is not { } party)
            {
                continue;
            }
            if (report.Predicate!.Main <= draft.Trigger || report.Predicate == draft.Predicate)
            {
                before = party;
            }
            else
            {
                behind ??= party;
                quoted |= report.Direct;
            }
        }
        // "They say it is bad," she said: she speaks, whomever her pronoun means.
        return quoted && before is { Inferred: not null } ? behind : before ?? behind;
    }

    /// <summary>Whether a report is of the draft: the draft's verb is the act of its source, or its content tells the draft.</summary>
    private static bool Speaks(Report report, Draft draft)
    {
        if (
            report.Predicate is not { Passive: false } predicate
            || CueTable.OfVerb(predicate.Lemma) is not { } cue
        )
        {
            return false;
        }
        if (predicate == draft.Predicate && cue.Acts)
        {
            return true;
        }
        return report.Tells(draft.Trigger)
            && (
                cue.Reports && (cue.Sense == "say" || predicate.SubjectNoun < 0)
                || cue.Acts && IsUpper(predicate, draft.Predicate)
            );
    }

    private static bool IsUpper(Predicate upper, Predicate? lower)
    {
        for (var at = lower?.Governor; at is not null; at = at.Governor)
        {
            if (at == upper)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The party that a source names: the subject of its verb, else the first party in its words.</summary>
    private static Chunk? Party(SentenceScan scan, Report report)
    {
        if (report.Predicate?.Subject is { } subject)
        {
            return subject;
        }
        return report.Source is { } source
            ? scan.Chunks.Find(chunk => !chunk.Adjective && source.Holds(chunk.First))
            : null;
    }

    private static Chunk? AccordingTo(FrameContext context)
    {
        var report = context.Reports.FirstOrDefault(report =>
            report.Predicate is null && context.Scan.Lower(report.Cue.First) is "according" or "per"
        );
        return report is null ? null : Party(context.Scan, report);
    }

    public static bool Quoted(SentenceScan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
        {
            if (scan.Lower(at) == "\"" || scan.Lower(at) == "'")
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsOutlet(Chunk chunk, IReadOnlyList<string> outlets) =>
        outlets.Contains(chunk.Party.Id, StringComparer.Ordinal);

    private static string NameOf(SentenceScan scan, Chunk chunk)
    {
        if (
            chunk.Parties.Count == 1
            && chunk.End > chunk.First + 1
            && (
                chunk.Kind == PartyKind.Country
                || chunk is { Kind: PartyKind.Group, Inferred: null }
            )
        )
        {
            // "U.S. officials" and "the White House" say more than the country's code.
            return Words(scan, chunk);
        }
        return chunk.Parties.Count > 1
            ? string.Join(", ", chunk.Parties.Select(party => party.Id))
            : chunk.Party.Id;
    }

    private static string Words(SentenceScan scan, Chunk chunk)
    {
        var first = chunk.First;
        while (first < chunk.End - 1 && scan.Class(first) is WordClass.Det)
        {
            first++;
        }
        return scan.Article.Words(first, chunk.End);
    }

    private static AttributionKind KindOf(Chunk chunk, IReadOnlyList<string> outlets) =>
        IsOutlet(chunk, outlets)
            ? AttributionKind.Outlet
            : chunk.Kind switch
            {
                PartyKind.Person => AttributionKind.Person,
                PartyKind.Group => AttributionKind.Anonymous,
                _ => AttributionKind.Organization,
            };
}
