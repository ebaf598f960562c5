using System.Globalization;
using System.Text;
using Parley.Documents;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Reading.Feeds;

public sealed class FeedReaderTests
{
    public sealed record FeedRow(
        string Id,
        IReadOnlyList<string> Page,
        IReadOnlyList<ItemRow> Articles
    )
    {
        public IReadOnlyList<string>? Diagnostics { get; init; }
    }

    public sealed record ItemRow(string? Title)
    {
        public string? Url { get; init; }

        public string? Published { get; init; }

        public string? Updated { get; init; }

        public string? Outlet { get; init; }

        public IReadOnlyList<string> Authors { get; init; } = [];

        public IReadOnlyList<string> Tags { get; init; } = [];

        public string Text { get; init; } = "";
    }

    private static readonly IReadOnlyList<FeedRow> Rows = ReadingSpec.Rows<FeedRow>("feeds.json");

    public static TheoryData<string> Ids => [.. Rows.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads_a_feed_into_its_articles(string id)
    {
        var row = Rows.Single(candidate => candidate.Id == id);

        var reading = Read(string.Join('\n', row.Page));

        Assert.Equal(
            row.Articles.Select(article =>
                Print(
                    article.Title,
                    article.Url,
                    article.Published,
                    article.Updated,
                    article.Outlet,
                    article.Authors,
                    article.Tags,
                    article.Text
                )
            ),
            reading.Articles.Select(article =>
                Print(
                    article.Title,
                    article.Url,
                    article.Published?.Bounds.ToString(),
                    article.Updated?.ToString(),
                    article.Outlet,
                    article.Authors,
                    article.Tags,
                    article.Text
                )
            )
        );
        if (row.Diagnostics is { } codes)
        {
            Assert.Equal(codes, reading.Diagnostics.Select(diagnostic => diagnostic.Code).Order());
        }
    }

    /// <summary>What is cut out of the page's bytes for each character, so that a quote can be shown on the page.</summary>
    [Theory]
    [InlineData(
        "<description>The envoy &amp;amp; &lt;b&gt;he&lt;/b&gt; left.</description>",
        "&amp;amp;",
        "&"
    )]
    [InlineData(
        "<description><![CDATA[The envoy &amp; <b>he</b> left.]]></description>",
        "&amp;",
        "&"
    )]
    [InlineData(
        "<description>The envoy &lt;b&gt;h&#xE9;&lt;/b&gt; left.</description>",
        "&#xE9;",
        "é"
    )]
    [InlineData("<description><p>The envoy &amp; <b>he</b> left.</p></description>", "&amp;", "&")]
    public void A_character_leads_to_the_bytes_that_it_was_wrapped_in(
        string description,
        string written,
        string character
    )
    {
        var page = Page(
            $"<rss><channel><item><title>Ö</title>{description}</item></channel></rss>"
        );

        var article = new PageReader().Read(page).Articles.Single();
        var at = article.Text.IndexOf(character, StringComparison.Ordinal);
        var (start, end) = article.Map.BytesOf(new TextSpan(at, at + 1));

        Assert.Equal(written, Encoding.UTF8.GetString(page.Bytes.Span[start..end]));
    }

    [Fact]
    public void An_escape_of_json_leads_to_its_bytes()
    {
        var page = Page(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>A \\u00e9 and &lt;.\"}]}"
        );

        var article = new PageReader().Read(page).Articles.Single();
        var (start, end) = article.Map.BytesOf(new TextSpan(2, 3));

        Assert.Equal("A é and <.", article.Text);
        Assert.Equal("\\u00e9", Encoding.UTF8.GetString(page.Bytes.Span[start..end]));
    }

    [Fact]
    public void A_relative_address_starts_from_where_the_feed_was_fetched()
    {
        var page = Page("<rss><channel><item><link>/1</link></item></channel></rss>") with
        {
            Fetch = new FetchRecord("https://alba.example/feeds/all.xml", null, null),
        };

        Assert.Equal("https://alba.example/1", new PageReader().Read(page).Articles.Single().Url);
    }

    [Fact]
    public void Items_are_bounded()
    {
        var feed = new StringBuilder("<rss><channel>")
            .Insert(14, "<item><title>One</title></item>", 1_000_000)
            .ToString();
        var options = new ReadingOptions { MaximumArticles = 50 };

        var reading = new PageReader(options).Read(Page(feed));

        Assert.Equal(50, reading.Articles.Count);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Code == "PAR2003");
    }

