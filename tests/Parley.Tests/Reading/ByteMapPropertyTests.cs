using System.Text;
using Parley.Documents;
using Parley.Reading;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>The bytes of any span, cleaned alone, give the span again.</summary>
public sealed class ByteMapPropertyTests
{
    /// <summary>Random spans tried in each block, beside the block itself.</summary>
    private const int SpansEach = 6;

    /// <summary>Pages of one folder; the long run takes all.</summary>
    private const int PagesEach = 8;

    public static TheoryData<string> Folders =>
        [
            "seeds",
            "corpora/reuters1987",
            "corpora/whitehouse",
            "corpora/whitehouse-more",
            "corpora/maintext-aeb/html",
            "corpora/maintext-naeb/html",
            "corpora/maintext-fundus",
            "corpora/pubdate-htmldate/html",
            "corpora/feeds-real",
            "corpora/reuters21578",
        ];

    [Fact]
    public void Holds_for_plain_text_with_references_and_invisible_marks()
    {
        Check(
            "Der Preis\u00A0 stieg\t um &euro;5&nbsp;&#8211;&#x2014; auf \u00AD7\u200B,5 Mrd. Kronen \U0001F600 und fiel dann wieder auf den alten Stand zurück, sagte die Kammer.\r\n\r\nDann   kam   ein zweiter Absatz, der auch lang genug ist, um als Absatz zu gelten, und der auf ein Zeichen &amp; endet."
        );
    }

    [Fact]
    public void Holds_for_markup_inside_a_paragraph()
    {
        Check(
            "<!doctype html><html><body><article><h1>Envoy signs</h1><p>The <b>envoy</b> of <a href='x'>Varland&#8217;s\n north</a> signed<br>a <script>1 < 2</script>paper&shy;s about <i>pumps</i> &amp; wine, and both sides called it <!-- not --> a good beginning.</p><p>They met again on the coast, where a second paper was signed by everybody who had come.</p></article></body></html>"
        );
    }

    [Fact]
    public void Holds_for_bytes_that_are_not_valid()
    {
        byte[] bytes =
        [
            .. "<!doctype html><html><body><p>The envoy "u8,
            0xFF,
            .. " signed "u8,
            0xE5,
            0x86,
            .. " a paper ​about 円 and "u8,
            0xF0,
            0x9F,
            0x98,
            .. "wine, and both sides called it a good beginning of their talks.</p>"u8,
        ];

        Assert.Equal(1, Check(new Page("bad.html", bytes, null)));
    }

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
        return (await PageForm.SampleAsync(path, PagesEach)).Sum(Check);
    }

    private static void Check(string text) =>
        Assert.NotEqual(0, Check(new Page("a", Encoding.UTF8.GetBytes(text), null)));

    private static int Check(Page page)
    {
        var bytes = page.Bytes.Span;
        var form = new PageForm(page);
        var articles = new PageReader().Read(page).Articles;
        foreach (var article in articles.Where(article => article.Text.Length > 0))
        {
            Whole(article);
            var random = new Random(article.Text.Length);
            foreach (var block in article.Blocks)
            {
                foreach (var span in Spans(block.Span, random))
                {
                    var quote = article.Text[span.Start..span.End];
                    // A span cuts no character in two, and a quote has no space at its ends.
                    if (
                        IsCut(article.Text, span.Start)
                        || IsCut(article.Text, span.End)
                        || quote != quote.Trim(' ')
                    )
                    {
                        continue;
                    }
                    var (first, last) = article.Map.BytesOf(span);
                    Assert.InRange(last, first + 1, bytes.Length);
                    // Where a slice cannot be cleaned alone, its segments are checked below.
                    if (form.Cleaned(bytes[first..last]) is { } cleaned)
                    {
                        Assert.Equal(quote, cleaned);
                    }
                }
            }
            Segments(article, bytes, form.Encoding);
        }
        return articles.Count;
    }

    private static IEnumerable<TextSpan> Spans(TextSpan block, Random random)
    {
        yield return block;
        for (var i = 0; i < SpansEach; i++)
        {
            var from = random.Next(block.Start, block.End);
            yield return new TextSpan(from, random.Next(from, block.End) + 1);
        }
    }

    /// <summary>Blocks and map cover the text without a gap, one LF between blocks.</summary>
    private static void Whole(Article article)
    {
        var end = 0;
        foreach (var segment in article.Map.Segments)
        {
            Assert.Equal(end, segment.TextStart);
            end += segment.TextLength;
        }
        Assert.Equal(article.Text.Length, end);
        Assert.Equal(
            article.Text,
            string.Join(
                '\n',
                article.Blocks.Select(block => article.Text[block.Span.Start..block.Span.End])
            )
        );
        Assert.All(
            article.Blocks,
            block =>
                Assert.Equal(
                    article.Text[block.Span.Start..block.Span.End].Trim(),
                    article.Text[block.Span.Start..block.Span.End]
                )
        );
        Assert.Equal(
            Math.Max(0, article.Blocks.Count - 1),
            article.Text.Count(character => character == '\n')
        );
    }

    /// <summary>Every segment stands for bytes that decode to it, but for references, collapsed white space and line breaks.</summary>
    private static void Segments(Article article, ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var before = 0;
        foreach (var segment in article.Map.Segments)
        {
            Assert.True(segment.ByteStart >= before, "segments ascend");
            before = segment.ByteStart;
            var text = article.Text.Substring(segment.TextStart, segment.TextLength);
            var printed = encoding.GetString(bytes.Slice(segment.ByteStart, segment.ByteLength));
            if (
                text is "\n" or " "
                || printed.Contains('&', StringComparison.Ordinal)
                || printed.StartsWith('\\')
                || printed.Contains('\uFFFD', StringComparison.Ordinal)
            )
            {
                continue;
            }
            Assert.Equal(
                text,
                string.Concat(
                    printed.Select(character => char.IsWhiteSpace(character) ? ' ' : character)
                )
            );
        }
    }

    private static bool IsCut(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);
}
