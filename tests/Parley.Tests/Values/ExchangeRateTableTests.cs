using System.Text;
using Parley.Values;
using Xunit;

namespace Parley.Tests.Values;

public sealed class ExchangeRateTableTests
{
    private const string Heading = "month,currency,per_xau,basis,source\n";
    private static readonly DateOnly March = new(2025, 3, 20);

    [Fact]
    public void The_heading_names_the_common_currency()
    {
        var table = Read(Heading + "2025-03,ORL,4,average,bank\n2025-03,TRN,6,average,mint\n");

        Assert.Equal(25, table.Convert(100, "ORL", "XAU", March)?.Value);
        Assert.Equal(600, table.Convert(100, "XAU", "TRN", March)?.Value);
        var crossed = table.Convert(100, "ORL", "TRN", March);
        Assert.Equal((150, "bank"), (crossed?.Value, crossed?.Source));
    }

    [Fact]
    public void A_month_without_a_rate_is_not_guessed() =>
        Assert.Null(
            Read(Heading + "2025-03,ORL,4,average,bank\n")
                .Convert(1, "ORL", "XAU", March.AddMonths(1))
        );

    [Fact]
    public void Rates_of_a_case_win_over_those_that_ship()
    {
        var joined = Read(Heading + "2025-03,ORL,4,average,bank\n")
            .With(Read(Heading + "2025-03,ORL,5,average,case\n2025-03,TRN,6,average,case\n"));

        Assert.Equal(20, joined.Convert(100, "ORL", "XAU", March)?.Value);
        Assert.Equal("case", joined.Convert(100, "TRN", "XAU", March)?.Source);
    }

    [Fact]
    public void Rates_in_another_common_currency_are_refused() =>
        Assert.Throws<InvalidDataException>(() =>
            Read(Heading).With(Read("month,currency,per_xag,basis,source\n"))
        );

    [Theory]
    [InlineData("")]
    [InlineData("month,currency,rate,basis,source\n")]
    [InlineData(Heading + "March,ORL,4,average,bank\n")]
    [InlineData(Heading + "2025-03,ORL\n")]
    public void A_table_in_another_form_is_refused(string csv) =>
        Assert.Throws<InvalidDataException>(() => Read(csv));

    private static ExchangeRateTable Read(string csv) =>
        ExchangeRateTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
}
