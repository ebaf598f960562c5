using Parley.Ledger.Views;
using Parley.Tests.Line;
using Parley.Tests.Reconciliation;
using Xunit;

namespace Parley.Tests.Ledger;

/// <summary>Amounts in one currency: converted at the month of their telling, with rate, month and source kept.</summary>
public sealed class WorthTests
{
    [Fact]
    public void An_amount_is_converted_at_the_month_in_which_it_was_first_told()
    {
        var worth = Of(
            "USD",
            Telling.Page(
                "February 4, 2025",
                "First Gazette",
                "Toyota Motor pledged to invest 300 billion yen in a plant in Ohio."
            ),
            Telling.Page(
                "April 4, 2025",
                "Second Gazette",
                "Toyota Motor broke ground on its 300 billion yen plant in Ohio."
            )
        );

        Assert.Equal(new DateOnly(2025, 2, 1), worth?.Conversion?.Month);
        Assert.Equal(300_000_000_000m * worth!.Conversion!.Rate, worth.Value);
        Assert.NotEmpty(worth.Conversion.Source);
    }

    [Fact]
    public void What_the_text_converts_itself_is_not_converted_anew()
    {
        var worth = Of(
            "USD",
            Telling.Page(
                "February 4, 2025",
                "First Gazette",
                "Toyota Motor pledged to invest 300 billion yen ($2.1 billion) in a plant in Ohio."
            )
        );

        Assert.Equal(2_100_000_000m, worth?.Value);
        Assert.False(worth!.Converted);
    }

    [Theory]
    [InlineData(
        "Toyota Motor pledged to invest 300 billion yen in 2012 prices in a plant in Ohio."
    )]
    [InlineData("Toyota Motor pledged to build a plant in Ohio.")]
    public void Money_of_another_time_and_no_money_have_no_worth(string words) =>
        Assert.Null(Of("USD", Telling.Page("February 4, 2025", "First Gazette", words)));

    private static Worth? Of(string currency, params string[] pages)
    {
        var view = BuiltView.Of(withReference: false, pages);
        return Worth.Of(view, Assert.Single(view.Entries), currency);
    }
}
