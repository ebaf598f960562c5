using System.Diagnostics;
using System.Text;
using Parley.Documents;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Reading;

public sealed class PageReaderTests
{
    public sealed record PageRow(
        string Id,
        IReadOnlyList<string> Page,
        IReadOnlyList<ArticleRow> Articles
    )
    {
        public IReadOnlyList<OutletRow> Outlets { get; init; } = [];
    }

    public sealed record OutletRow(string Name, IReadOnlyList<string> Aliases);

    public sealed record ArticleRow(string? Title, string First, string Last)
    {
        public string? Subtitle { get; init; }

        public string? Outlet { get; init; }

        public string? Published { get; init; }

        public string? Updated { get; init; }

        public string? Language { get; init; }

        public bool Sample { get; init; }

        public int? Blocks { get; init; }

        public IReadOnlyList<string>? Authors { get; init; }

        public IReadOnlyList<string>? Credits { get; init; }

        public IReadOnlyList<string>? Headings { get; init; }

        public IReadOnlyList<string>? Dates { get; init; }

        public IReadOnlyList<string> Absent { get; init; } = [];
    }

    public static TheoryData<string> Ids =>
        [.. ReadingSpec.Rows<PageRow>("pages.en.json").Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads_a_page_into_its_articles(string id)
    {
        var row = ReadingSpec
            .Rows<PageRow>("pages.en.json")
            .Single(candidate => candidate.Id == id);
        var reader = new PageReader(
            new ReadingOptions
            {
                KnownOutlets =
                [
                    .. row.Outlets.Select(outlet => new KnownOutlet(outlet.Name, outlet.Aliases)),
                ],
            }
        );

        var articles = reader.Read(Text(string.Join('\n', row.Page))).Articles;

        Assert.Equal(
            row.Articles.Select(article => article.Title),
            articles.Select(article => article.Title)
        );
        foreach (var (expected, article) in row.Articles.Zip(articles))
        {
            Assert.StartsWith(expected.First, article.Text, StringComparison.Ordinal);
            Assert.EndsWith(expected.Last, article.Text, StringComparison.Ordinal);
            Assert.All(
                expected.Absent,
                words => Assert.DoesNotContain(words, article.Text, StringComparison.Ordinal)
            );
            Assert.Equal(expected.Subtitle, article.Subtitle);
            Assert.Equal(expected.Outlet, article.Outlet);
            Assert.Equal(expected.Published, article.Published?.Bounds.ToString());
            Assert.Equal(expected.Updated, article.Updated?.ToString());
            Assert.Equal(expected.Language ?? "en", article.Language);
            Assert.Equal(expected.Sample, article.Sample);
            Assert.Equal(expected.Blocks ?? article.Blocks.Count, article.Blocks.Count);
            Assert.Equal(expected.Authors ?? article.Authors, article.Authors);
            Assert.Equal(expected.Credits ?? article.Credits, article.Credits);
            Assert.Equal(expected.Dates ?? Dates(article), Dates(article));
            Assert.Equal(
                expected.Headings ?? [],
                article
                    .Blocks.Where(block => block.Kind == BlockKind.Heading)
                    .Select(block => article.Text[block.Span.Start..block.Span.End])
            );
        }
    }

    [Fact]
    public void A_fetched_page_settles_how_many_days_ago()
    {
        var page = new Page(
            "a.txt",
            Encoding.UTF8.GetBytes(
                "Envoy leaves for the coast again\n2 days ago\nThe envoy of Varland left for the coast on Monday to speak about pumps with whoever is willing to listen to him there, his office said.\n"
            ),
            new FetchRecord(
                "https://alba.example/x",
                null,
                new DateTimeOffset(2026, 1, 14, 3, 0, 0, TimeSpan.Zero)
            )
        );

        var published = new PageReader().Read(page).Articles.Single().Published!;

        Assert.Equal(
            ("2026-01-12", PublishedBasis.Relative),
            (published.Bounds.ToString(), published.Basis)
        );
    }

    [Theory]
    [InlineData("<html><head><title>Mill</title><meta name=a content=b>", "")]
    [InlineData("<html><head><head><title>Mill</title></head><body>", "</body>")]
    [InlineData("<html><head><title>Mill</title></head><body><nav><a href=/>Home</a>", "</body>")]
    public void A_head_or_a_menu_that_is_never_closed_hides_no_text(string before, string after)
    {
        const string Text =
            "Norland Steel will build a mill near Port Vale, its first abroad in many years, the company said on Monday.";
        var page =
            $"{before}<div><h1>Mill for Port Vale</h1><p>{Text}</p><p>Work begins in May, and the first steel is to leave the mill two years later.</p></div>{after}";

        var article = Assert.Single(
            new PageReader().Read(new Page("a.html", Encoding.UTF8.GetBytes(page), null)).Articles
        );

        Assert.StartsWith(Text, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_charset_is_decoded_and_mapped()
    {
        var markup =
            "<html><head><meta charset=\"shift_jis\"></head><body><p>バーランド政府は十二日、隣国に工場を建てると発表した。投資額は二千億で、四年をかけるという。</p></body></html>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!.GetBytes(markup);

        var article = new PageReader().Read(new Page("a.html", bytes, null)).Articles.Single();
        var at = article.Text.IndexOf("工場", StringComparison.Ordinal);
        var (start, end) = article.Map.BytesOf(new TextSpan(at, at + 2));

        Assert.Equal(
            "工場",
            CodePagesEncodingProvider
                .Instance.GetEncoding("shift_jis")!
                .GetString(bytes.AsSpan(start, end - start))
        );
    }

    [Fact]
    public void Bad_bytes_read_as_replacement_characters_and_are_reported()
    {
        byte[] bytes =
        [
            .. "The works of Alba opened its gates to the people of the valley, wh"u8,
            0xC3,
            0x28,
            .. "o came in great number on a day of rain and wind, and stayed until evening."u8,
        ];

        var reading = new PageReader().Read(new Page("a.txt", bytes, null));

        Assert.Contains("wh\uFFFD(o", reading.Articles.Single().Text, StringComparison.Ordinal);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Code == "PAR2002");
    }

    [Fact]
    public void Emptiness_gives_no_article_and_says_so()
    {
        var reading = new PageReader().Read(Text("   \n\n"));

        Assert.Empty(reading.Articles);
        Assert.Equal("PAR2001", Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void What_is_left_out_is_kept_with_its_reason()
    {
        var row = ReadingSpec
            .Rows<PageRow>("pages.en.json")
            .Single(candidate => candidate.Id == "html-with-navigation-and-related-stories");

        var dropped = new PageReader().Read(Text(string.Join('\n', row.Page))).Dropped;

        Assert.Equal(
            [
                "Home: nav",
                "World: nav",
                "Envoy signs: title",
                "By Ina Vo: byline",
                "More stories: aside",
                "A storm of rare force tore the roofs from two hundred houses.: aside",
                "I think that pumps are overrated, and I have thought so for years.: comments",
                "Sample page written for Parley. Facts: none.: footer",
            ],
            dropped.Select(block => $"{block.Text}: {block.Reason}")
        );
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        foreach (var row in ReadingSpec.Rows<PageRow>("pages.en.json"))
        {
            var page = Text(string.Join('\n', row.Page));
            var reader = new PageReader();
            Assert.Equal(Print(reader.Read(page)), Print(new PageReader().Read(page)));
        }

        static string Print(PageReading reading) =>
            string.Join(
                '\n',
                reading.Articles.Select(article =>
                    $"{article.Id} {article.Title} {article.Outlet} {article.Text} {string.Join(',', article.Map.Segments)} {string.Join(',', article.Dates)}"
                )
            );
    }

    public static TheoryData<string, string> Hostile =>
        new()
        {
            { "nested elements", "<html><body>" + Times("<div>", 400_000) + "text" },
            { "open signs", "<html>" + Times("<", 1_000_000) },
            { "open quotes", "<html><a " + Times("x=\"", 300_000) },
            { "list items", "<html><ul>" + Times("<li>a", 200_000) },
            { "nested tables", "<html>" + Times("<table><tr><td>", 100_000) },
            { "rows", "<html><table>" + Times("<tr>", 250_000) },
            { "references", "<html><p>" + Times("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 30_000) },
            { "brackets", "# A heading of words\n\n" + Times("[", 1_000_000) },
            { "open links", "# A heading of words\n\n" + Times("[a](", 250_000) },
            { "comments", "# A heading of words\n\n" + Times("<!--", 250_000) },
            { "one line", Times("word ", 400_000) },
            { "dates", Times("Post\n3 days ago\n- X\n", 60_000) },
            { "numbers", Times("1-2-", 250_000) },
            { "adverts", Times("subscribe now ", 100_000) },
            { "items", "<rss version=\"2.0\"><channel>" + Times("<item><title>", 80_000) },
            { "placeholders", Times("{a", 100_000) },
            { "linked data", "<html><script type=\"application/ld+json\">" + Times("[", 500_000) },
        };

    /// <summary>A quadratic reader would need minutes for any of these; the bound leaves room for a slow machine.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_pages_end_soon(string name, string page)
    {
        Assert.NotEmpty(name);
        var before = Process.GetCurrentProcess().UserProcessorTime;

        _ = new PageReader().Read(Text(page));

        Assert.InRange(
            Process.GetCurrentProcess().UserProcessorTime - before,
            TimeSpan.Zero,
            TimeSpan.FromSeconds(20)
        );
    }

    private static string Times(string text, int count) =>
        new StringBuilder().Insert(0, text, count).ToString();

    internal static Page Text(string text) => new("page", Encoding.UTF8.GetBytes(text), null);

    private static string[] Dates(Article article) =>
        [.. article.Dates.Select(date => $"{date.Origin} {date.Printed}")];
}
