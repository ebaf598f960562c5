using System.Text.Json;
using Parley.Documents;
using Parley.Extraction;
using Parley.Extraction.Statuses;
using Xunit;

namespace Parley.Tests.Extraction;

/// <summary>Sentences with a word each, and how the sentence presents what the word names: <c>specs/extraction/standings.en.json</c>.</summary>
public sealed class StandingSpecTests
{
    private static readonly Extractor Extractor = new([], [], new("NL", "SM", [], [], []));

    private static readonly Dictionary<string, Row> Rows = SpecRows.Read<Row>(
        "specs/extraction/standings.en.json",
        row => row.Id
    );

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads(string id)
    {
        var row = Rows[id];
        var at = row.Text.IndexOf(row.Word, StringComparison.Ordinal);

        var standing = Assert.Single(
            Extractor.Standings(row.Text, [new TextSpan(at, at + row.Word.Length)])
        );

        Assert.Equal(row.Expected, Describe(standing));
    }

    [Fact]
    public void Takes_a_word_outside_the_text_for_done()
    {
        Assert.Equal([new Standing()], Extractor.Standings("It rained.", [new(40, 44)]));
        Assert.Equal([new Standing()], Extractor.Standings("", [new(0, 0)]));
    }

    private static string Describe(Standing standing) =>
        (standing.Denied ? "not " : "")
        + JsonNamingPolicy.KebabCaseLower.ConvertName(standing.Ground.ToString());

    private sealed record Row(string Id, string Text, string Word, string Expected);
}
