using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reconciliation;

/// <summary>What the ledger makes of pages that repeat, contradict or build on each other.</summary>
public sealed class LedgerStateTests
{
    [Fact]
    public void One_balance_by_two_statistics_is_two_series_and_no_contradiction()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "March 3, 2025",
                "First Gazette",
                "Japan's annual trade surplus with the United States is 8.6 trillion yen ($55 billion)."
            ),
            Telling.Page(
                "March 4, 2025",
                "Second Gazette",
                "Japan wants to cut its trade surplus with the U.S. of about $57 billion."
            ),
            Telling.Page(
                "March 5, 2025",
                "Third Gazette",
                "The newest figures from the U.S. put Japan's 2024 goods trade surplus at $68.5 billion, down from $71.6 billion in 2023."
            )
        );

        var balances = view
            .Series.Where(series => series.Measure == "goods trade balance")
            .ToList();
        Assert.Equal(["mof-customs", "us-census"], balances.Select(series => series.Basis));
        Assert.Equal(2, balances[1].Points.Count);
        Assert.Contains(view.Conflicts, conflict => conflict.Cause == ConflictCause.Basis);
        Assert.Contains(view.Conflicts, conflict => conflict.Cause == ConflictCause.ExchangeRate);
        Assert.DoesNotContain(
            view.Conflicts,
            conflict => conflict.Cause == ConflictCause.Contradiction
        );
    }

    [Fact]
    public void A_balance_of_long_ago_lends_its_basis_to_no_other_year()
    {
        // The Census balance of 2020 was $55.41bn; a page of 2025 that names no year does not speak of it.
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "March 3, 2025",
                "First Gazette",
                "Japan wants to cut its trade surplus with the U.S. of about $55.4 billion."
            )
        );

        Assert.DoesNotContain(view.Series, series => series.Basis == "us-census");
    }

    [Fact]
    public void A_level_to_reach_is_no_new_money()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "March 3, 2025",
                "First Gazette",
                "Japan pledged to raise its investment in the United States to $1 trillion."
            ),
            Telling.Page(
                "March 4, 2025",
                "Second Gazette",
                "Japan pledged to invest $1 trillion in the United States."
            )
        );

        var entries = view
            .Entries.Where(entry => entry.Amount?.Value == 1_000_000_000_000m)
            .ToList();
        Assert.NotEmpty(entries);
        Assert.Contains(entries, entry => !entry.Counts);
        Assert.True(entries.Count(entry => entry.Counts) <= 1);
    }

    [Fact]
    public void A_wire_story_and_its_reprint_are_one_origin()
    {
        const string Body =
            "Brightwater Pumps will invest $120 million in a new plant in Columbus, Ohio, and hire 300 people, the company said on Monday. "
            + "The plant is expected to open in 2027, and it will make pumps for ships, the company said in a statement to the press.";
        var view = BuiltView.Of(
            false,
            Telling.Page("March 3, 2025", "Pelican Wire", Body),
            Telling.Page("March 4, 2025", "Tidewater Gazette", Body)
        );

        var plant = Assert.Single(view.Entries, entry => entry.Amount?.Value == 120_000_000m);
        Assert.Equal(2, plant.Articles.Count);
        Assert.Equal(1, plant.Origins);
    }

    [Fact]
    public void Two_outlets_that_report_by_themselves_are_two_origins()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "March 3, 2025",
                "First Gazette",
                "Toyota Motor will invest $2 billion in a battery plant in Liberty, North Carolina, it said on Monday."
            ),
            Telling.Page(
                "March 9, 2025",
                "Second Gazette",
                "In North Carolina, Toyota Motor is building a battery plant in Liberty for $2 billion, county officials said."
            )
        );

        var plant = Assert.Single(view.Entries, entry => entry.Amount?.Value == 2_000_000_000m);
        Assert.Equal(2, plant.Origins);
    }

    [Fact]
    public void A_planned_meeting_stands_beside_the_word_that_nothing_is_decided()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "March 3, 2025",
                "First Gazette",
                "Prime Minister Shigeru Ishiba will meet President Donald Trump in Washington on March 20, a newspaper reported.",
                "A spokesman for Japan's foreign ministry said nothing has been decided about the date of the meeting."
            )
        );

        var denial = Assert.Single(
            view.Conflicts,
            conflict => conflict.Cause == ConflictCause.Denial
        );
        Assert.Equal(["planned", "not decided"], denial.Values.Select(value => value.Value));
        Assert.Contains(
            view.Entries,
            entry => entry.Kind == StatementKind.Meeting && denial.Subjects.Contains(entry.Id)
        );
    }

    [Fact]
    public void A_budget_told_for_two_years_is_a_conflict_of_periods()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "January 12, 2025",
                "First Gazette",
                "Japan's defense budget for fiscal 2024 is 8.7 trillion yen."
            ),
            Telling.Page(
                "January 14, 2025",
                "Second Gazette",
                "Japan's defense budget for fiscal 2025 is 8.7 trillion yen."
            )
        );

        Assert.Contains(view.Conflicts, conflict => conflict.Cause == ConflictCause.Period);
    }

    [Fact]
    public void Sums_far_apart_are_two_promises_of_one_company()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "March 3, 2025",
                "First Gazette",
                "Nippon Steel will invest in U.S. Steel, an official said."
            ),
            Telling.Page(
                "March 4, 2025",
                "Second Gazette",
                "Nippon Steel will invest $11 billion in U.S. Steel by 2028."
            ),
            Telling.Page(
                "March 5, 2025",
                "Third Gazette",
                "Nippon Steel will invest $300 million in U.S. Steel in Gary, Indiana."
            )
        );

        Assert.Equal(
            [300_000_000m, 11_000_000_000m],
            view.Entries.Select(entry => entry.Amount?.Value).OfType<decimal>().Order()
        );
        Assert.Empty(view.Conflicts);
    }

    [Fact]
    public void As_of_a_day_the_ledger_says_what_was_known_by_then()
    {
        string[] pages =
        [
            Telling.Page(
                "February 13, 2025",
                "First Gazette",
                "Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina, the company said."
            ),
            Telling.Page(
                "October 2, 2025",
                "Second Gazette",
                "Isuzu Motors broke ground on its $280 million plant in Piedmont, South Carolina."
            ),
        ];

        var before = Plant(BuiltView.AsOf(new(2025, 6, 1), false, pages));
        var after = Plant(BuiltView.AsOf(null, false, pages));

        Assert.Equal(before.Id, after.Id);
        Assert.Equal(Status.Pledged, before.Status);
        Assert.Equal(Status.Underway, after.Status);
        Assert.Equal(2, after.History.Count);

        static LedgerEntry Plant(LedgerView view) =>
            Assert.Single(view.Entries, entry => entry.Amount?.Value == 280_000_000m);
    }

    [Fact]
    public void As_of_a_day_undated_articles_are_left_out_and_counted()
    {
        var view = BuiltView.AsOf(
            new(2025, 6, 1),
            false,
            Telling.Page(
                "February 13, 2025",
                "First Gazette",
                "Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina."
            ),
            "A plant for Kansas\n\nPanasonic will invest $4 billion in a battery plant in De Soto, Kansas, according to the company. The plant will employ 4,000 people."
        );

        Assert.Equal(1, view.UndatedLeftOut);
        Assert.DoesNotContain(view.Entries, entry => entry.Amount?.Value == 4_000_000_000m);
    }

    [Fact]
    public void A_promise_told_again_is_no_way_down()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "October 2, 2025",
                "First Gazette",
                "Isuzu Motors broke ground on its $280 million plant in Piedmont, South Carolina."
            ),
            Telling.Page(
                "December 2, 2025",
                "Second Gazette",
                "Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina."
            )
        );

        var plant = Assert.Single(view.Entries, entry => entry.Amount?.Value == 280_000_000m);
        Assert.Equal(Status.Underway, plant.Status);
    }

    [Fact]
    public void Curated_entries_are_a_layer_of_their_own()
    {
        var page = Telling.Page(
            "February 13, 2025",
            "First Gazette",
            "Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina."
        );

        var view = BuiltView.Of(true, page);

        Assert.All(
            view.Entries.Where(entry => entry.Origin == EntryOrigin.Reference),
            entry =>
            {
                Assert.False(entry.Counts);
                Assert.Empty(entry.Statements);
                Assert.NotNull(entry.Source);
            }
        );
        Assert.DoesNotContain(
            BuiltView.Of(false, page).Entries,
            entry => entry.Origin == EntryOrigin.Reference
        );
    }
}
