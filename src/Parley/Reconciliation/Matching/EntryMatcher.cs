using System.Globalization;
using Parley.Cases;
using Parley.Reconciliation.Judgements;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// Decides which statements speak of the same thing: tellings of one signature are one, profiles that share a key are compared by
/// the table of points, and groups are joined by what their pairs score.
/// </summary>
internal sealed class EntryMatcher(CaseNames names)
{
    private readonly ProfileReader reader = new(names);

    /// <summary>Groups statements.</summary>
    /// <param name="statements">Statements in any order.</param>
    /// <param name="decided">What people keep together or apart, in the order in which they decided.</param>
    /// <returns>Groups by identifier; a figure stands in one only where it tells the cost of a project.</returns>
    public List<EntryGroup> Match(
        IReadOnlyList<Statement> statements,
        IReadOnlyList<StatementPair> decided
    )
    {
        var judged = new JudgedPairs(decided);
        List<List<EntryProfile>> tellings =
        [
            .. statements
                .OrderBy(statement => statement.Id)
                .Select(reader.Read)
                .OfType<EntryProfile>()
                .GroupBy(profile =>
                    (
                        profile.Statement.Kind,
                        profile.Signature,
                        judged.GroupOf(profile.Statement.Id)
                    )
                )
                .Select(group => group.ToList()),
        ];
        List<EntryProfile> profiles = [.. tellings.Select(group => group[0])];
        var candidates = new CandidatePairs(
            profiles,
            tellings.SelectMany((group, i) => group.Select(one => (i, one.Statement)))
        );
        var linkage = new EntryLinkage(profiles, candidates, new JudgedProfiles(judged, profiles));
        var sets = linkage.Join();
        var costs = ProjectCosts(statements, profiles);
        return
        [
            .. sets.Groups()
                .Select(group => Group([.. group], tellings, linkage, costs, judged))
                .OrderBy(group => group.Id, StringComparer.Ordinal),
        ];
    }

    private static EntryGroup Group(
        List<int> members,
        List<List<EntryProfile>> tellings,
        EntryLinkage linkage,
        ILookup<int, Figure> costs,
        JudgedPairs judged
    )
    {
        var grounds = new SortedDictionary<StatementId, string>();
        foreach (var i in members)
        {
            var first = tellings[i][0].Statement.Id;
            grounds[first] = WhyIn(i, members, tellings, linkage);
            foreach (var same in tellings[i].Skip(1))
            {
                grounds[same.Statement.Id] = $"tells the very same as {first}";
            }
            foreach (var cost in costs[i])
            {
                grounds[cost.Id] = $"the cost of the same project, as in {first}";
            }
        }
        var named = tellings[members[0]][0].Statement;
        foreach (var id in grounds.Keys.ToList())
        {
            grounds[id] = judged.GroundOf(id) ?? grounds[id];
        }
        return new(
            Fingerprint.Of("en_", named.Id.Value),
            named.Kind,
            [.. grounds.Keys],
            [.. grounds.Values]
        );
    }

    /// <summary>The telling of the group that one is most like, among those before it.</summary>
    private static string WhyIn(
        int one,
        List<int> members,
        List<List<EntryProfile>> tellings,
        EntryLinkage linkage
    )
    {
        // A group of very many is told by its first ones.
        const int Told = 32;
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
                $"{best:0.00} with {tellings[like][0].Statement.Id}: {linkage.Ground(like, one)}"
            );
    }

    /// <summary>The cost of a project, told as a figure, by the commitment that names the same cost.</summary>
    private static ILookup<int, Figure> ProjectCosts(
        IReadOnlyList<Statement> statements,
        List<EntryProfile> profiles
    )
    {
        var projects = profiles
            .Select((profile, i) => (Amount: (profile.Statement as Commitment)?.Amount, i))
            .Where(one => one.Amount is { Covers: AmountScope.Project, Representative: not null })
            .ToLookup(one => one.Amount!.Currency, StringComparer.Ordinal);
        return statements
            .OfType<Figure>()
            .Where(figure =>
                figure.Value is { Representative: not null, Unit: not null }
                && figure.Measure.Contains("cost", StringComparison.Ordinal)
            )
            .Select(figure =>
                (
                    figure,
                    Project: projects[figure.Value.Unit!]
                        .Where(one =>
                            IsClose(
                                one.Amount!.Representative!.Value,
                                figure.Value.Representative!.Value
                            )
                        )
                        .Select(one => (int?)one.i)
                        .FirstOrDefault()
                )
            )
            .Where(pair => pair.Project is not null)
            .ToLookup(pair => pair.Project!.Value, pair => pair.figure);
    }

    private static bool IsClose(decimal a, decimal b) => Math.Abs(a - b) <= 0.01m * Math.Max(a, b);
}
