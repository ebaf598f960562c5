using Parley.Cases;
using Parley.Entries;
using Parley.Statements;

namespace Parley.Reconciliation.States;

/// <summary>Puts stances, and offers without an amount, on the rows of the case's table of issues.</summary>
internal sealed class PositionBuilder(Case @case, VisibleSet visible)
{
    /// <summary>Answers that are shown of one ask: the first ones that came.</summary>
    private const int FirstAnswers = 6;

    public List<PositionRow> Build(IReadOnlyList<LedgerEntry> entries)
    {
        var order = @case
            .Issues.Select((issue, i) => (issue.Key, i))
            .ToDictionary(pair => pair.Key, pair => pair.i, StringComparer.Ordinal);
        var rows = new List<PositionRow>();
        foreach (var entry in entries.Where(entry => entry.Origin == EntryOrigin.Read))
        {
            var statements = entry.Statements.Select(id => visible.Statements[id]).ToList();
            if (Row(entry, statements) is { } row)
            {
                rows.Add(row);
            }
        }
        var entryOf = entries
            .SelectMany(entry => entry.Statements.Select(statement => (statement, entry.Id)))
            .ToDictionary(pair => pair.statement, pair => pair.Id);
        var answers = rows.Where(row =>
                IsSide(row.Party.Id)
                && row.Position is StanceKind.Offers or StanceKind.Opposes or StanceKind.Agrees
            )
            .OrderBy(row => row.Since?.Latest ?? DateOnly.MaxValue)
            .ThenBy(row => row.Statements[0])
            .ToLookup(row => row.Issue, StringComparer.Ordinal);
        return
        [
            .. rows.Select(row =>
                    row with
                    {
                        AnsweredBy = Answers(row, answers[row.Issue], entryOf),
                    }
                )
                .OrderBy(row => order[row.Issue])
                .ThenBy(row => row.Party)
                .ThenBy(row => row.Since?.Latest ?? DateOnly.MaxValue)
                .ThenBy(row => row.Statements[0]),
        ];
    }

    private PositionRow? Row(LedgerEntry entry, List<Statement> statements)
    {
        if (statements.OfType<Stance>().FirstOrDefault() is { } stance)
        {
            return Make(
                entry,
                PartyOf(stance.Party.Id),
                stance.Position,
                stance.Topic,
                stance.Topic + " " + stance.Evidence.Quote
            );
        }
        if (
            statements.OfType<Commitment>().FirstOrDefault() is { Amount: null } offer
            && Rung.Of(entry.Status) is 1
            && offer.Actors.Count == 1
            && IsSide(offer.Actors[0].Id)
        )
        {
            var topic = string.Join(
                ' ',
                new[]
                {
                    offer.Action.Replace('-', ' '),
                    offer.Object ?? offer.Sector,
                }.OfType<string>()
            );
            return Make(
                entry,
                offer.Actors[0].Id,
                StanceKind.Offers,
                topic,
                $"{offer.Sector} {offer.Object} {offer.Evidence.Quote}"
            );
        }
        return null;
    }

    private PositionRow? Make(
        LedgerEntry entry,
        string party,
        StanceKind position,
        string topic,
        string words
    )
    {
        var issue = @case.IssueOf(words);
        return issue is null
            ? null
            : new(
                issue,
                new(party),
                position,
                topic,
                entry.History.Count > 0 ? entry.History[0].On : null,
                entry.Statements,
                []
            );
    }

    /// <summary>Officials speak for their side.</summary>
    private string PartyOf(string party) =>
        @case.Names.People.FirstOrDefault(person => person.Name == party) is { } person
        && person.Offices.Any(office => office.Of == person.Country)
            ? person.Country
            : party;

    private bool IsSide(string party) => party == @case.Names.Home || party == @case.Names.Host;

    /// <summary>What the other side did first on the same issue, on the same day or later.</summary>
    private List<string> Answers(
        PositionRow row,
        IEnumerable<PositionRow> answers,
        Dictionary<StatementId, string> entryOf
    ) =>
        row.Position is not (StanceKind.Seeks or StanceKind.Demands) || !IsSide(row.Party.Id)
            ? []
            :
            [
                .. answers
                    .Where(other =>
                        other.Party != row.Party
                        && (
                            row.Since is null
                            || other.Since is null
                            || other.Since.Value.Latest >= row.Since.Value.Earliest
                        )
                    )
                    .Take(FirstAnswers)
                    .Select(other => entryOf[other.Statements[0]])
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];
}
