namespace Parley.Reconciliation.Matching;

/// <summary>
/// Joins profiles into groups, the best pair first. Two groups are joined where the mean of the mean and the best score of
/// their pairs is a match and few pairs forbid it, of all and of those that tell most; of a large group its fullest tellings stand for all. The result hangs on the set alone.
/// </summary>
/// <param name="profiles">Profiles in a settled order.</param>
/// <param name="candidates">Pairs to begin from.</param>
/// <param name="judged">What people decided.</param>
internal sealed class EntryLinkage(
    IReadOnlyList<EntryProfile> profiles,
    CandidatePairs candidates,
    JudgedProfiles judged
)
{
    /// <summary>Tellings of a group that are compared.</summary>
    private const int Compared = 8;

    /// <summary>Share of the pairs of two groups that keeps them apart where they cannot be one; a single misread telling does not.</summary>
    private const double Forbidding = 0.25;

    /// <summary>Groups of the profiles.</summary>
    public DisjointSets Join()
    {
        var sets = new DisjointSets(profiles.Count);
        var members = new Dictionary<int, List<int>>();
        foreach (var (left, right) in judged.Firm)
        {
            var (a, b) = (sets.Find(left), sets.Find(right));
            if (a != b && judged.Allows(MembersOf(a), MembersOf(b)))
            {
                Join(a, b);
            }
        }
        // Sets that were kept apart, with the members that they had: nothing is compared again until one has grown.
        var refused = new Dictionary<(int, int), (int, int)>();
        foreach (var (left, right, _) in Matches())
        {
            var (a, b) = (sets.Find(left), sets.Find(right));
            if (a == b)
            {
                continue;
            }
            var pair = a < b ? (a, b) : (b, a);
            var (one, other) = (MembersOf(pair.Item1), MembersOf(pair.Item2));
            var sizes = (one.Count, other.Count);
            if (refused.GetValueOrDefault(pair) == sizes)
            {
                continue;
            }
            if (judged.Allows(one, other) && May(one, other))
            {
                Join(a, b);
            }
            else
            {
                refused[pair] = sizes;
            }
        }
        return sets;

        void Join(int a, int b)
        {
            List<int> joined = [.. MembersOf(a), .. MembersOf(b)];
            members.Remove(a);
            members.Remove(b);
            sets.Join(a, b);
            joined.Sort(ByFullness);
            members[sets.Find(a)] = joined;
        }

        List<int> MembersOf(int root) => members.GetValueOrDefault(root) ?? [root];
    }

    /// <summary>The score of a pair, to 1e-6.</summary>
    public double Score(int left, int right) =>
        Compare(Math.Min(left, right), Math.Max(left, right), null);

    /// <summary>The features of a pair in words.</summary>
    public string Ground(int left, int right)
    {
        var grounds = new List<string>();
        Compare(Math.Min(left, right), Math.Max(left, right), grounds);
        return string.Join(", ", grounds);
    }

    private double Compare(int left, int right, List<string>? grounds)
    {
        if (profiles[left].GetType() != profiles[right].GetType())
        {
            return MatchPoints.Never;
        }
        var score = new MatchScore(MatchPoints.Of(profiles[left].Statement.Kind), grounds);
        profiles[left].Compare(profiles[right], candidates.IsOneSentence(left, right), ref score);
        return Math.Round(score.Total, 6);
    }

    /// <summary>Candidates that speak for a match, the best first. The others, most of them, are not kept.</summary>
    private List<(int Left, int Right, double Score)> Matches()
    {
        var matches = new List<(int Left, int Right, double Score)>();
        for (var left = 0; left < profiles.Count; left++)
        {
            foreach (var right in candidates.After(left))
            {
                if (Compare(left, right, null) is var score and > 0)
                {
                    matches.Add((left, right, score));
                }
            }
        }
        matches.Sort(
            static (a, b) =>
                b.Score.CompareTo(a.Score) is var order and not 0 ? order
                : a.Left.CompareTo(b.Left) is var left and not 0 ? left
                : a.Right.CompareTo(b.Right)
        );
        return matches;
    }

    private bool May(List<int> left, List<int> right)
    {
        double sum = 0,
            best = double.MinValue;
        var (count, against, firm, forbidden) = (0, 0, 0, 0);
        foreach (var a in left.Take(Compared))
        {
            foreach (var b in right.Take(Compared))
            {
                var score = Score(a, b);
                var isNever = score <= MatchPoints.Never;
                sum += score;
                best = Math.Max(best, score);
                count++;
                against += isNever ? 1 : 0;
                if (profiles[a].IsFirm && profiles[b].IsFirm)
                {
                    firm++;
                    forbidden += isNever ? 1 : 0;
                }
            }
        }
        return against < Forbidding * count
            && forbidden <= Forbidding * firm
            && (sum / count) + best > 0;
    }

    private int ByFullness(int a, int b) =>
        profiles[b].Fullness.CompareTo(profiles[a].Fullness) is var order and not 0
            ? order
            : a.CompareTo(b);
}
