using System.Globalization;
using System.Text;
using Parley.Documents;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Reading;

public sealed class PdfLayoutTests
{
    private static readonly string Layout = Document(
        Page(
            Block(20, 9, "Norland Ministry of Trade"),
            Block(100, 24, "Steel talks resume in Port Vale"),
            Block(140, 12, "March 3, 2025"),
            Block(
                160,
                12,
                "Norland and Sudria resumed their talks on Monday, and the two govern-",
                "ments want a long-term deal on steel that covers 300 million dollars of trade, which the"
            ),
            Block(760, 9, "Page 1")
        ),
        Page(
            Block(20, 9, "Norland Ministry of Trade"),
            Block(
                100,
                12,
                "officials called the best news in months &amp; a good long-",
                "term sign."
            ),
            Block(760, 9, "Page 2")
        )
    );

    [Fact]
    public void Paragraphs_run_over_lines_and_pages_and_running_heads_go()
    {
        var article = Read().Articles.Single();

        Assert.Equal("Steel talks resume in Port Vale", article.Title);
        Assert.Equal("2025-03-03", article.Published!.Bounds.ToString());
        Assert.Equal(
            "Norland and Sudria resumed their talks on Monday, and the two governments want a long-term deal on steel "
                + "that covers 300 million dollars of trade, which the officials called the best news in months & a good long-term sign.",
            article.Text
        );
    }

    [Fact]
    public void A_quote_leads_to_words_that_carry_page_and_box()
    {
        var article = Read().Articles.Single();
        var start = article.Text.IndexOf("300", StringComparison.Ordinal);
        var range = article.Map.BytesOf(new TextSpan(start, start + "300 million".Length));
        var words = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Layout)[range.Start..range.End]);

        Assert.StartsWith("300</word>", words, StringComparison.Ordinal);
        Assert.EndsWith(">million", words, StringComparison.Ordinal);
        Assert.Contains("xMin=\"", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<doc><page width=\"1\"><block><line><word>never closed")]
    [InlineData("<doc><page width=\"1\"></line><word>x</word><line></block>")]
    public void Broken_layouts_are_read_as_far_as_they_go(string page) =>
        Assert.NotNull(new PageReader().Read(new Page("x", Encoding.UTF8.GetBytes(page), null)));

    private static PageReading Read() =>
        new PageReader().Read(new Page("talks.pdf", Encoding.UTF8.GetBytes(Layout), null));

    private static string Document(params string[] pages) =>
        $"<!DOCTYPE html><html><head><title>x.doc</title></head>\n<body>\n<doc>\n{string.Concat(pages)}</doc>\n</body>\n</html>\n";

    private static string Page(params string[] blocks) =>
        $"  <page width=\"600.0\" height=\"800.0\">\n    <flow>\n{string.Concat(blocks)}    </flow>\n  </page>\n";

    private static string Block(int top, int height, params string[] lines)
    {
        var text = new StringBuilder();
        text.Append(Box("block", top, top + (height * lines.Length))).Append('\n');
        foreach (var line in lines)
        {
            text.Append(Box("line", top, top + height)).Append('\n');
            foreach (var word in line.Split(' '))
            {
                text.Append(Box("word", top, top + height)).Append(word).Append("</word>\n");
            }
            text.Append("</line>\n");
        }
        return text.Append("</block>\n").ToString();
    }

    private static string Box(string name, int top, int bottom) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<{name} xMin=\"10.0\" yMin=\"{top}.0\" xMax=\"500.0\" yMax=\"{bottom}.0\">"
        );
}
