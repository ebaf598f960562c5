using System.Globalization;
using Parley.Cases;
using Parley.Reconciliation.Judgements;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// Decides which statements speak of the same thing: tellings of one signature are one, profiles that share a key are compared by
/// the table of points, and groups are joined by what their pairs score. Statements are taken one by one, and only what they are
/// matched by is kept of them.
/// </summary>
/// <param name="names">Names of the case.</param>
/// <param name="decided">What people keep together or apart, in the order in which they decided.</param>
internal sealed class EntryMatcher(CaseNames names, IReadOnlyList<StatementPair> decided)
{
    /// <summary>Members of a group among which the one that another is most like is looked for.</summary>
    private const int Told = 32;

    private readonly ProfileReader reader = new(names);
    private readonly JudgedPairs judged = new(decided);
    private readonly ProjectCosts costs = new();
    private readonly SortedDictionary<StatementKind, Tellings> kinds = [];

    /// <summary>Takes a statement, in order of document and text. A figure has no profile: it stands in an entry only where it tells the cost of a project.</summary>
    public void Add(Statement statement)
    {
        if (statement is Figure figure)
        {
            costs.Add(figure);
        }
        else if (reader.Read(statement) is { } profile)
        {
            if (!kinds.TryGetValue(statement.Kind, out var tellings))
            {
                kinds[statement.Kind] = tellings = new();
            }
            tellings.Add(profile, judged.GroupOf(statement.Id), statement);
        }
    }

    /// <summary>Groups by kind, then identifier. What was kept of the statements of a kind goes before the next one is matched.</summary>
    public IEnumerable<EntryGroup> Groups()
    {
        while (kinds.Count > 0)
        {
            var (kind, tellings) = kinds.First();
            kinds.Remove(kind);
            foreach (var group in Groups(tellings))
            {
                yield return group;
            }
        }
    }

    private IEnumerable<EntryGroup> Groups(Tellings tellings)
    {
        tellings.Settle();
        var linkage = new EntryLinkage(
            tellings.Profiles,
            new CandidatePairs(tellings),
            new JudgedProfiles(judged, tellings.Profiles)
        );
        var costsOf = costs.Of(tellings.Profiles);
        return linkage
            .Join()
            .Groups()
            .Select(members => (Members: members.ToArray(), Id: IdOf(tellings, members.Key)))
            .OrderBy(group => group.Id, StringComparer.Ordinal)
            .Select(group => Group(group.Id, group.Members, tellings, linkage, costsOf));
    }

    private static string IdOf(Tellings tellings, int first) =>
        Fingerprint.Of("en_", tellings.Profiles[first].Statement.Id.Value);

    private EntryGroup Group(
        string id,
        int[] members,
        Tellings tellings,
        EntryLinkage linkage,
        ILookup<int, StatementId> costsOf
    )
    {
        var grounds = new SortedDictionary<StatementId, string>();
        foreach (var i in members)
        {
            var first = tellings.Profiles[i].Statement.Id;
            foreach (var same in tellings.StatementsOf(i))
            {
                grounds[same] = $"tells the very same as {first}";
            }
            grounds[first] = WhyIn(i, members, tellings, linkage);
            foreach (var cost in costsOf[i])
            {
                grounds[cost] = $"the cost of the same project, as in {first}";
            }
        }
        return new(
            id,
            tellings.Profiles[members[0]].Statement.Kind,
            [.. grounds.Keys],
            [.. grounds.Select(pair => judged.GroundOf(pair.Key) ?? pair.Value)]
        );
    }

    /// <summary>The telling of the group that one is most like, among the first of those before it.</summary>
    private static string WhyIn(int one, int[] members, Tellings tellings, EntryLinkage linkage)
    {
        var (like, best) = (-1, double.MinValue);
        foreach (var other in members.TakeWhile(other => other < one).Take(Told))
        {
            if (linkage.Score(other, one) is var score && score > best)
            {
                (like, best) = (other, score);
            }
        }
        return like < 0
            ? "the first to say so"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{best:0.00} with {tellings.Profiles[like].Statement.Id}: {linkage.Ground(like, one)}"
            );
    }
}
