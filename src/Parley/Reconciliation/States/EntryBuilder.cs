using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.States;

/// <summary>What an entry stands at, as a function of the statements that can be seen.</summary>
internal sealed class EntryBuilder(VisibleSet visible, EntryTitle titles)
{
    /// <summary>The entry, or null where none of its statements can be seen yet.</summary>
    public LedgerEntry? Build(EntryGroup group)
    {
        var statements = group
            .Statements.Where(visible.Holds)
            .Select(id => visible.Statements[id])
            .OrderBy(statement => statement.Document.Published?.Bounds.Latest ?? DateOnly.MaxValue)
            .ThenBy(statement => statement.Id)
            .ToList();
        var own = statements.Where(statement => statement.Kind == group.Kind).ToList();
        if (own.Count == 0)
        {
            return null;
        }
        var history = History(own);
        var status = history.LastOrDefault(step => step.Status is not null);
        var fullest = Fullest(own);
        var entry = new LedgerEntry
        {
            Id = group.Id,
            Kind = group.Kind,
            Title = titles.Of(fullest),
            Status = status?.Status,
            Since = status?.On,
            History = history,
            Statements = [.. statements.Select(statement => statement.Id).Order()],
            Grounds = group
                .Statements.Zip(group.Grounds)
                .Where(pair => visible.Holds(pair.First))
                .ToDictionary(pair => pair.First, pair => pair.Second),
            Articles =
            [
                .. statements.Select(statement => statement.Document.Article).Distinct().Order(),
            ],
            Origins = visible.Origins(statements.Select(statement => statement.Id)),
        };
        entry = Fill(entry, fullest, own);
        return entry with { Counts = CountsIn(entry) && !own.Any(IsLevel) };
    }

    /// <summary>Steps by day: the highest rung said on it, where that is a move; or another amount.</summary>
    private List<HistoryStep> History(List<Statement> statements)
    {
        var steps = new List<HistoryStep>();
        foreach (var day in statements.GroupBy(statement => statement.Document.Published?.Bounds))
        {
            // What is said of a part of the sum moves the part; the whole only as far as the part has come.
            var said = day.Where(statement =>
                    !TellsOfAPart(statement)
                    || Rung.Of(statement.Status)
                        > Rung.Of(steps.LastOrDefault(step => step.Status is not null)?.Status)
                )
                .Select(statement => statement.Status)
                .OfType<Status>()
                .ToList();
            Status? top =
                said.Count == 0 ? null
                : said.Any(status => Rung.IsExit(status))
                    ? said.First(status => Rung.IsExit(status))
                : said.MaxBy(status => Rung.Of(status));
            var last = steps.LastOrDefault(step => step.Status is not null)?.Status;
            var amount = day.OfType<Commitment>()
                .Select(commitment => commitment.Amount)
                .FirstOrDefault(money => money is not null);
            var lastAmount = steps.LastOrDefault(step => step.Amount is not null)?.Amount;
            if (
                steps.Count == 0
                || Rung.IsMove(last, top)
                || (amount is not null && amount.Representative != lastAmount?.Representative)
            )
            {
                steps.Add(
                    new(
                        day.Key,
                        steps.Count == 0 || Rung.IsMove(last, top) ? top : last,
                        amount,
                        [.. day.Select(statement => statement.Id).Order()]
                    )
                );
            }
        }
        return steps;
    }

    private bool TellsOfAPart(Statement statement) =>
        statement is Commitment commitment && visible.RelationTo(commitment) is not null;

