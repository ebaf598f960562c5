using Parley.Statements;
using Parley.Tests.Line;
using Parley.Tests.Reconciliation;
using Xunit;

namespace Parley.Tests.Extraction;

/// <summary>What a position is about.</summary>
public sealed class StanceTopicTests
{
    [Theory]
    [InlineData(
        "Japan asked for a record budget on Friday for its forces in fiscal 2026.",
        "record budget for its forces in fiscal 2026"
    )]
    [InlineData(
        "Japan asked the United States to lower its tariffs on cars.",
        "United States to lower its tariffs on cars"
    )]
    public void Leaves_out_the_day_on_which_it_was_said(string sentence, string topic)
    {
        var view = BuiltView.Of(false, Telling.Page("August 29, 2025", "First Gazette", sentence));

        var stance = Assert.Single(view.Statements.Values.OfType<Stance>());
        Assert.EndsWith(topic, stance.Topic, StringComparison.Ordinal);
    }
}
