using Parley.Extraction.Clauses;
using Parley.Extraction.Frames;
using Parley.Statements;

namespace Parley.Extraction.Stances;

/// <summary>A speaker who says that something is not settled: "nothing has been decided about the timing", "no decision has been made on the fund".</summary>
internal static class UndecidedReader
{
    private const int LongestReach = 6;

    public static void Read(FrameContext context)
    {
        var scan = context.Scan;
        foreach (var predicate in scan.Predicates)
        {
            if (!IsUnsettled(scan, predicate) || Country(context) is not { } country)
            {
                continue;
            }
            var first = NounStart(scan, predicate);
            var end = Clause.Break(scan, first, predicate.End);
            var topic = Topic(scan, predicate, first, end);
            if (topic.Length < 3)
            {
                continue;
            }
            context.Drafts.Add(
                new Draft
                {
                    Kind = StatementKind.Stance,
                    Rule = "stance-undecided",
                    Scan = scan,
                    First = first,
                    End = end,
                    Trigger = predicate.Main,
                    Predicate = predicate,
                    Position = StanceKind.Denies,
                    Topic = topic,
                    Actors = [new(country)],
                }
            );
        }
    }

    private static bool IsUnsettled(SentenceScan scan, Predicate predicate)
    {
        if (!predicate.Passive || predicate.Infinitive || predicate.Modal is not null)
        {
            return false;
        }
        var first = NounStart(scan, predicate);
        return predicate.Lemma switch
        {
            "decide" or "settle" or "finalize" or "finalise" or "determine" or "fix" =>
                predicate.Negated
                    || Clause.Has(scan, first, predicate.Start, "nothing", "no", "neither"),
            "make" or "take" or "reach" => Clause.Has(scan, first, predicate.Start, "no")
                && Clause.Has(scan, first, predicate.Start, "decision", "decisions"),
            _ => false,
        };
    }

    /// <summary>The country that says so: of the reporter, of the body that the reporter speaks for ("a spokesman at the ministry"), or of whoever is being quoted.</summary>
    private static string? Country(FrameContext context)
    {
        Chunk?[] speakers =
        [
            SourceReader.Reporter(context),
            SpokenFor(context.Scan),
            SourceReader.Quoted(context.Scan) ? context.Discourse.Speaker : null,
        ];
        return speakers
            .OfType<Chunk>()
            .Select(context.CountryOf)
            .FirstOrDefault(country => country is not null);
    }

    private static Chunk? SpokenFor(SentenceScan scan) =>
        scan
            .Predicates.Where(predicate => SentenceReader.IsReport(predicate.Lemma))
            .Select(predicate =>
                scan.Chunks.FindLast(chunk =>
                    chunk.First >= predicate.ClauseStart
                    && chunk.End <= predicate.Start
                    && !chunk.Adjective
                )
            )
            .FirstOrDefault(chunk => chunk is not null);

    /// <summary>First token of the noun phrase before a passive verb, "no" and "nothing" included.</summary>
    private static int NounStart(SentenceScan scan, Predicate predicate)
    {
        var at = predicate.Start;
        while (
            at > scan.First
            && predicate.Start - at < LongestReach
            && scan.Lower(at - 1) is not ("," or ";" or ":" or "\"" or "'" or "that" or "(")
            && !scan.Predicates.Exists(other => other != predicate && other.Main == at - 1)
        )
        {
            at--;
        }
        return at;
    }

    /// <summary>What follows "about", "on", "regarding" or "as to", else the noun phrase that is not settled.</summary>
    private static string Topic(SentenceScan scan, Predicate predicate, int first, int end)
    {
        for (var at = predicate.End; at < Math.Min(end, predicate.End + LongestReach); at++)
        {
            if (scan.Lower(at) is "about" or "on" or "regarding" or "concerning" or "to" or "for")
            {
                return Clause.Phrase(scan, at + 1, scan.End);
            }
        }
        return Clause.Has(scan, first, predicate.Start, "nothing")
            ? ""
            : Clause.Phrase(scan, first, predicate.Start);
    }
}
