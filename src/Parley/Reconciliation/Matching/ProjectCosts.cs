using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>The costs of projects, told as figures: they stand with the commitment that names the same cost.</summary>
internal sealed class ProjectCosts
{
    private readonly List<(StatementId Id, string Unit, decimal Cost)> costs = [];

    /// <summary>Takes a figure, where it may be a cost.</summary>
    public void Add(Figure figure)
    {
        if (
            figure.Value is { Representative: { } cost, Unit: { } unit }
            && figure.Measure.Contains("cost", StringComparison.Ordinal)
        )
        {
            costs.Add((figure.Id, unit, cost));
        }
    }

    /// <summary>Costs by the profile of the commitment that they belong to.</summary>
    public ILookup<int, StatementId> Of(IReadOnlyList<EntryProfile> profiles)
    {
        var projects = profiles
            .Select((profile, i) => (Amount: (profile.Statement as Commitment)?.Amount, i))
            .Where(one => one.Amount is { Covers: AmountScope.Project, Representative: not null })
            .ToLookup(one => one.Amount!.Currency, StringComparer.Ordinal);
        return costs
            .Select(cost =>
                (
                    cost.Id,
                    Project: projects[cost.Unit]
                        .Where(one =>
                            Closeness.IsSame(one.Amount!.Representative!.Value, cost.Cost)
                        )
                        .Select(one => (int?)one.i)
                        .FirstOrDefault()
                )
            )
            .Where(pair => pair.Project is not null)
            .ToLookup(pair => pair.Project!.Value, pair => pair.Id);
    }
}
