using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.States;

/// <summary>Links entries that hang together without being the same promise.</summary>
internal static class LinkFinder
{
    public static List<LedgerEntry> Link(List<LedgerEntry> entries)
    {
        var commitments = entries
            .Where(entry =>
                entry.Kind == StatementKind.Commitment
                && entry.Places.Any(place => place.Code is { Length: > 2 })
            )
            .ToList();
        var links = new Dictionary<string, List<EntryLink>>(StringComparer.Ordinal);
        foreach (
            var region in commitments
                .SelectMany(entry => entry.Places.Select(place => (place.Code, entry)))
                .Where(pair => pair.Code is { Length: > 2 })
                .GroupBy(pair => pair.Code!, StringComparer.Ordinal)
        )
        {
            var members = region.Select(pair => pair.entry).DistinctBy(entry => entry.Id).ToList();
            foreach (var left in members)
            {
                foreach (
                    var right in members.Where(right =>
                        right.Id != left.Id
                        && (
                            right.Actors.Intersect(left.Actors).Any()
                            || Parties(right).Intersect(Parties(left)).Count() > 1
                        )
                    )
                )
                {
                    Add(
                        links,
                        left.Id,
                        new(LinkKind.Related, right.Id, $"the same parties in {region.Key}")
                    );
                }
            }
        }
        return
        [
            .. entries.Select(entry =>
                links.TryGetValue(entry.Id, out var own)
                    ? entry with
                    {
                        Links =
                        [
                            .. own.DistinctBy(link => link.To)
                                .OrderBy(link => link.To, StringComparer.Ordinal),
                        ],
                    }
                    : entry
            ),
        ];
    }

    /// <summary>Who acts and for whom.</summary>
    private static IEnumerable<Party> Parties(LedgerEntry entry) =>
        entry.Target is { } target ? entry.Actors.Append(target) : entry.Actors;

    private static void Add(Dictionary<string, List<EntryLink>> links, string from, EntryLink link)
    {
        if (!links.TryGetValue(from, out var own))
        {
            links[from] = own = [];
        }
        own.Add(link);
    }
}
