using Parley.Documents;
using Xunit;

namespace Parley.Tests.Documents;

public sealed class ByteMapTests
{
    /// <summary>"a &amp;amp; é": one plain run, one collapsed run, one reference, one letter of two bytes.</summary>
    private static readonly ByteMap Map = new([
        new(0, 1, 0, 1),
        new(1, 1, 1, 3),
        new(2, 1, 4, 5),
        new(3, 1, 9, 1),
        new(4, 1, 10, 2),
    ]);

    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(0, 2, 0, 4)]
    [InlineData(2, 3, 4, 9)]
    [InlineData(0, 5, 0, 12)]
    public void Leads_from_a_span_to_its_bytes(int start, int end, int byteStart, int byteEnd) =>
        Assert.Equal((byteStart, byteEnd), Map.BytesOf(new(start, end)));

    [Fact]
    public void Refuses_a_span_outside_the_text() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Map.BytesOf(new(4, 6)));
}