    private static LedgerEntry Fill(LedgerEntry entry, Statement fullest, List<Statement> own) =>
        fullest switch
        {
            Commitment one => entry with
            {
                Actors = [.. own.OfType<Commitment>().SelectMany(c => c.Actors).Distinct().Order()],
                Target = one.Target,
                Action = one.Action,
                Subject = one.About,
                Amount = AmountOf(own),
                MoneyKind = own.OfType<Commitment>()
                    .Select(c => c.MoneyKind)
                    .LastOrDefault(kind => kind is not null),
                Jobs = own.OfType<Commitment>()
                    .Select(c => c.Jobs)
                    .LastOrDefault(jobs => jobs is not null),
                Places =
                [
                    .. own.OfType<Commitment>()
                        .SelectMany(c => c.Places)
                        .DistinctBy(place => (place.Name, place.Code))
                        .OrderBy(place => place.Name, StringComparer.Ordinal),
                ],
                Sector = own.OfType<Commitment>()
                    .Select(c => c.Sector)
                    .FirstOrDefault(sector => sector is not null),
                When = (
                    own.OfType<Commitment>().LastOrDefault(c => c.IsAhead)
                    ?? own.OfType<Commitment>().LastOrDefault(c => c.When is not null)
                )?.When,
            },
            TariffMeasure one => entry with
            {
                Actors = one.Imposer is { } imposer ? [imposer] : [],
                Target = one.Targets.Count > 0 ? one.Targets[0] : null,
                Subject =
                    one.Scope.Count > 0
                        ? string.Join(
                            ", ",
                            own.OfType<TariffMeasure>()
                                .SelectMany(t => t.Scope)
                                .Distinct(StringComparer.Ordinal)
                        )
                        : null,
                Rate = one.Rate,
                When = own.OfType<TariffMeasure>()
                    .Select(t => t.Effective)
                    .LastOrDefault(when => when is not null),
            },
            Meeting one => entry with
            {
                Actors =
                [
                    .. own.OfType<Meeting>().SelectMany(m => m.Participants).Distinct().Order(),
                ],
                Absent = [.. own.OfType<Meeting>().SelectMany(m => m.Absent).Distinct().Order()],
                Round = own.OfType<Meeting>().LastOrDefault(m => m.Round is not null)?.Round,
                Action = one.Form,
                Places = one.Place is { } place ? [place] : [],
                When = one.When,
            },
            Stance one => entry with
            {
                Actors = [one.Party],
                Target = one.Counterpart,
                Action = one.Position.ToString().ToLowerInvariant(),
                Subject = one.Topic,
            },
            _ => entry,
        };

    /// <summary>The last amount told; a level where any telling of the same number says that it is one.</summary>
    private static Amount? AmountOf(List<Statement> own)
    {
        var last = own.OfType<Commitment>()
            .Select(commitment => commitment.Amount)
            .LastOrDefault(amount => amount is not null);
        return own.OfType<Commitment>()
            .Where(IsLevel)
            .Any(level => level.Amount!.Representative == last?.Representative)
            ? last! with
            {
                Nature = AmountNature.Stock,
            }
            : last;
    }

    /// <summary>The statement that names the entry: it tells most, with the parties that most tell, at the highest rung.</summary>
    private Statement Fullest(List<Statement> own)
    {
        var tellings = own.CountBy(Actors).ToDictionary(StringComparer.Ordinal);
        return own.OrderByDescending(Fullness)
            .ThenByDescending(statement => tellings[Actors(statement)])
            .ThenByDescending(statement => Rung.Of(statement.Status))
            .First();

        static string Actors(Statement statement) =>
            statement is Commitment commitment ? string.Join('+', commitment.Actors.Order()) : "";
    }

    /// <summary>How much a statement tells.</summary>
    private int Fullness(Statement statement) =>
        statement switch
        {
            Commitment c => (c.Amount is null || TellsOfAPart(c) ? 0 : 4)
                + (c.Object is null ? 0 : 2)
                + c.Places.Count(place => place.Code is { Length: > 2 })
                + (c.Jobs is null ? 0 : 1),
            TariffMeasure t => (t.Rate is null ? 0 : 4) + t.Scope.Count + t.Targets.Count,
            Meeting m => m.Participants.Count
                + (m.When?.Period is null ? 0 : 2)
                + (m.Place is null ? 0 : 1),
            _ => 0,
        };

    /// <summary>Whether a statement tells the amount as a level to reach: then none of its tellings is new money.</summary>
    private static bool IsLevel(Statement statement) =>
        statement is Commitment { Amount.Nature: AmountNature.Stock };

    /// <summary>Totals take the party's own money, as a flow, at one level, while it has not left the ladder.</summary>
    private static bool CountsIn(LedgerEntry entry) =>
        entry
            is {
                Kind: StatementKind.Commitment,
                Amount:
                {
                    Covers: not (AmountScope.Project or AmountScope.Joint),
                    Nature: not AmountNature.Stock,
                    Per: null,
                    Prices: null
                },
                Parent: null
            }
        && !Rung.IsExit(entry.Status)
        && Rung.Of(entry.Status) >= 2
        && entry.MoneyKind is not MoneyKind.Interest;
}
