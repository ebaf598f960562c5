using Parley.Values;
using Xunit;

namespace Parley.Tests.Values;

public sealed class DateBoundsTests
{
    [Theory]
    [InlineData("2025-02-07")]
    [InlineData("2025-02")]
    [InlineData("2024")]
    [InlineData("2025-05-27/2025-05-29")]
    [InlineData("2024-12-31/2025-01-01")]
    public void Writes_what_it_reads(string text) =>
        Assert.Equal(text, DateBounds.Parse(text).ToString());

    [Fact]
    public void A_month_runs_from_its_first_day_to_its_last()
    {
        var february = DateBounds.Parse("2024-02");

        Assert.Equal(new DateOnly(2024, 2, 1), february.Earliest);
        Assert.Equal(new DateOnly(2024, 2, 29), february.Latest);
    }

    [Theory]
    [InlineData("February")]
    [InlineData("2025-13")]
    [InlineData("07-02-2025")]
    public void Refuses_what_is_no_date(string text) =>
        Assert.ThrowsAny<FormatException>(() => DateBounds.Parse(text));
}
