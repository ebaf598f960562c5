using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reconciliation;

/// <summary>Why two tellings disagree.</summary>
public sealed class ConflictTests
{
    [Fact]
    public void Ten_times_a_sum_is_a_slip_of_unit()
    {
        var conflict = Only(
            BuiltView.Of(
                false,
                Telling.Page(
                    "July 23, 2025",
                    "First Gazette",
                    "Japan will invest $550 billion in the United States."
                ),
                Telling.Page(
                    "July 24, 2025",
                    "Second Gazette",
                    "Japan will invest $55 billion in the United States."
                )
            ),
            ConflictCause.Unit
        );

        Assert.Equal(["550000000000", "55000000000"], conflict.Values.Select(value => value.Value));
        Assert.Contains("10 times", conflict.Ground, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_a_later_one_replaced_everywhere_is_stale()
    {
        var conflict = Only(
            BuiltView.Of(
                false,
                Telling.Page(
                    "March 3, 2025",
                    "First Gazette",
                    "Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina."
                ),
                Telling.Page(
                    "May 4, 2025",
                    "Second Gazette",
                    "Isuzu Motors will invest $310 million in its plant in Piedmont, South Carolina."
                )
            ),
            ConflictCause.Stale
        );

        Assert.Equal(["280000000", "310000000"], conflict.Values.Select(value => value.Value));
    }

    [Fact]
    public void Two_sums_told_side_by_side_are_not_stale()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "March 3, 2025",
                "First Gazette",
                "Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina."
            ),
            Telling.Page(
                "March 3, 2025",
                "Second Gazette",
                "Isuzu Motors will invest $310 million in a plant in Piedmont, South Carolina."
            )
        );

        Assert.DoesNotContain(view.Conflicts, conflict => conflict.Cause == ConflictCause.Stale);
        Assert.Contains(view.Conflicts, conflict => conflict.Cause == ConflictCause.Unknown);
    }

    [Fact]
    public void A_sum_a_year_and_a_sum_in_all_differ_by_period()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "July 23, 2025",
                "First Gazette",
                "Japan will spend $8 billion a year on American farm goods."
            ),
            Telling.Page(
                "July 24, 2025",
                "Second Gazette",
                "Japan will spend $8 billion on American farm goods."
            )
        );

        Assert.Equal(
            ["a year", "in all"],
            Only(view, ConflictCause.Period).Values.Select(value => value.Basis)
        );
    }

    [Fact]
    public void Somebody_in_office_who_is_called_incoming_is_stale()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "January 31, 2025",
                "First Gazette",
                "President Donald Trump will meet incoming Japanese Prime Minister Shigeru Ishiba in Washington on February 7."
            )
        );

        var conflict = Only(view, ConflictCause.Stale);
        Assert.Equal("incoming Prime Minister", conflict.Values[0].Value);
        Assert.Contains("2024-10-01", conflict.Ground, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_has_left_the_office_may_be_called_former()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "January 31, 2025",
                "First Gazette",
                "President Donald Trump met former Japanese Prime Minister Fumio Kishida in Washington on January 30."
            )
        );

        Assert.DoesNotContain(view.Conflicts, conflict => conflict.Cause == ConflictCause.Stale);
    }

    private static Conflict Only(LedgerView view, ConflictCause cause) =>
        Assert.Single(view.Conflicts, conflict => conflict.Cause == cause);
}
