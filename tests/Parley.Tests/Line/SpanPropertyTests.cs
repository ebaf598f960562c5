using System.Text;
using Parley.Cli.Composition;
using Parley.Documents;
using Parley.Extraction;
using Parley.Extraction.Mentions;
using Parley.Reading;
using Parley.Tests.Reading;
using Xunit;

namespace Parley.Tests.Line;

/// <summary>
/// What a statement or a mention quotes is cut from the clean text, within one block, and the bytes that it stands on, cleaned
/// alone, give it again.
/// </summary>
public sealed class SpanPropertyTests
{
    /// <summary>Pages of one folder; the long run takes all.</summary>
    private const int PagesEach = 6;

    /// <summary>Articles of one page; the long run takes all.</summary>
    private const int ArticlesEach = 40;

    public static TheoryData<string> Folders =>
        [
            "seeds",
            "corpora/reuters1987",
            "corpora/whitehouse",
            "corpora/whitehouse-more",
            "corpora/maintext-aeb/html",
            "corpora/maintext-naeb/html",
            "corpora/maintext-fundus",
            "corpora/pubdate-htmldate",
            "corpora/feeds-real",
            "corpora/reuters21578",
            "corpora/attribution-polnear",
            "corpora/warc-samples",
        ];

    [Fact]
    public void Holds_for_quotes_over_references_markup_and_wide_characters() =>
        Assert.NotEqual(
            0,
            Check(
                new Page(
                    "page.html",
                    Encoding.UTF8.GetBytes(
                        "<!doctype html><html><body><article><h1>Varland pledges</h1><p>“Varland&#8217;s <b>ministry</b>&nbsp;of trade pledged to invest &euro;5\u00A0 billion in 港湾 works&mdash;<i>and</i> signed a deal worth $2&nbsp;billion with Ostria on March&nbsp;3, 2031,” it said on the coast of the country.</p><p>Ostria’s government said it will im&shy;pose a 15&nbsp;% tariff on cars from Japan from April 2031, and 投資額は<b>8兆6000億円</b>だった。</p></article></body></html>"
                    ),
                    null
                ),
                new Readers()
            )
        );

    [Fact]
    public async Task Holds_over_the_pages_of_the_case() =>
        Assert.NotEqual(
            0,
            await CheckAsync(Path.Combine(AppContext.BaseDirectory, "cases", "japan-us", "pages"))
        );

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Holds_over_real_pages(string folder) =>
        Assert.NotEqual(0, await CheckAsync(SharedTexts.Folder(folder)));

    private static async Task<int> CheckAsync(string path)
    {
        var pages = await PageForm.SampleAsync(path, PagesEach);
        var readers = new Readers();
        return pages.Sum(page => Check(page, readers));
    }

    /// <summary>Checks all that a page says and names; returns how many quotes that were.</summary>
    private static int Check(Page page, Readers readers)
    {
        var form = new PageForm(page);
        var count = 0;
        foreach (
            var article in new PageReader()
                .Read(page)
                .Articles.Take(PageForm.Long ? int.MaxValue : ArticlesEach)
        )
        {
            foreach (var statement in readers.Statements.Extract(article).Statements)
            {
                Check(article, form, statement.Evidence.Span, statement.Evidence.Quote);
                count++;
                foreach (var more in statement.Evidence.More)
                {
                    Assert.Equal(
                        (more.InTitle ? article.Title! : article.Text)[
                            more.Span.Start..more.Span.End
                        ],
                        more.Quote
                    );
                    if (!more.InTitle)
                    {
                        Check(article, form, more.Span, more.Quote);
                    }
                }
            }
            foreach (
                var mention in readers
                    .Mentions.Read(article.Text, article.Published?.Bounds)
                    .SelectMany(MentionParts.Of)
            )
            {
                Check(article, form, mention.Span, mention.Text);
                count++;
                if (mention is NumberMention { Noun: { } noun })
                {
                    Check(article, form, noun.Span, noun.Text);
                }
            }
        }
        return count;
    }

    private static void Check(Article article, PageForm form, TextSpan span, string quote)
    {
        Assert.Equal(article.Text[span.Start..span.End], quote);
        Assert.DoesNotContain('\n', quote);
        Assert.False(char.IsLowSurrogate(quote[0]), $"“{quote}” begins within a character");
        Assert.False(char.IsHighSurrogate(quote[^1]), $"“{quote}” ends within a character");
        var (first, last) = article.Map.BytesOf(span);
        Assert.InRange(last, first + 1, form.Page.Bytes.Length);
        if (form.Cleaned(form.Page.Bytes.Span[first..last]) is { } cleaned)
        {
            Assert.Equal(quote.Trim(' '), cleaned);
        }
    }

    /// <summary>What reads statements and mentions, with the names of a case.</summary>
    private sealed class Readers
    {
        private readonly Workshop workshop = Workshop.Open("japan-us");

        public Readers() => Statements = workshop.Extractor();

        public Extractor Statements { get; }

        public MentionReader Mentions => workshop.Mentions;
    }
}
