using System.Text;
using Parley.Documents;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Reading;

public sealed class StoryFileTests
{
    private const string Wire = """
        <!DOCTYPE lewis SYSTEM "lewis.dtd">
        <REUTERS TOPICS="YES" NEWID="1">
        <DATE>26-FEB-1987 15:01:01.79</DATE>
        <TOPICS><D>steel</D><D>trade</D></TOPICS><PLACES><D>norland</D></PLACES>
        <UNKNOWN>&#5;&#5;u f BC-STEEL 02-26</UNKNOWN>
        <TEXT>&#2;
        <TITLE>NORLAND STEEL &lt;NST> TO BUILD MILL</TITLE>
        <AUTHOR>    By Ann Example, Example Wire</AUTHOR>
        <DATELINE>    PORT VALE, Feb 26 - </DATELINE><BODY>Norland Steel said it will build a
        mill worth 300 mln dlrs near Port Vale, its first abroad in many
        years of trading.
            Work is to begin in May &amp; end in 1989, the company said in
        a statement.
         Example
        &#3;</BODY></TEXT>
        </REUTERS>
        <REUTERS NEWID="2">
        <DATE> 1-MAR-1987 09:00:00.00 # a guess</DATE>
        <TEXT TYPE="UNPROC">&#2;
        NORLAND WEEKLY RESERVES - MARCH 1
            Two weeks ended Feb 25      daily avgs-mlns
         Net free reserves.............644 vs.....1,337
        &#3;
        </TEXT>
        </REUTERS>
        <REUTERS NEWID="3">
        <DATE>2-MAR-1987</DATE>
        <TEXT TYPE="BRIEF">&#2;
        ******<TITLE>NORLAND CUTS RATE TO FIVE PCT
        </TITLE>&#3;
        </TEXT>
        </REUTERS>
        """;

    [Fact]
    public void Each_story_is_an_article_with_title_day_and_tags()
    {
        var articles = Read(Wire).Articles;

        Assert.Equal(
            [
                "NORLAND STEEL <NST> TO BUILD MILL",
                "NORLAND WEEKLY RESERVES - MARCH 1",
                "NORLAND CUTS RATE TO FIVE PCT",
            ],
            articles.Select(article => article.Title)
        );
        Assert.Equal(
            ["1987-02-26", "1987-03-01", "1987-03-02"],
            articles.Select(article => article.Published!.Bounds.ToString())
        );
        Assert.Equal(["steel", "trade", "norland"], articles[0].Tags);
    }

    [Fact]
    public void A_text_that_abuts_its_dateline_and_a_control_character_within_it_stay_as_they_are()
    {
        var article = Assert.Single(
            Read(
                "<REUTERS><TEXT><TITLE>NORLAND TO BUILD MILL</TITLE><DATELINE>PORT VALE, March 2 -</DATELINE>"
                    + "<BODY>Norland Steel said it will build a mill near Port Vale.&#3;\nThe company&#127;s board agreed.\n&#3;\n</BODY></TEXT></REUTERS>"
            ).Articles
        );

        Assert.StartsWith(
            "PORT VALE, March 2 -\nNorland Steel",
            article.Text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("company\u007Fs board agreed.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_begins_with_the_dateline_and_holds_no_marks_of_the_wire()
    {
        var articles = Read(Wire).Articles;

        Assert.Equal(
            "PORT VALE, Feb 26 - Norland Steel said it will build a mill worth 300 mln dlrs near Port Vale, its first abroad in many years of trading.\n"
                + "Work is to begin in May & end in 1989, the company said in a statement.",
            articles[0].Text
        );
        Assert.StartsWith("Two weeks ended", articles[1].Text, StringComparison.Ordinal);
        Assert.Equal("", articles[2].Text);
    }

    [Fact]
    public void Text_leads_back_to_the_bytes_of_the_file()
    {
        var bytes = Encoding.UTF8.GetBytes(Wire);
        var article = Read(Wire).Articles[0];
        var start = article.Text.IndexOf("300 mln", StringComparison.Ordinal);
        var range = article.Map.BytesOf(new TextSpan(start, start + 7));

        Assert.Equal("300 mln", Encoding.UTF8.GetString(bytes[range.Start..range.End]));
    }

    [Fact]
    public void Paragraph_tags_part_the_text_of_other_wires()
    {
        var article = Read(
            """
            <DOC id="1"><DOCNO> NW-1 </DOCNO><HEADLINE> Mill to open </HEADLINE>
            <DATELINE> PORT VALE (Example Wire) </DATELINE>
            <TEXT><P> The mill opens in May. </P><P> It cost $300 million. </P></TEXT></DOC>
            """
        )
            .Articles.Single();

        Assert.Equal("Mill to open", article.Title);
        Assert.EndsWith(
            "The mill opens in May.\nIt cost $300 million.",
            article.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "<html><head><title>x</title></head><body><doc><text>A page of HTML.</text></doc></body></html>"
    )]
    [InlineData("A page that speaks of <REUTERS> and <TEXT> and is none.")]
    [InlineData("<doc>A document without a text of its own.</doc>")]
    public void Other_pages_are_no_files_of_stories(string page) =>
        Assert.True(Read(page).Articles.Count <= 1);

    [Theory]
    [InlineData("<REUTERS><TEXT>")]
    [InlineData("<REUTERS><TEXT><TITLE>never closed <BODY>text <REUTERS><TEXT>second")]
    [InlineData("<DATA></TEXT></REUTERS><REUTERS><TEXT></REUTERS>&#2;&#99999999;")]
    public void Broken_files_are_read_as_far_as_they_go(string page) => Assert.NotNull(Read(page));

    private static PageReading Read(string page) =>
        new PageReader().Read(new Page("wire.sgm", Encoding.UTF8.GetBytes(page), null));
}
