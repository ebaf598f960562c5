using System.Buffers;
using System.Text;
using Parley.Documents;
using Parley.Ingestion;
using Parley.Reading;
using Parley.Reading.Feeds;
using Parley.Reading.Html;
using Parley.Reading.Markdown;
using Parley.Reading.Text;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>How the bytes of a page are cleaned: a slice of them alone gives the text that stands on it.</summary>
internal sealed class PageForm
{
    /// <summary>Whether the long run, which takes all pages, is on.</summary>
    public static readonly bool Long =
        Environment.GetEnvironmentVariable("PARLEY_TEST_LONG") == "1";

    private static readonly SearchValues<byte> MarkupSigns = SearchValues.Create(
        "<>&[]()*_`\\~|!"u8
    );

    private readonly bool feed;
    private readonly bool markup;
    private readonly bool markdown;

    public PageForm(Page page)
    {
        Page = page;
        Encoding = Charset.Of(page.Bytes.Span, page.Fetch?.ContentType) ?? Encoding.UTF8;
        var text = SourceText.Decode(page.Bytes.Span, Encoding, out _).Chars;
        feed = FeedSniffer.Of(text) is not null;
        var header = FrontMatter.Read(text);
        markup = !feed && header is null && PageSniffer.IsHtml(text);
        markdown = !markup && PageSniffer.IsMarkdown(text, header?.End ?? 0, header is not null);
    }

    public Page Page { get; }

    public Encoding Encoding { get; }

    /// <summary>Pages of a folder, about as many as asked for and evenly spread; the long run takes all.</summary>
    public static async Task<List<Page>> SampleAsync(string folder, int count)
    {
        var pages = new List<Page>();
        await foreach (
            var input in new InputReader().ReadAsync(
                [folder],
                TestContext.Current.CancellationToken
            )
        )
        {
            if (input.Page is { } page)
            {
                pages.Add(page);
            }
        }
        var step = Long ? 1 : Math.Max(1, pages.Count / count);
        return [.. pages.Where((_, i) => i % step == 0)];
    }

    /// <summary>A slice cleaned alone, or null where its markup needs what stands around it.</summary>
    public string? Cleaned(ReadOnlySpan<byte> slice)
    {
        // Feeds wrap markup in markup, and markup of Markdown needs its other half.
        if ((feed || markdown) && slice.ContainsAny(MarkupSigns))
        {
            return null;
        }
        var source = SourceText.Decode(slice, Encoding, out _);
        return markup
            ? string.Join(
                ' ',
                new HtmlReader(source, 64, 1000).Read().Blocks.Select(block => block.Block.Text)
            )
            : PlainCleaner.Clean(source, 0, source.Length).Text;
    }
}
