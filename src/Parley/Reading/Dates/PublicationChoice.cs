using Parley.Documents;

namespace Parley.Reading.Dates;

/// <summary>The day of publication that the evidence of a page comes to.</summary>
/// <param name="Publication">The day.</param>
/// <param name="Where">Where the page says so, in words.</param>
internal sealed record PublicationChoice(Publication Publication, string Where)
{
    private const int MostAgreeing = 3;

    /// <summary>The best evidence, where it is good enough; null rather than a guess.</summary>
    public static PublicationChoice? Of(IReadOnlyList<DateEvidence> evidence)
    {
        DateEvidence? best = null;
        var top = 0;
        var days = SourcesByDay(evidence);
        foreach (var one in evidence)
        {
            var points = one.Points + Agreement(one, days);
            if (best is null || points > top)
            {
                (best, top) = (one, points);
            }
        }
        if (best is null || top < DateEvidence.Enough)
        {
            return null;
        }
        var where = best.Candidate.Where ?? "";
        if (UniversalTime.LocalDay(best, evidence) is { } local)
        {
            where =
                $"{where}, {best.Candidate.Printed}, in the outlet's zone: {local.Candidate.Where}";
            best = best with
            {
                Candidate = best.Candidate with { Bounds = local.Candidate.Bounds },
            };
        }
        var basis = best.Candidate.Origin switch
        {
            DateOrigin.Metadata or DateOrigin.Url => PublishedBasis.Metadata,
            _ => PublishedBasis.Printed,
        };
        var inference =
            best.Change ? $"only a date of change is given: {where}"
            : top < DateEvidence.Firm ? $"on weak evidence: {where}"
            : null;
        return new(new(best.Candidate.Bounds!.Value, basis, inference), where);
    }

    /// <summary>The kinds of place that give each day, each once, with what it is worth that they agree.</summary>
    private static Dictionary<DateOnly, Dictionary<string, int>> SourcesByDay(
        IReadOnlyList<DateEvidence> evidence
    )
    {
        var days = new Dictionary<DateOnly, Dictionary<string, int>>();
        foreach (var one in evidence)
        {
            if (one.Points <= 0)
            {
                continue;
            }
            if (!days.TryGetValue(one.Day, out var sources))
            {
                days[one.Day] = sources = new(StringComparer.Ordinal);
            }
            var worth = EvidenceTable.Points(one.Change ? "agreeing-change" : "agreeing");
            sources[one.Source] = Math.Max(worth, sources.GetValueOrDefault(one.Source));
        }
        return days;
    }

    private static int Agreement(
        DateEvidence one,
        Dictionary<DateOnly, Dictionary<string, int>> days
    ) =>
        days.TryGetValue(one.Day, out var sources)
            ? sources
                .Where(source => source.Key != one.Source)
                .Select(source => source.Value)
                .OrderDescending()
                .Take(MostAgreeing)
                .Sum()
            : 0;
}
