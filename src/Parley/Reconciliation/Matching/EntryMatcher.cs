using System.Globalization;
using Parley.Cases;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// Decides which statements speak of the same thing. Statements are blocked by what has to agree (kind, parties, sort of
/// action), compared within a block, and joined where the score reaches the threshold.
/// </summary>
internal sealed class EntryMatcher(CaseNames names)
{
    private readonly Dictionary<string, string> parents = names
        .Companies.Where(company => company.Parent is not null)
        .ToDictionary(company => company.Name, company => company.Parent!, StringComparer.Ordinal);

    public List<EntryGroup> Match(IReadOnlyList<Statement> statements)
    {
        var ordered = statements.OrderBy(statement => statement.Id).ToList();
        var sets = new DisjointSets(ordered.Count);
        var amounts = ordered.Select(AmountRange.Of).ToArray();
        var grounds = new string[ordered.Count];
        Array.Fill(grounds, "the first to say so");
        foreach (
            var block in Enumerable
                .Range(0, ordered.Count)
                .Where(i => ordered[i] is not Figure)
                .GroupBy(i => Block(ordered[i]), StringComparer.Ordinal)
        )
        {
            var members = block.ToList();
            for (var a = 0; a < members.Count; a++)
            {
                for (var b = a + 1; b < members.Count; b++)
                {
                    var (score, ground) = Compare(ordered[members[a]], ordered[members[b]]);
                    var (left, right) = (sets.Find(members[a]), sets.Find(members[b]));
                    if (
                        score >= MatchFeatures.Threshold
                        && AmountRange.May(amounts[left], amounts[right])
                    )
                    {
                        sets.Join(left, right);
                        amounts[Math.Min(left, right)] = AmountRange.Join(
                            amounts[left],
                            amounts[right]
                        );
                        grounds[members[b]] = string.Create(
                            CultureInfo.InvariantCulture,
                            $"{score:0.00} with {ordered[members[a]].Id}: {ground}"
                        );
                    }
                }
            }
        }
        JoinProjectCosts(ordered, sets, grounds);
        return
        [
            .. sets.Groups()
                .Where(group =>
                    ordered[group.Key] is not Figure || group.Any(i => ordered[i] is not Figure)
                )
                .Select(group => Group(ordered, grounds, [.. group]))
                .OrderBy(group => group.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The cost of a project, told as a figure, belongs to the commitment that names the same cost.</summary>
    private static void JoinProjectCosts(
        List<Statement> ordered,
        DisjointSets sets,
        string[] grounds
    )
    {
        for (var i = 0; i < ordered.Count; i++)
        {
            if (
                ordered[i] is not Figure { Value: { Representative: { } cost } } figure
                || !figure.Measure.Contains("cost", StringComparison.Ordinal)
            )
            {
                continue;
            }
            for (var j = 0; j < ordered.Count; j++)
            {
                if (
                    ordered[j]
                        is Commitment
                        {
                            Amount:
                            { Covers: AmountScope.Project, Representative: { } amount } money
                        }
                    && money.Currency == figure.Value.Unit
                    && Math.Abs(amount - cost) <= 0.01m * Math.Max(amount, cost)
                )
                {
                    sets.Join(i, j);
                    grounds[i] = $"the cost of the same project, as in {ordered[j].Id}";
                    break;
                }
            }
        }
    }

    private static EntryGroup Group(List<Statement> ordered, string[] grounds, List<int> members)
    {
        var first = members.First(i => ordered[i] is not Figure);
        return new(
            Fingerprint.Of("en_", ordered[first].Id.Value),
            ordered[first].Kind,
            [.. members.Select(i => ordered[i].Id)],
            [.. members.Select(i => grounds[i])]
        );
    }

    private string Block(Statement statement) =>
        statement switch
        {
            Commitment commitment when IsOfStates(commitment) =>
                $"commitment|states|{Family(commitment)}",
            Commitment commitment =>
                $"commitment|{string.Join('+', commitment.Actors.Select(Top).Order(StringComparer.Ordinal))}|{Family(commitment)}",
            TariffMeasure tariff =>
                $"tariff|{tariff.Imposer}|{tariff.Rate?.Representative}|{string.Join('+', tariff.Targets.Order())}",
            Meeting meeting =>
                $"meeting|{string.Join('+', meeting.Participants.Where(party => !party.IsCountry).Order())}",
            Stance stance => $"stance|{stance.Party}|{stance.Position}",
            _ => statement.Id.Value,
        };

    /// <summary>
    /// Investing, building and lending are ways to say one promise; buying a company and buying goods are not. To cooperate over a
    /// sum ("signed a memorandum on the $2 billion") is to invest it.
    /// </summary>
    private static string Family(Commitment commitment) =>
        commitment.Action is "invest" or "build" or "lend" or "produce" or "hire"
        || commitment is { Action: "cooperate", Amount: not null }
            ? "invest"
            : commitment.Action;

    /// <summary>What one state promises and what both sign is told with either as the one who acts.</summary>
    private static bool IsOfStates(Commitment commitment) =>
        commitment.Actors.Count > 0 && commitment.Actors.All(actor => actor.IsCountry);

    private string Top(Party party)
    {
        var name = party.Id;
        while (parents.TryGetValue(name, out var parent))
        {
            name = parent;
        }
        return name;
    }

    private static (double Score, string Ground) Compare(Statement left, Statement right) =>
        (left, right) switch
        {
            (Commitment a, Commitment b) => CommitmentMatch.Compare(a, b),
            (TariffMeasure a, TariffMeasure b) => CompareTariffs(a, b),
            (Meeting a, Meeting b) => CompareMeetings(a, b),
            (Stance a, Stance b) => CompareTopics(a, b),
            _ => (0, ""),
        };

    private static (double, string) CompareTariffs(TariffMeasure left, TariffMeasure right)
    {
        if (left.Rate is null || left.Scope.Count == 0 || right.Scope.Count == 0)
        {
            return
                left.Rate is null
                && left.Status == right.Status
                && left.Scope.SequenceEqual(right.Scope)
                ? (1, "the same scope and status")
                : (0, "");
        }
        return left.Scope.Intersect(right.Scope).Any()
            ? (1, $"the same rate on {string.Join(", ", left.Scope.Intersect(right.Scope))}")
            : (0, "");
    }

    private static (double, string) CompareMeetings(Meeting left, Meeting right) =>
        left.When?.Period is { From: { } a } one
        && right.When?.Period is { From: { } b } other
        && (left.Form == "call") == (right.Form == "call")
        && a <= (other.To ?? b)
        && b <= (one.To ?? a)
            ? (1, "the same people at the same time")
            : (0, "");

    private static (double, string) CompareTopics(Stance left, Stance right)
    {
        var (a, b) = (Words(left.Topic), Words(right.Topic));
        var shared =
            a.Count == 0 || b.Count == 0
                ? 0
                : Math.Round((double)a.Intersect(b).Count() / Math.Min(a.Count, b.Count), 6);
        return (shared, string.Create(CultureInfo.InvariantCulture, $"topic {shared:0.##}"));

        static HashSet<string> Words(string text) =>
            [
                .. text.ToLowerInvariant()
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Where(word => word.Length > 3),
            ];
    }
}
