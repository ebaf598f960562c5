using Parley.Extraction.Clauses;
using Parley.Extraction.Frames;
using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Statements;

namespace Parley.Extraction.Stances;

/// <summary>What somebody says of the matter in a reported clause: that it is unfair, necessary, out of the question ("he said the duty was unjustified").</summary>
internal static class OpinionReader
{
    private static readonly PhraseTable<(StanceKind Stance, bool Carried)> Cues = Load();

    public static void Read(FrameContext context)
    {
        var scan = context.Scan;
        Chunk? speaker = null;
        for (var at = scan.First; at < scan.End; at++)
        {
            if (
                !Cues.TryFind(
                    scan.Article.Text,
                    scan.Article.Tokens,
                    at,
                    scan.End,
                    out var cue,
                    out var next
                ) || (cue.Carried && !IsCarried(scan, at))
            )
            {
                continue;
            }
            // Who says so is asked for where there is something that he may say.
            if (speaker is null && (!Bears(scan) || (speaker = Speaker(context)) is null))
            {
                return;
            }
            var predicate = LastBegun(scan, at);
            if (predicate is null || Covered(context, predicate.ClauseStart, next))
            {
                continue;
            }
            var first =
                SentenceReader.IsReport(predicate.Lemma) && predicate.End <= at
                    ? SkipMarks(scan, predicate.End, at)
                    : predicate.ClauseStart;
            var party = Clause.Acting(speaker, context.Officials)[0];
            var draft = new Draft
            {
                Kind = StatementKind.Stance,
                Rule = "stance-opinion",
                Scan = scan,
                First = first,
                End = Math.Max(next, Clause.Break(scan, first, next)),
                Trigger = at,
                Predicate = predicate,
                Position = cue.Stance,
                Topic = Clause.Phrase(scan, first, scan.End),
                Actors = [party],
            };
            if (draft.Topic.Length >= 3)
            {
                context.Drafts.Add(draft);
            }
            return;
        }
    }

    private static Predicate? LastBegun(SentenceScan scan, int at) =>
        scan.Predicates.FindLast(found => found.ClauseStart <= at);

    private static int SkipMarks(SentenceScan scan, int first, int end)
    {
        while (first < end && (scan.Class(first) == WordClass.Mark || scan.Lower(first) == "that"))
        {
            first++;
        }
        return first;
    }

    /// <summary>Whether the sentence speaks of trade between sides at all.</summary>
    private static bool Bears(SentenceScan scan)
    {
        for (var at = scan.First; at < scan.End; at++)
        {
            if (
                scan.ChunkAt(at) is { Country: not null }
                || NounTable.ClassOf(scan.Token(at))
                    is "tariff"
                        or "pact"
                        or "barrier"
                        or "restriction"
                        or "imports"
                        or "exports"
                        or "balance"
                        or "sanction"
                        or "market"
                        or "acquisition"
                || scan.Lower(at) is "trade" or "dispute" or "talks" or "negotiations"
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Who reports, or whoever is being quoted; a country, person, body or company, not the outlet.</summary>
    private static Chunk? Speaker(FrameContext context)
    {
        var speaker =
            SourceReader.Reporter(context)
            ?? (SourceReader.Quoted(context.Scan) ? context.Discourse.Speaker : null);
        // "sources" and "a spokesman" of nobody hold no position.
        return
            speaker is { Kind: PartyKind.Group, Parties: [var party], Country: null }
            && !party.Id.Contains(' ', StringComparison.Ordinal)
            && party.Id is not ("analysts" or "economists" or "experts" or "farmers" or "lawmakers")
            && char.IsLower(party.Id[0])
            ? null
            : speaker;
    }

    private static bool Covered(FrameContext context, int first, int end) =>
        context.Drafts.Exists(draft =>
            draft.First < end && first < draft.End && draft.Kind != StatementKind.Figure
        );

    /// <summary>"is unfair", "was totally wrong": not "unfair practices".</summary>
    private static bool IsCarried(SentenceScan scan, int at)
    {
        var before = at - 1;
        while (before > scan.First && scan.Class(before) is WordClass.Adv or WordClass.Neg)
        {
            before--;
        }
        return scan.Class(before) == WordClass.Be
            || scan.Lower(before) is "as" or "remains" or "remain" or "sounded";
    }

    private static PhraseTable<(StanceKind Stance, bool Carried)> Load()
    {
        var table = new PhraseTable<(StanceKind Stance, bool Carried)>();
        foreach (var row in TableFile.Rows("Extraction/Stances/opinions.tsv"))
        {
            table.Add(row[0], (ContractName.Read<StanceKind>(row[1]), row.Length > 2));
        }
        return table;
    }
}
