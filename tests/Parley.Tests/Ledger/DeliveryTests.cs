using Parley.Ledger.Views.Deliveries;
using Parley.Tests.Line;
using Parley.Tests.Reconciliation;
using Xunit;

namespace Parley.Tests.Ledger;

/// <summary>Promises beside what is measured and told of them.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public void Money_over_time_is_measured_by_the_flows_of_its_whole_periods()
    {
        var budget = Rated(
            "December 17, 2022",
            "Japan plans to spend 43 trillion yen on defense in the five years to fiscal 2027."
        );

        Assert.Equal(DeliveryState.UnderWay, budget.State);
        Assert.Equal(new DateOnly(2023, 4, 1), budget.Period?.From);
        Assert.Equal(new DateOnly(2028, 3, 31), budget.Period?.To);
        // Fiscal 2025 ends after the day of the view.
        Assert.Equal(["FY2023", "FY2024"], budget.Measured.Select(point => point.Period));
        Assert.Equal(14.7m / 43m, budget.Share!.Value, 6);
    }

    [Fact]
    public void A_level_is_measured_by_the_last_level()
    {
        var stock = Rated(
            "February 8, 2025",
            "Japan pledged to raise its investment in the United States to $1 trillion."
        );

        Assert.True(stock.IsLevel);
        Assert.Equal(0.8192m, stock.Share!.Value, 6);
    }

    [Fact]
    public void A_level_is_never_measured_by_money_to_be_added()
    {
        var money = Rated(
            "February 8, 2025",
            "Japan pledged to invest $1 trillion in the United States by 2028."
        );

        Assert.False(money.IsLevel);
        Assert.Null(money.Series);
        Assert.Equal(DeliveryState.Open, money.State);
    }

    [Fact]
    public void What_is_past_its_day_and_not_known_to_be_done_is_overdue() =>
        Assert.Equal(
            DeliveryState.Overdue,
            Rated(
                "February 8, 2024",
                "Isuzu Motors pledged to invest $280 million in its plant in South Carolina by the end of 2025."
            ).State
        );

    [Theory]
    [InlineData(
        "Isuzu Motors pledged to invest $280 million in its plant in South Carolina.",
        "no day is told by which"
    )]
    [InlineData(
        "Isuzu Motors pledged to invest up to $280 million in its plant in South Carolina by 2029.",
        "the number is a ceiling, which any sum keeps"
    )]
    [InlineData(
        "Isuzu Motors pledged to invest in its plant in South Carolina by 2029.",
        "no number is told"
    )]
    public void What_nobody_could_call_kept_or_broken_is_unratable(string words, string ground)
    {
        var row = Rated("February 8, 2024", words);

        Assert.Equal(DeliveryState.Unratable, row.State);
        Assert.Equal([ground], row.Grounds);
    }

    [Fact]
    public void The_day_on_which_something_was_told_is_no_deadline() =>
        Assert.Equal(
            ["no day is told by which"],
            Rated(
                "February 8, 2024",
                "Isuzu Motors pledged on Wednesday to invest $280 million in its plant in South Carolina."
            ).Grounds
        );

    [Fact]
    public void What_left_the_ladder_is_no_promise_to_deliver() =>
        Assert.Empty(
            DeliveryBook.Of(
                BuiltView.Of(
                    true,
                    Telling.Page(
                        "February 8, 2024",
                        "First Gazette",
                        "Isuzu Motors cancelled its plan to build a plant in South Carolina."
                    )
                )
            )
        );

    private static Delivery Rated(string day, string words) =>
        Assert.Single(
            DeliveryBook.Of(
                BuiltView.Of(withReference: true, Telling.Page(day, "First Gazette", words))
            )
        );
}
