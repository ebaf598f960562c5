using Parley.Reading;
using Xunit;

namespace Parley.Tests.Reading;

public sealed class OutletIndexTests
{
    private static readonly OutletIndex Index = new([
        new("The Alba Times", ["Times of Alba", "alba.example"]),
        new("Varwire", ["VARWIRE"]),
    ]);

    [Theory]
    [InlineData("alba times", "The Alba Times")]
    [InlineData("THE ALBA TIMES", "The Alba Times")]
    [InlineData("- Varwire", "Varwire")]
    [InlineData("Alba Time", null)]
    public void Names_differ_only_in_case_and_article(string text, string? name) =>
        Assert.Equal(name, Index.Named(text));

    [Theory]
    [InlineData("https://www.alba.example/a/b", "The Alba Times")]
    [InlineData("https://notalba.example/a", null)]
    [InlineData("not an address", null)]
    public void An_address_tells_its_outlet(string url, string? name) =>
        Assert.Equal(name, Index.At(url));

    [Theory]
    [InlineData("Pumps got dearer, according to the Times of Alba.", "The Alba Times")]
    [InlineData("Varwire reported that pumps got dearer.", "Varwire")]
    [InlineData("He told Varwire so.", "Varwire")]
    [InlineData("He reads Varwire at breakfast.", null)]
    [InlineData("According to Varwires, a village.", null)]
    public void Credits_need_a_cue(string text, string? name) =>
        Assert.Equal(name, Index.Credited(text).SingleOrDefault());
}
