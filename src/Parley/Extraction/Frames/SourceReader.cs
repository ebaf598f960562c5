using Parley.Extraction.Clauses;
using Parley.Extraction.Mentions;
using Parley.Statements;

namespace Parley.Extraction.Frames;

/// <summary>Who says what a draft says: the verb it hangs on, a report behind it, "according to", the running quotation, else the outlet.</summary>
internal static class SourceReader
{
    private static readonly HashSet<string> Announcing = new(StringComparer.Ordinal)
    {
        "announce",
        "pledge",
        "promise",
        "vow",
        "unveil",
        "confirm",
        "declare",
        "commit",
        "reiterate",
        "deny",
        "convey",
        "reveal",
        "hint",
        "threaten",
        "warn",
        "propose",
        "hope",
        "agree",
    };

    public static Attribution Of(FrameContext context, Draft draft, IReadOnlyList<string> outlets)
    {
        var scan = context.Scan;
        var article = scan.Article.Article;
        var via = new List<string>();
        var speaker = Speaker(context, draft);
        var reported = AccordingTo(scan);
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

    /// <summary>The subject of the last report in a sentence, for the quotation that runs.</summary>
    public static Chunk? Reporter(SentenceScan scan)
    {
        foreach (var predicate in scan.Predicates)
        {
            if (
                SentenceReader.IsReport(predicate.Lemma)
                && predicate.Subject is { } subject
                && predicate.SubjectNoun < 0
            )
            {
                return subject;
            }
            if (
                SentenceReader.IsReport(predicate.Lemma)
                && predicate.Subject is null
                && scan.Chunks.Find(chunk => chunk.First == predicate.End && !chunk.Adjective)
                    is { } inverted
            )
            {
                return inverted;
            }
        }
        return null;
    }

    private static Chunk? Speaker(FrameContext context, Draft draft)
    {
        var scan = context.Scan;
        for (var at = draft.Predicate; at is not null; at = at.Governor)
        {
            var own = at == draft.Predicate;
            if (
                at.Subject is { } subject
                && !at.Passive
                && (SentenceReader.IsReport(at.Lemma) || Announcing.Contains(at.Lemma))
                && (!own || Announcing.Contains(at.Lemma))
            )
            {
                return subject;
            }
        }
        foreach (var predicate in scan.Predicates)
        {
            if (
                !SentenceReader.IsReport(predicate.Lemma)
                || predicate.Lemma is "show" or "see" or "suggest" && predicate.SubjectNoun >= 0
            )
            {
                continue;
            }
            var after = predicate.Start >= draft.Trigger;
            if (
                after
                && predicate.Subject is { } behind
                && predicate.Governor is null
                && !predicate.Passive
            )
            {
                var gap = scan.Lower(predicate.ClauseStart - 1);
                if (gap is "," or "\"" or "'" || predicate.ClauseStart > draft.Trigger)
                {
                    return behind;
                }
            }
            if (
                after
                && predicate.Subject is null
                && scan.Chunks.Find(chunk =>
                    chunk.First >= predicate.End
                    && chunk.First <= predicate.End + 1
                    && !chunk.Adjective
                )
                    is { } inverted
            )
            {
                return inverted;
            }
            if (
                !after
                && predicate.Subject is { } ahead
                && predicate.SubjectNoun < 0
                && draft.Trigger > predicate.Main
            )
            {
                return ahead;
            }
        }
        return null;
    }

    private static Chunk? AccordingTo(SentenceScan scan)
    {
        for (var at = scan.First; at + 1 < scan.End; at++)
        {
            if (
                (scan.Lower(at) == "according" && scan.Lower(at + 1) == "to")
                || (
                    scan.Lower(at) == "per"
                    && scan.ChunkAt(at + 1) is { Kind: PartyKind.Organization or PartyKind.Company }
                )
            )
            {
                return scan.Chunks.Find(chunk => chunk.First > at && chunk.First <= at + 6);
            }
        }
        return null;
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
