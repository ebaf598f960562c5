using Parley.Documents;
using Xunit;

namespace Parley.Tests.Documents;

public sealed class EvidenceTests
{
    private static readonly Article Article = new()
    {
        Id = new(PageId.Of("page"u8), 1),
        Path = "page.txt",
        Text = "Northland will buy twelve ships. Southmark did not comment.",
        Blocks = [new(new(0, 59), BlockKind.Paragraph)],
        Map = ByteMap.Empty,
    };

    [Fact]
    public void Is_cut_from_the_text_with_its_surroundings()
    {
        var evidence = Evidence.In(Article, new(0, 32));

        Assert.Equal("Northland will buy twelve ships.", evidence.Quote);
        Assert.Equal("", evidence.Prefix);
        Assert.Equal(" Southmark did not comment.", evidence.Suffix);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(50, 60)]
    public void Cannot_be_cut_from_outside_the_text(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Evidence.In(Article, new(start, end)));
}
