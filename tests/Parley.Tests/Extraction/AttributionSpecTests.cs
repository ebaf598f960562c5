using Parley.Documents;
using Parley.Extraction;
using Parley.Extraction.Mentions;
using Parley.Values;
using Xunit;

namespace Parley.Tests.Extraction;

/// <summary>Sentences with who says what in them, and those in which nobody says anything: <c>specs/extraction/attributions.en.json</c>.</summary>
public sealed class AttributionSpecTests
{
    private static readonly Extractor Extractor = new([], [], new("NL", "SM", [], [], []));

    private static readonly Dictionary<string, Row> Rows = SpecRows.Read<Row>(
        "specs/extraction/attributions.en.json",
        row => row.Id
    );

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads(string id)
    {
        var row = Rows[id];

        Assert.Equal(row.Expected, Read(row.Text).Select(mention => Describe(row.Text, mention)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Cuts_each_attribution_from_the_text(string id)
    {
        var text = Rows[id].Text;

        Assert.All(
            Read(text),
            mention =>
            {
                Assert.Equal(text[mention.Span.Start..mention.Span.End], mention.Text);
                Assert.True(mention.Span.Contains(mention.Cue));
                Assert.True(mention.Source is not { } source || mention.Span.Contains(source));
                Assert.True(mention.Content is not { } content || mention.Span.Contains(content));
            }
        );
    }

    /// <summary>Words of attributions in any order, with quotation marks that nothing closes.</summary>
    [Fact]
    public void Reads_any_mix_of_its_words_without_throwing()
    {
        var words = Rows.Values.SelectMany(row => row.Text.Split(' ')).Distinct().ToList();
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(
                Enumerable
                    .Range(0, random.Next(1, 16))
                    .Select(_ =>
                        words[random.Next(words.Count)] + (random.Next(9) > 0 ? " " : "\n")
                    )
            );

            Assert.All(
                Read(text),
                mention => Assert.Equal(text[mention.Span.Start..mention.Span.End], mention.Text)
            );
        }
    }

    [Fact]
    public void Goes_on_with_a_quotation_over_several_paragraphs()
    {
        const string text =
            "“The quay is late,” Lund said.\n“It will open in May.”\nRain fell.\n“No more rain,” said Berg.";

        var attributions = Read(text);

        Assert.Equal(["Lund", "Berg"], attributions.Select(said => Cut(text, said.Source!.Value)));
        Assert.Equal(
            ["“It will open in May.”"],
            attributions[0].More.Select(piece => Cut(text, piece))
        );
        Assert.Empty(attributions[1].More);
    }

    private static List<AttributionMention> Read(string text) =>
        [.. Extractor.Mentions(text, (DateBounds?)null).OfType<AttributionMention>()];

    private static string Describe(string text, AttributionMention mention) =>
        $"{(mention.Source is { } source ? Cut(text, source) : "-")} | {Cut(text, mention.Cue)} | {(mention.Content is { } content ? Cut(text, content) : "-")}"
        + string.Concat(mention.More.Select(piece => " + " + Cut(text, piece)));

    private static string Cut(string text, TextSpan span) => text[span.Start..span.End];

    private sealed record Row(string Id, string Text, List<string> Expected);
}
