using Parley.Cases;
using Parley.Entries;
using Parley.Statements;

namespace Parley.Reconciliation.States;

/// <summary>Links each numbered round of talks to the round before it: one number less, between the same countries, held earlier.</summary>
internal sealed class RoundLinks(Case @case)
{
    private readonly Dictionary<string, string> homes = @case
        .Names.People.DistinctBy(person => person.Name)
        .ToDictionary(person => person.Name, person => person.Country, StringComparer.Ordinal);

    public void Find(IReadOnlyList<LedgerEntry> entries, Action<string, EntryLink> add)
    {
        var rounds = entries
            .Where(entry => entry is { Kind: StatementKind.Meeting, Round: not null })
            .ToLookup(entry => entry.Round!.Value);
        foreach (var entry in rounds.SelectMany(group => group))
        {
            var before = rounds[entry.Round!.Value - 1]
                .Where(other => DayOf(other) <= DayOf(entry) && AreOfOneSeries(other, entry))
                .OrderByDescending(DayOf)
                .ThenBy(other => other.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (before is not null)
            {
                add(entry.Id, new(LinkKind.Related, before.Id, "the round before"));
            }
        }
    }

    /// <summary>Whether a country sits in both, and neither has one that is missing from the other where both name two.</summary>
    private bool AreOfOneSeries(LedgerEntry left, LedgerEntry right)
    {
        var (one, other) = (CountriesOf(left), CountriesOf(right));
        return one.Count > 1 && other.Count > 1 ? one.SetEquals(other) : one.Overlaps(other);
    }

    private HashSet<string> CountriesOf(LedgerEntry meeting) =>
        [
            .. meeting
                .Actors.Select(party =>
                    party.IsCountry ? party.Id : homes.GetValueOrDefault(party.Id)
                )
                .OfType<string>(),
        ];

    private static DateOnly DayOf(LedgerEntry meeting) =>
        meeting.When?.Period?.From
        ?? (meeting.History.Count > 0 ? meeting.History[0].On?.Latest : null)
        ?? DateOnly.MaxValue;
}