    [Fact]
    public void Entities_that_multiply_are_not_expanded()
    {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">");
        }
        bomb.Append("]><rss><channel><item><title>Ha &a29;</title></item></channel></rss>");

        Assert.Equal("Ha &a29;", Read(bomb.ToString()).Articles.Single().Title);
    }

    public static TheoryData<string, string> Hostile =>
        new()
        {
            { "nested", "<rss><channel><item>" + Times("<a>", 100_000) + "<title>x" },
            { "nested items", "<rss><channel>" + Times("<item>", 100_000) },
            { "nested content", "<feed><entry>" + Times("<content>", 100_000) },
            { "end tags", "<rss><channel>" + Times("<a>", 300) + Times("</b>", 200_000) },
            { "titles", "<rss><channel><item>" + Times("<title>a", 100_000) },
            { "declarations", "<rss><channel>" + Times("<item xmlns:a='b'>", 20_000) },
            { "one tag", "<rss " + Times("xmlns:a='b' ", 50_000) + "><channel><item><title>x" },
            { "document types", Times("<!DOCTYPE a [", 50_000) + "<rss><item><title>x" },
            { "comments", Times("<!--", 100_000) + "<rss><item><title>x" },
            { "sections", "<rss><item><description>" + Times("<![CDATA[a]]>", 50_000) },
            { "references", "<rss><item><description>" + Times("&amp;lt;", 100_000) },
            { "signs", "<rss><item><title>" + Times("&lt;object&gt;", 50_000) + "</title>" },
            { "tags", "<rss><item>" + Times("<category>a</category>", 50_000) },
            {
                "lists",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + Times("[", 200_000)
            },
            {
                "objects",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
                    + Times("{\"a\":", 100_000)
            },
            {
                "escapes",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\""
                    + Times("\\u00", 100_000)
            },
        };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_feeds_end_soon(string name, string page)
    {
        Assert.NotEmpty(name);
        var before = System.Diagnostics.Process.GetCurrentProcess().UserProcessorTime;

        _ = Read(page);

        Assert.InRange(
            System.Diagnostics.Process.GetCurrentProcess().UserProcessorTime - before,
            TimeSpan.Zero,
            TimeSpan.FromSeconds(20)
        );
    }

    [Fact]
    public void A_feed_cut_off_anywhere_is_read_as_far_as_it_goes()
    {
        foreach (var row in Rows)
        {
            var bytes = Encoding.UTF8.GetBytes(string.Join('\n', row.Page));
            var whole = new PageReader().Read(new Page("whole", bytes, null)).Articles.Count;
            for (var length = 0; length < bytes.Length; length++)
            {
                var reading = new PageReader().Read(
                    new Page("cut", bytes.AsMemory(0, length), null)
                );
                // An item that came before the cut is there, and none is made up.
                Assert.InRange(reading.Articles.Count, 0, Math.Max(1, whole + 1));
            }
        }
    }

    private static PageReading Read(string page) => new PageReader().Read(Page(page));

    private static Page Page(string text) => new("feed", Encoding.UTF8.GetBytes(text), null);

    private static string Times(string text, int count) =>
        new StringBuilder().Insert(0, text, count).ToString();

    private static string Print(
        string? title,
        string? url,
        string? published,
        string? updated,
        string? outlet,
        IReadOnlyList<string> authors,
        IReadOnlyList<string> tags,
        string text
    ) =>
        $"{title} | {url} | {published} | {updated} | {outlet} | {string.Join(", ", authors)} | {string.Join(", ", tags)} | {text}";
}
