using Parley.Cases;
using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.States;

/// <summary>Links entries that hang together without being the same promise.</summary>
internal sealed class LinkFinder(Case @case, VisibleSet visible)
{
    /// <summary>Entries of one party in one region, up to which each is linked with each.</summary>
    private const int Neighbours = 12;

    /// <summary>Words of a bargain: a promise beside them answers a duty beside them.</summary>
    private static readonly List<string> Bargains =
    [
        .. EmbeddedTable.Read("States/bargain-words").Select(cells => cells[1]),
    ];

    private readonly Dictionary<string, List<EntryLink>> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    /// <summary>The entries with their links and parents.</summary>
    public List<LedgerEntry> Link(List<LedgerEntry> entries)
    {
        LinkBySentence(entries);
        LinkRates(entries);
        new RoundLinks(@case).Find(entries, Add);
        LinkNeighbours(entries);
        return
        [
            .. entries.Select(entry =>
                entry with
                {
                    Parent = parents.GetValueOrDefault(entry.Id),
                    Counts = entry.Counts && !parents.ContainsKey(entry.Id),
                    Links =
                    [
                        .. (links.GetValueOrDefault(entry.Id) ?? [])
                            .DistinctBy(link => (link.Kind, link.To))
                            .OrderBy(link => link.Kind)
                            .ThenBy(link => link.To, StringComparer.Ordinal),
                    ],
                }
            ),
        ];
    }

    /// <summary>What a sentence promises beside a sum that it refers to, and what it gives in return for a duty.</summary>
    private void LinkBySentence(List<LedgerEntry> entries)
    {
        var entryOf = entries
            .SelectMany(entry => entry.Statements.Select(statement => (statement, entry)))
            .ToDictionary(pair => pair.statement, pair => pair.entry);
        var articles = entryOf
            .Keys.Select(id => visible.Statements[id])
            .Where(statement => statement is Commitment or TariffMeasure)
            .OrderBy(statement => statement.Id)
            .GroupBy(statement => statement.Document.Article);
        foreach (var article in articles)
        {
            var told = article.OrderBy(one => one.Evidence.Span.Start).ToList();
            foreach (var one in told)
            {
                if (one is Commitment whole && visible.RelationTo(whole) is { } relation)
                {
                    LinkToSum(whole, relation, Beside(one, told), entryOf);
                }
                else if (one is TariffMeasure duty)
                {
                    LinkBargain(duty, told, entryOf);
                }
            }
        }
    }

    /// <summary>Statements of the same sentence.</summary>
    private List<Statement> Beside(Statement one, List<Statement> told)
    {
        var sentence = visible.SentenceSpan(one);
        return
        [
            .. told.Where(other =>
                other.Id != one.Id
                && other.Evidence.Span.Start >= sentence.Start
                && other.Evidence.Span.End <= sentence.End
            ),
        ];
    }

    private void LinkToSum(
        Commitment whole,
        LinkKind relation,
        List<Statement> beside,
        Dictionary<StatementId, LedgerEntry> entryOf
    )
    {
        var to = entryOf[whole.Id];
        foreach (var part in beside.OfType<Commitment>())
        {
            var from = entryOf[part.Id];
            if (
                from.Id == to.Id
                || visible.RelationTo(part) is not null
                || !IsOtherSum(part.Amount, whole.Amount!, relation)
            )
            {
                continue;
            }
            Add(from.Id, new(relation, to.Id, $"as {whole.Id} tells"));
            // The smaller sums are nearer; ties go to the smaller identifier.
            if (relation == LinkKind.PartOf)
            {
                parents[from.Id] =
                    parents.TryGetValue(from.Id, out var known)
                    && string.CompareOrdinal(known, to.Id) < 0
                        ? known
                        : to.Id;
            }
        }
    }

    /// <summary>A part is smaller than its whole; what supersedes a sum is another one.</summary>
    private static bool IsOtherSum(Amount? part, Amount whole, LinkKind relation) =>
        part?.Representative is not { } mine
            ? relation != LinkKind.Supersedes
            : part.Currency == whole.Currency
                && (
                    relation == LinkKind.Supersedes
                        ? mine != whole.Representative
                        : mine < whole.Representative
                );

    private void LinkBargain(
        TariffMeasure duty,
        List<Statement> told,
        Dictionary<StatementId, LedgerEntry> entryOf
    )
    {
        var sentence = visible.Sentence(duty);
        if (!TellsOfBargain(sentence))
        {
            return;
        }
        foreach (var promise in Beside(duty, told).OfType<Commitment>())
        {
            Add(
                entryOf[promise.Id].Id,
                new(LinkKind.Answers, entryOf[duty.Id].Id, $"one for the other, as {duty.Id} tells")
            );
        }
    }

    /// <summary>Whether a text tells of one thing for another.</summary>
    public static bool TellsOfBargain(string text) =>
        Bargains.Exists(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>A rate that is told with the rate before it takes that one's place.</summary>
    private void LinkRates(List<LedgerEntry> entries)
    {
        var duties = entries
            .Where(entry => entry is { Kind: StatementKind.Tariff, Rate.Representative: not null })
            .ToLookup(entry => (Imposer: Imposer(entry), entry.Target, entry.Rate!.Representative));
        foreach (var entry in duties.SelectMany(group => group))
        {
            foreach (
                var before in entry
                    .Statements.Select(id => visible.Statements[id])
                    .OfType<TariffMeasure>()
                    .Select(duty => duty.PreviousRate?.Representative)
                    .OfType<decimal>()
                    .Distinct()
                    .Order()
            )
            {
                foreach (
                    var old in duties[(Imposer(entry), entry.Target, before)]
                        .Where(old => old.Id != entry.Id && SharesScope(old, entry))
                )
                {
                    Add(entry.Id, new(LinkKind.Supersedes, old.Id, "the rate told before it"));
                }
            }
        }
    }

    private static Party? Imposer(LedgerEntry entry) =>
        entry.Actors.Count > 0 ? entry.Actors[0] : null;

    private static bool SharesScope(LedgerEntry left, LedgerEntry right) =>
        left.Subject is null
        || right.Subject is null
        || left.Subject.Split(", ")
            .Intersect(right.Subject.Split(", "), StringComparer.Ordinal)
            .Any();

    /// <summary>Promises of one party in one region.</summary>
    private void LinkNeighbours(List<LedgerEntry> entries)
    {
        foreach (
            var group in entries
                .Where(entry => entry.Kind == StatementKind.Commitment)
                .SelectMany(entry =>
                    entry
                        .Places.Select(place => place.Code)
                        .Where(code => code is { Length: > 2 })
                        .Distinct(StringComparer.Ordinal)
                        .SelectMany(code =>
                            entry.Actors.Select(actor => (Region: code!, actor, entry))
                        )
                )
                .GroupBy(one => (one.Region, one.actor))
        )
        {
            var members = group.Select(one => one.entry).DistinctBy(entry => entry.Id).ToList();
            if (members.Count > Neighbours)
            {
                continue;
            }
            foreach (var left in members)
            {
                foreach (var right in members.Where(right => right.Id != left.Id))
                {
                    Add(
                        left.Id,
                        new(LinkKind.Related, right.Id, $"the same party in {group.Key.Region}")
                    );
                }
            }
        }
    }

    private void Add(string from, EntryLink link)
    {
        if (!links.TryGetValue(from, out var own))
        {
            links[from] = own = [];
        }
        own.Add(link);
    }
}
