using System.Text;
using Parley.Documents;
using Parley.Reading;
using Parley.Reading.Html;
using Parley.Reading.Markdown;
using Parley.Reading.Text;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>The bytes of any span, cleaned alone, give the span again.</summary>
public sealed class ByteMapPropertyTests
{
    private const int SpansEach = 60;

    public static TheoryData<string> Folders =>
        [
            "seeds",
            "corpora/reuters1987",
            "corpora/whitehouse",
            "corpora/maintext-fundus",
            "corpora/feeds-real",
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

    [Theory]
    [MemberData(nameof(Folders))]
    public void Holds_over_real_pages(string folder)
    {
        var path = SharedTexts.Folder(folder);
        var articles = 0;
        foreach (
            var file in Directory
                .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            if (Path.GetExtension(file) is not (".txt" or ".md" or ".xml" or ".html"))
            {
                continue;
            }
            articles += Check(new Page(Path.GetFileName(file), File.ReadAllBytes(file), null));
        }
        Assert.NotEqual(0, articles);
    }

    private static void Check(string text) =>
        Assert.NotEqual(0, Check(new Page("a", Encoding.UTF8.GetBytes(text), null)));

    private static int Check(Page page)
    {
        var bytes = page.Bytes.Span;
        var encoding = Charset.Of(bytes) ?? Encoding.UTF8;
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2000)]).TrimStart();
        var markup = start.StartsWith('<') || page.Path.EndsWith(".html", StringComparison.Ordinal);
        var feed =
            start.Contains("<rss", StringComparison.Ordinal)
            || start.Contains("<feed", StringComparison.Ordinal)
            || start.Contains("<rdf", StringComparison.OrdinalIgnoreCase);
        var text = encoding.GetString(bytes);
        var header = FrontMatter.Read(text);
        var markdown =
            !markup && PageSniffer.IsMarkdown(text, header?.End ?? 0, header is not null);
        var articles = new PageReader().Read(page).Articles;
        foreach (var article in articles)
        {
            Whole(article);
            var random = new Random(article.Text.Length);
            foreach (var block in article.Blocks)
            {
                for (var i = 0; i < SpansEach / 10; i++)
                {
                    var from = random.Next(block.Span.Start, block.Span.End);
                    var to = random.Next(from, block.Span.End) + 1;
                    // A span cuts no character in two, and a quote has no space at its ends.
                    if (
                        IsCut(article.Text, from)
                        || IsCut(article.Text, to)
                        || article.Text[from] == ' '
                        || article.Text[to - 1] == ' '
                    )
                    {
                        continue;
                    }
                    var (first, last) = article.Map.BytesOf(new TextSpan(from, to));
                    Assert.InRange(last, first + 1, bytes.Length);
                    // Feeds wrap markup in markup and links of Markdown need their other half; their segments are checked above.
                    if (!feed && !markdown)
                    {
                        Assert.Equal(
                            article.Text[from..to],
                            Cleaned(bytes[first..last], encoding, markup)
                        );
                    }
                }
            }
            Segments(article, bytes, encoding);
        }
        return articles.Count;
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

    private static string Cleaned(ReadOnlySpan<byte> slice, Encoding encoding, bool markup)
    {
        var source = SourceText.Decode(slice, encoding, out _);
        return markup
            ? string.Join(
                ' ',
                new HtmlReader(source, 64, 1000).Read().Blocks.Select(block => block.Block.Text)
            )
            : PlainCleaner.Clean(source, 0, source.Length).Text;
    }
}
