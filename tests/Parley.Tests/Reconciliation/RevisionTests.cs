using Parley.Documents;
using Xunit;

namespace Parley.Tests.Reconciliation;

public sealed class RevisionTests
{
    private const string First =
        "The harbour board will close two berths for nine months, it said on Tuesday in the town hall.";

    private const string Second =
        "Shipping lines have been asked to book berths elsewhere by the end of the quarter, a letter says.";

    private const string Third =
        "The cost is put at three hundred million crowns, which town and state are going to share between them.";

    private const string ThirdCorrected =
        "The cost is put at four hundred million crowns, which town and state are going to share between them.";

    private const string Fourth =
        "Dock workers keep their wages under an agreement that their union signed after two weeks of talks.";

    private const string Address = "https://gazette.example/lindmark/berths";

    [Fact]
    public void An_edited_version_at_the_same_address_names_the_blocks_that_differ()
    {
        var before = Version("1", new(2031, 3, 4), Address, First, Second, Third);
        var after = Version(
            "2",
            new(2031, 3, 5),
            Address + "/?edition=2",
            First,
            ThirdCorrected,
            Fourth
        );
        var last = Version("3", new(2031, 3, 6), Address, First, ThirdCorrected);

        var revisions = Sketches.Settle(last, after, before).Revisions;

        Assert.Equal(2, revisions.Count);
        Assert.Equal(before.Id, revisions[after.Id].Of);
        Assert.Equal([(2, 2), (3, 3)], revisions[after.Id].Changed);
        Assert.Equal(after.Id, revisions[last.Id].Of);
        Assert.Equal([3], revisions[last.Id].Removed);
        Assert.Empty(revisions[last.Id].Changed);
    }

    [Fact]
    public void The_same_text_again_is_a_copy_and_no_version()
    {
        var set = Sketches.Settle(
            Version("1", new(2031, 3, 4), Address, First, Second, Third),
            Version("2", new(2031, 3, 5), Address, First, Second, Third)
        );

        Assert.Empty(set.Revisions);
        Assert.Single(set.Copies);
    }

    [Fact]
    public void Other_news_at_the_same_address_is_no_version()
    {
        var set = Sketches.Settle(
            Version("1", new(2031, 3, 4), Address, First, Second),
            Version("2", new(2031, 3, 5), Address, Third, Fourth)
        );

        Assert.Empty(set.Revisions);
    }

    [Fact]
    public void An_edited_text_at_another_address_is_no_version()
    {
        var set = Sketches.Settle(
            Version("1", new(2031, 3, 4), Address, First, Second, Third),
            Version("2", new(2031, 3, 5), Address + "-reprint", First, Second, ThirdCorrected)
        );

        Assert.Empty(set.Revisions);
        Assert.Single(set.Copies);
    }

    private static Article Version(string path, DateOnly day, string url, params string[] blocks) =>
        Sketches.Article(path, string.Join('\n', blocks), "Two berths close", day, url);
}
