using Parley.Ledger.Views;
using Parley.Tests.Line;
using Parley.Tests.Reconciliation;
using Xunit;

namespace Parley.Tests.Ledger;

/// <summary>What a ledger says otherwise on a later day.</summary>
public sealed class ChangeLogTests
{
    private static readonly string[] Pages =
    [
        Telling.Page(
            "February 13, 2025",
            "First Gazette",
            "Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina."
        ),
        Telling.Page(
            "March 3, 2025",
            "First Gazette",
            "Prime Minister Shigeru Ishiba will meet President Donald Trump in Washington on March 20."
        ),
        Telling.Page(
            "October 2, 2025",
            "Second Gazette",
            "Isuzu Motors broke ground on its $310 million plant in Piedmont, South Carolina."
        ),
    ];

    [Fact]
    public void Tells_moves_amounts_and_conflicts_since_a_day()
    {
        var changes = Between(new(2025, 6, 1), new(2025, 12, 1));

        Assert.Contains(
            changes,
            change => change is { Kind: LedgerChangeKind.Moved, From: "pledged", To: "underway" }
        );
        Assert.Contains(
            changes,
            change =>
                change
                    is { Kind: LedgerChangeKind.Amount, From: "USD 280000000", To: "USD 310000000" }
        );
        Assert.Contains(changes, change => change.Kind == LedgerChangeKind.Conflict);
        Assert.DoesNotContain(changes, change => change.Kind == LedgerChangeKind.New);
    }

    [Fact]
    public void Tells_what_was_due_and_did_not_happen_once_its_day_passes()
    {
        Assert.DoesNotContain(
            Between(new(2025, 3, 5), new(2025, 3, 19)),
            change => change.Kind == LedgerChangeKind.Overdue
        );
        var overdue = Assert.Single(
            Between(new(2025, 3, 5), new(2025, 3, 25)),
            change => change.Kind == LedgerChangeKind.Overdue
        );

        Assert.Equal("2025-03-20", overdue.To);
        Assert.Equal("planned", overdue.From);
    }

    [Fact]
    public void Tells_nothing_between_a_day_and_itself() =>
        Assert.Empty(Between(new(2025, 6, 1), new(2025, 6, 1)));

    private static IReadOnlyList<LedgerChange> Between(DateOnly from, DateOnly to) =>
        ChangeLog.Between(BuiltView.AsOf(from, false, Pages), BuiltView.AsOf(to, false, Pages));
}
