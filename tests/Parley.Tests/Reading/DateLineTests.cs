using Parley.Reading.Dates;
using Xunit;

namespace Parley.Tests.Reading;

public sealed class DateLineTests
{
    [Theory]
    [InlineData("14:05", true)]
    [InlineData("9.30 pm", true)]
    [InlineData("17.45 Uhr", true)]
    [InlineData("11.07.23", false)]
    [InlineData("3.2", false)]
    [InlineData("12:00 until 14:00", false)]
    [InlineData("2025", false)]
    public void Tells_a_time_of_day(string text, bool expected) =>
        Assert.Equal(expected, DateLine.IsClock(text));
}
