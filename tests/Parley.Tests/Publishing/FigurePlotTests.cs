using Parley.Entries;
using Parley.Publishing.Site;
using Parley.Values;
using Xunit;

namespace Parley.Tests.Publishing;

public sealed class FigurePlotTests
{
    [Fact]
    public void Values_in_another_currency_or_for_another_length_of_period_are_left_to_the_table()
    {
        var plot = Plot(
            Point("2029", 4e9m, "USD"),
            Point("2030", 5e9m, "USD"),
            Point("2030-04", 4e8m, "USD"),
            Point("2030", 7e11m, "JPY"),
            Point(null, 6e9m, "USD")
        );

        Assert.Equal(3, plot.Split("<circle").Length - 1);
        Assert.Contains("no period", plot, StringComparison.Ordinal);
        Assert.Contains("highest $6bn", plot, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_value_is_no_plot()
    {
        Assert.Empty(Plot(Point("2030", 4e9m, "USD")));
    }

    private static string Plot(params FigurePoint[] points)
    {
        var html = new HtmlBuilder();
        FigurePlot.Write(html, new("fs_1", "exports", null, null, null, "USD", points));
        return html.ToString();
    }

    private static FigurePoint Point(string? period, decimal value, string unit) =>
        new(period, Quantity.Of(value, unit), [], EntryOrigin.Read, null);
}
