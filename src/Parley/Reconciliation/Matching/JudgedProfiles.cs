using Parley.Reconciliation.Judgements;

namespace Parley.Reconciliation.Matching;

/// <summary>What people decided of statements, carried over to the profiles that stand for them.</summary>
internal sealed class JudgedProfiles
{
    private readonly JudgedPairs judged;
    private readonly Dictionary<int, int> groups = [];

    public JudgedProfiles(JudgedPairs judged, IReadOnlyList<EntryProfile> profiles)
    {
        this.judged = judged;
        for (var i = 0; i < profiles.Count; i++)
        {
            if (judged.GroupOf(profiles[i].Statement.Id) is { } group)
            {
                groups[i] = group;
            }
        }
        var together = groups.OrderBy(pair => pair.Key).GroupBy(pair => pair.Value);
        // A statement that a decision names is compared by itself; unless kept apart it still tells the very same as the others.
        var same = Enumerable
            .Range(0, groups.Count == 0 ? 0 : profiles.Count)
            .GroupBy(i => (profiles[i].Statement.Kind, profiles[i].Signature));
        Firm =
        [
            .. together.SelectMany(group => Pairs([.. group.Select(pair => pair.Key)])),
            .. same.SelectMany(group => Pairs([.. group])),
        ];
    }

    /// <summary>Pairs that are joined without comparing, where they are allowed.</summary>
    public IReadOnlyList<(int Left, int Right)> Firm { get; }

    /// <summary>Whether no decision forbids to join two groups.</summary>
    public bool Allows(List<int> left, List<int> right) =>
        groups.Count == 0 || !Judged(left).Any(a => Judged(right).Any(b => !judged.MayJoin(a, b)));

    private IEnumerable<int> Judged(List<int> members) =>
        members.Where(groups.ContainsKey).Select(member => groups[member]).Distinct();

    private static IEnumerable<(int Left, int Right)> Pairs(List<int> members) =>
        members.SelectMany((left, i) => members.Skip(i + 1).Select(right => (left, right)));
}
