using System.Text;
using Parley.Documents;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>What of a page is text of its article and what is not, rule by rule.</summary>
public sealed class BlockSpecTests
{
    private const string Table = "blocks.en.json";

    public sealed record BlockRow(
        string Id,
        string Rule,
        IReadOnlyList<string> Page,
        IReadOnlyList<string> Kept
    )
    {
        public IReadOnlyList<string> Gone { get; init; } = [];
    }

    public static TheoryData<string> Ids =>
        [.. ReadingSpec.Rows<BlockRow>(Table).Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tells_text_from_what_surrounds_it(string id)
    {
        var row = ReadingSpec.Rows<BlockRow>(Table).Single(candidate => candidate.Id == id);
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', row.Page));

        var article = Assert.Single(
            new PageReader().Read(new Page(id + ".html", bytes, null)).Articles
        );

        Assert.All(row.Kept, text => Assert.Contains(text, article.Text, StringComparison.Ordinal));
        Assert.All(
            row.Gone,
            text => Assert.DoesNotContain(text, article.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Each_rule_has_a_case_that_goes_and_one_that_looks_alike_and_stays()
    {
        foreach (var rule in ReadingSpec.Rows<BlockRow>(Table).GroupBy(row => row.Rule))
        {
            Assert.True(rule.Any(row => row.Gone.Count > 0), rule.Key);
            Assert.True(rule.Any(row => row.Gone.Count == 0), rule.Key);
        }
    }
}
