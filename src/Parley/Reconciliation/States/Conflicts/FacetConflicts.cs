using Parley.Entries;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.States.Conflicts;

/// <summary>
/// One sum of one promise told as two sorts of money: a level to reach and money to invest, a project's cost and a party's own
/// money, a sum a year and a sum in all.
/// </summary>
internal sealed class FacetConflicts(ConflictMaker maker, VisibleSet visible)
{
    private static readonly Facet[] Facets =
    [
        new(
            ConflictCause.StockFlow,
            "the same amount is told as a level to reach and as money to invest",
            "stock",
            "flow",
            amount => amount.Nature == AmountNature.Stock
        ),
        new(
            ConflictCause.Scope,
            "the same amount is told as what a project costs and as what a party gives",
            "project",
            "party",
            amount => amount.Covers == AmountScope.Project
        ),
        new(
            ConflictCause.Period,
            "the same amount is told as a sum a year and as a sum in all",
            "a year",
            "in all",
            amount => amount.Per == "year"
        ),
    ];

    public IEnumerable<Conflict> Find(IEnumerable<LedgerEntry> entries) =>
        from entry in entries
        where entry.Kind == StatementKind.Commitment
        let sums = entry
            .Statements.Select(id => visible.Statements[id])
            .OfType<Commitment>()
            .Where(commitment => commitment.Amount?.Representative is not null)
            .GroupBy(commitment =>
                (Value: commitment.Amount!.Representative!.Value, commitment.Amount.Currency)
            )
            .OrderBy(sum => sum.Key)
        from sum in sums
        from facet in Facets
        let one = sum.Where(commitment => facet.Holds(commitment.Amount!)).ToList()
        let other = sum.Where(commitment => !facet.Holds(commitment.Amount!)).ToList()
        where one.Count > 0 && other.Count > 0
        select ConflictMaker.Make(
            facet.Cause,
            entry.Title,
            [entry.Id],
            facet.Ground,
            [
                maker.Value(
                    sum.Key.Value,
                    sum.Key.Currency,
                    null,
                    facet.One,
                    one.Select(said => said.Id)
                ),
                maker.Value(
                    sum.Key.Value,
                    sum.Key.Currency,
                    null,
                    facet.Other,
                    other.Select(said => said.Id)
                ),
            ]
        );

    private sealed record Facet(
        ConflictCause Cause,
        string Ground,
        string One,
        string Other,
        Func<Amount, bool> Holds
    );
}
