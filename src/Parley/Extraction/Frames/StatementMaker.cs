using Parley.Documents;
using Parley.Statements;

namespace Parley.Extraction.Frames;

/// <summary>Turns drafts into statements: cuts evidence, lets no two of a kind share words for one fact, gives identities.</summary>
internal static class StatementMaker
{
    private const int LongestQuote = 400;

    public static List<(Statement Statement, Draft Draft)> Make(
        Article article,
        List<(Draft Draft, Attribution Source)> drafts
    )
    {
        var document = new DocumentReference(
            article.Path,
            article.Id,
            article.Title,
            article.Outlet,
            article.Published
        );
        var kept = Untwin(drafts);
        var seen = new Dictionary<(StatementKind, int, int), int>();
        var statements = new List<(Statement Statement, Draft Draft)>(kept.Count);
        foreach (var (draft, source) in kept)
        {
            var span = Cut(draft);
            var evidence = Evidence.In(article, span, draft.More);
            var (start, end) =
                article.Map.Segments.Count > 0 ? article.Map.BytesOf(span) : (span.Start, span.End);
            var key = (draft.Kind, start, end);
            var ordinal = seen.GetValueOrDefault(key);
            seen[key] = ordinal + 1;
            statements.Add(
                (
                    Build(
                        draft,
                        StatementId.Of(article.Id.Page, draft.Kind, start, end, ordinal),
                        document,
                        evidence,
                        source
                    ),
                    draft
                )
            );
        }
        return statements;
    }

    private static TextSpan Cut(Draft draft)
    {
        var span = draft.Span;
        return span.Length <= LongestQuote ? span : new(span.Start, span.Start + LongestQuote);
    }

    /// <summary>
    /// Drafts in text order without twins: of two of a kind with the same numbers, the first gives way where the second
    /// begins, and goes where too little would be left.
    /// </summary>
    private static List<(Draft Draft, Attribution Source)> Untwin(
        List<(Draft Draft, Attribution Source)> drafts
    )
    {
        var ordered = drafts
            .Select((pair, index) => (pair, index))
            .OrderBy(item => item.pair.Draft.Span.Start)
            .ThenBy(item => item.pair.Draft.Trigger)
            .ThenBy(item => item.index)
            .Select(item => item.pair)
            .ToList();
        var kept = new List<(Draft Draft, Attribution Source)>();
        foreach (var item in ordered)
        {
            var draft = item.Draft;
            var drop = false;
            for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - 12) && !drop; i--)
            {
                var other = kept[i].Draft;
                if (
                    other.Kind != draft.Kind
                    || other.Scan.Sentence.First != draft.Scan.Sentence.First
                    || !other.Span.Overlaps(draft.Span)
                    || !SameNumbers(other, draft)
                )
                {
                    continue;
                }
                if (draft.HasNumber)
                {
                    drop = true;
                }
                else if (other.Trigger < draft.Trigger)
                {
                    var border = Math.Max(
                        other.Trigger + 1,
                        Math.Min(draft.Predicate?.Start ?? draft.Trigger, draft.Trigger)
                    );
                    if (
                        border <= other.Trigger
                        || border - other.First < 2
                        || draft.End - border < 2
                    )
                    {
                        drop = true;
                        continue;
                    }
                    other.End = Math.Min(other.End, border);
                    draft.First = Math.Max(draft.First, border);
                }
                else
                {
                    drop = true;
                }
            }
            if (!drop && draft.End > draft.First)
            {
                kept.Add(item);
            }
        }
        return kept;
    }

    private static bool SameNumbers(Draft a, Draft b) =>
        a.Amount?.Value == b.Amount?.Value
        && a.Amount?.High == b.Amount?.High
        && a.Jobs == b.Jobs
        && a.Rate?.Value == b.Rate?.Value
        && a.Rate?.High == b.Rate?.High
        && a.Value?.Value == b.Value?.Value
        && a.Value?.High == b.Value?.High
        && a.Quantities.SequenceEqual(b.Quantities);

    private static Statement Build(
        Draft draft,
        StatementId id,
        DocumentReference document,
        Evidence evidence,
        Attribution source
    ) =>
        draft.Kind switch
        {
            StatementKind.Commitment => new Commitment
            {
                Id = id,
                Status = draft.Status,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = draft.Inferred,
                Rule = draft.Rule,
                Actors = draft.Actors,
                Target = draft.Target,
                Action = draft.Action,
                Object = string.IsNullOrEmpty(draft.Object) ? null : draft.Object,
                Amount = draft.Amount,
                MoneyKind = draft.MoneyKind,
                Quantities = draft.Quantities,
                Jobs = draft.Jobs,
                Places = draft.Places,
                Sector = draft.Sector,
                When = draft.When,
                Conditions = draft.Conditions,
                Seller = draft.Seller,
                Acquired = draft.Acquired,
                Terms = draft.Terms,
                Cue = draft.Cue,
            },
            StatementKind.Tariff => new TariffMeasure
            {
                Id = id,
                Status = draft.Status,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = draft.Inferred,
                Rule = draft.Rule,
                Imposer = draft.Imposer,
                Targets = draft.Targets,
                Scope = draft.Scope,
                Rate = draft.Rate,
                PreviousRate = draft.PreviousRate,
                Effective = draft.When,
                Authority = draft.Authority,
                Conditions = draft.Conditions,
            },
            StatementKind.Figure => new Figure
            {
                Id = id,
                Status = draft.Status,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = draft.Inferred,
                Rule = draft.Rule,
                Measure = draft.Measure,
                Subject = draft.Subject,
                Counterpart = draft.Counterpart,
                Value = draft.Value!,
                Period = draft.When,
                Change = draft.Change,
                Basis = draft.Basis,
                Alternatives = draft.Alternatives,
            },
            StatementKind.Meeting => new Meeting
            {
                Id = id,
                Status = draft.Status,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = draft.Inferred,
                Rule = draft.Rule,
                Participants = draft.Actors,
                Absent = draft.Absent,
                Form = draft.Form,
                Round = draft.Round,
                Place = draft.Places.Count > 0 ? draft.Places[0] : null,
                When = draft.When,
            },
            StatementKind.Stance => new Stance
            {
                Id = id,
                Document = document,
                Evidence = evidence,
                Source = source,
                Inferred = draft.Inferred,
                Rule = draft.Rule,
                Party = draft.Actors[0],
                Position = draft.Position,
                Topic = draft.Topic,
                Counterpart = draft.Counterpart,
            },
            _ => throw new InvalidOperationException($"Unknown kind {draft.Kind}."),
        };
}
