using Parley.Documents;
using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>A text that a feed carries, its wrapping undone: each character still knows its bytes.</summary>
/// <param name="source">The characters.</param>
/// <param name="kind">What the feed says of them.</param>
internal sealed class FeedText(SourceText source, FeedTextKind kind)
{
    /// <summary>Feeds that escape HTML and call it text are common: an end tag, a break or a paragraph gives them away.</summary>
    private readonly bool markup = kind == FeedTextKind.Html || FeedMarkup.IsCertain(source.Chars);

    public SourceText Source { get; } = source;

    public FeedTextKind Kind { get; } = kind;

    /// <summary>On one line, without markup; null where nothing is left.</summary>
    public string? Line()
    {
        var text = FeedMarkup.Line(Source.Chars, markup);
        return text.Length == 0 ? null : text;
    }

    /// <summary>Its blocks, and what had to be left out of them.</summary>
    public HtmlPage Blocks(ReadingOptions options) =>
        markup
            ? new HtmlReader(Source, options.MaximumDepth, options.MaximumBlocks).Read()
            : Paragraphs(options.MaximumBlocks);

    /// <summary>Lines with an empty one between them are paragraphs.</summary>
    private HtmlPage Paragraphs(int most)
    {
        var page = new HtmlPage();
        var builder = new CleanTextBuilder();
        var place = new HtmlElement("p");
        var breaks = 0;
        for (var i = 0; i < Source.Length; i++)
        {
            var character = Source.Chars[i];
            breaks =
                character == '\n' ? breaks + 1
                : char.IsWhiteSpace(character) ? breaks
                : 0;
            if (breaks == 2)
            {
                Close();
            }
            builder.Append(character, i, i + 1);
        }
        Close();
        return page;

        void Close()
        {
            if (builder.Length == 0)
            {
                return;
            }
            if (page.Blocks.Count >= most)
            {
                page.TooLong = true;
                builder.TakeText();
                return;
            }
            page.Blocks.Add(
                new(
                    new PageBlock(builder.Take(Source), BlockKind.Paragraph)
                    {
                        Gap = 1,
                        Prose = true,
                    },
                    place
                )
            );
        }
    }
}
