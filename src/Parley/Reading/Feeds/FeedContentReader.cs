using System.Text;
using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>Cuts the content of elements out of a feed and undoes what it is wrapped in: references, CDATA sections, base64.</summary>
internal sealed class FeedContentReader(SourceText source, MarkupTokenizer tokens)
{
    /// <summary>The text of an element that was delimited before, or null where it has none.</summary>
    /// <param name="tag">Its start tag.</param>
    /// <param name="extent">Its content.</param>
    /// <param name="usual">How texts are meant that do not say.</param>
    public FeedText? Read(in MarkupToken tag, FeedExtent extent, FeedTextKind usual)
    {
        if (extent.End <= extent.Start)
        {
            return null;
        }
        var type = tokens.Attribute(tag, "type")?.Trim().ToLowerInvariant() ?? "";
        if (IsPicture(type))
        {
            return null;
        }
        if (extent.Markup)
        {
            return new(Markup(extent), FeedTextKind.Html);
        }
        var kind =
            type.EndsWith("html", StringComparison.Ordinal)
            || type.EndsWith("xml", StringComparison.Ordinal)
                ? FeedTextKind.Html
            : type is "text" or "plain" or "text/plain" ? FeedTextKind.Plain
            : usual;
        if (
            (tokens.Attribute(tag, "mode") is "base64" || IsBinary(type))
            && FromBase64(extent) is { } decoded
        )
        {
            return new(decoded, FeedTextKind.Html);
        }
        var text = Characters(extent);
        if (kind == FeedTextKind.Html && IsEscapedTwice(text.Chars))
        {
            text = FeedReferences.Undo(text, [(0, text.Length, true)]);
        }
        return text.Length == 0 ? null : new(text, kind);
    }

    /// <summary>The characters of an element on one line, or null.</summary>
    public string? Line(FeedExtent extent)
    {
        var text = Characters(extent);
        var line = FeedMarkup.Line(text.Chars, tags: false);
        return line.Length == 0 ? null : line;
    }

    /// <summary>HTML without a tag that spells out its end tags was wrapped by two programs, one after the other.</summary>
    private static bool IsEscapedTwice(string text) =>
        text.Contains("&lt;/", StringComparison.Ordinal)
        && !text.Contains('<', StringComparison.Ordinal);

    private static bool IsPicture(string type) =>
        type.StartsWith("image/", StringComparison.Ordinal)
        || type.StartsWith("audio/", StringComparison.Ordinal)
        || type.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>A media type whose content Atom carries in base64 (RFC 4287, section 4.1.3.3).</summary>
    private static bool IsBinary(string type) =>
        type.Contains('/', StringComparison.Ordinal)
        && !type.StartsWith("text/", StringComparison.Ordinal)
        && !type.EndsWith("xml", StringComparison.Ordinal)
        && !type.EndsWith("html", StringComparison.Ordinal);

    /// <summary>Markup as it stands, but for the brackets of CDATA sections.</summary>
    private SourceText Markup(FeedExtent extent)
    {
        var ranges = new List<(int Start, int End)>();
        var from = extent.Start;
        foreach (var part in Parts(extent))
        {
            if (part.Kind == MarkupKind.Literal)
            {
                ranges.Add((from, part.Start));
                ranges.Add(part.Inner);
                from = part.End;
            }
        }
        ranges.Add((from, extent.End));
        ranges.RemoveAll(range => range.End <= range.Start);
        return source.Of(ranges);
    }

    /// <summary>The characters that an XML reader would give, markup left out.</summary>
    private SourceText Characters(FeedExtent extent) =>
        FeedReferences.Undo(
            source,
            [
                .. Parts(extent)
                    .Where(part =>
                        part.Kind is MarkupKind.Text or MarkupKind.Literal
                        && part.Inner.End > part.Inner.Start
                    )
                    .Select(part =>
                        (part.Inner.Start, part.Inner.End, part.Kind == MarkupKind.Text)
                    ),
            ]
        );

    /// <summary>The text that stands in base64; every character of it stands for the whole of the element's content.</summary>
    private SourceText? FromBase64(FeedExtent extent)
    {
        var written = string.Concat(
            source.Chars[extent.Start..extent.End].Where(letter => !char.IsWhiteSpace(letter))
        );
        var bytes = new byte[written.Length];
        if (
            written.Length == 0
            || !Convert.TryFromBase64String(written, bytes, out var length)
            || bytes.AsSpan(0, length).Contains((byte)0)
        )
        {
            return null;
        }
        var text = Encoding.UTF8.GetString(bytes.AsSpan(0, length));
        var starts = new int[text.Length];
        var ends = new int[text.Length];
        Array.Fill(starts, source.StartOf(extent.Start));
        Array.Fill(ends, source.EndOf(extent.End - 1));
        return SourceText.From(text, starts, ends);
    }

    private List<MarkupToken> Parts(FeedExtent extent)
    {
        var parts = new List<MarkupToken>();
        tokens.MoveTo(extent.Start);
        while (tokens.TryNext(out var part) && part.Start < extent.End)
        {
            parts.Add(part);
        }
        return parts;
    }
}
