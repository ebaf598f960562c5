using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reconciliation;

/// <summary>How entries hang together, and what that makes of totals and moves.</summary>
public sealed class LinkTests
{
    private const string Fund = "Japan pledged to invest $550 billion in the United States.";

    [Fact]
    public void A_plant_as_part_of_a_fund_is_a_part_and_is_not_counted_again()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page("July 23, 2025", "First Gazette", Fund),
            Telling.Page(
                "February 18, 2026",
                "Second Gazette",
                "SoftBank will invest $33 billion in a power plant in Portsmouth, Ohio, as part of the $550 billion."
            )
        );

        var plant = Of(view, 33_000_000_000m);
        var fund = Of(view, 550_000_000_000m);
        Assert.Equal(fund.Id, plant.Parent);
        Assert.Contains(plant.Links, link => link.Kind == LinkKind.PartOf && link.To == fund.Id);
        Assert.False(plant.Counts);
        Assert.True(fund.Counts);
    }

    [Fact]
    public void Talks_on_a_part_do_not_move_the_whole()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page("July 23, 2025", "First Gazette", Fund),
            Telling.Page(
                "March 7, 2026",
                "Second Gazette",
                "Japan and the United States are considering new projects under the $550 billion investment."
            )
        );

        Assert.Equal(Status.Pledged, Of(view, 550_000_000_000m).Status);
    }

    [Fact]
    public void What_is_expected_of_a_promise_is_no_way_down()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page("July 23, 2025", "First Gazette", Fund),
            Telling.Page(
                "August 7, 2025",
                "Second Gazette",
                "Japan is expected to invest $550 billion in the United States."
            )
        );

        Assert.Equal(Status.Pledged, Of(view, 550_000_000_000m).Status);
    }

    [Fact]
    public void What_is_blocked_leaves_the_ladder_and_is_a_move()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "July 23, 2025",
                "First Gazette",
                "Nippon Steel agreed to buy U.S. Steel for $14 billion."
            ),
            Telling.Page(
                "August 7, 2025",
                "Second Gazette",
                "The United States blocked Nippon Steel's $14 billion takeover of U.S. Steel."
            )
        );

        var takeover = Of(view, 14_000_000_000m);
        Assert.Equal(Status.Blocked, takeover.Status);
        Assert.Equal(2, takeover.History.Count);
    }

    [Fact]
    public void A_lower_rate_supersedes_the_rate_before_it()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "April 3, 2025",
                "First Gazette",
                "The United States imposed a 25% tariff on cars from Japan."
            ),
            Telling.Page(
                "September 5, 2025",
                "Second Gazette",
                "The United States cut its tariff on cars from Japan to 15% from 25%."
            )
        );

        var lower = Assert.Single(view.Entries, entry => entry.Rate?.Value == 15);
        var before = Assert.Single(view.Entries, entry => entry.Rate?.Value == 25);
        Assert.Contains(
            lower.Links,
            link => link.Kind == LinkKind.Supersedes && link.To == before.Id
        );
    }

    [Fact]
    public void A_promise_in_return_for_a_duty_answers_it()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "July 23, 2025",
                "First Gazette",
                "Japan will invest $550 billion in the United States in exchange for a 15% tariff on cars from Japan."
            )
        );

        var duty = Assert.Single(view.Entries, entry => entry.Kind == StatementKind.Tariff);
        Assert.Contains(
            Of(view, 550_000_000_000m).Links,
            link => link.Kind == LinkKind.Answers && link.To == duty.Id
        );
    }

    [Fact]
    public void A_round_of_talks_follows_the_round_before_it_of_the_same_countries()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "May 2, 2025",
                "First Gazette",
                "Ryosei Akazawa met Treasury Secretary Scott Bessent in Washington on Thursday for the second round of tariff talks."
            ),
            Telling.Page(
                "May 23, 2025",
                "Second Gazette",
                "Ryosei Akazawa met Commerce Secretary Howard Lutnick in Washington on Friday for a third round of talks. Bessent did not attend the talks."
            )
        );

        var second = Assert.Single(view.Entries, entry => entry.Round == 2);
        var third = Assert.Single(view.Entries, entry => entry.Round == 3);
        Assert.Contains(
            third.Links,
            link =>
                link is { Kind: LinkKind.Related, Ground: "the round before" }
                && link.To == second.Id
        );
        Assert.DoesNotContain(second.Links, link => link.Ground == "the round before");
        Assert.Equal("Scott Bessent", Assert.Single(third.Absent).Id);
    }

    [Fact]
    public void A_round_with_another_country_is_no_round_of_the_same_talks()
    {
        var view = BuiltView.Of(
            false,
            Telling.Page(
                "May 2, 2025",
                "First Gazette",
                "Scott Bessent met Chinese officials in Geneva on Thursday for the second round of tariff talks."
            ),
            Telling.Page(
                "May 23, 2025",
                "Second Gazette",
                "Japan and the United States held a third round of talks in Washington on Friday."
            )
        );

        Assert.All(
            view.Entries,
            entry => Assert.DoesNotContain(entry.Links, link => link.Ground == "the round before")
        );
    }

    private static LedgerEntry Of(LedgerView view, decimal amount) =>
        Assert.Single(view.Entries, entry => entry.Amount?.Representative == amount);
}
