using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>Puts what the elements of a feed hold where it belongs.</summary>
internal sealed class FeedFields
{
    private const int MostNames = 64;

    private readonly MarkupTokenizer tokens;
    private readonly FeedContentReader content;
    private readonly Feed feed;

    public FeedFields(SourceText source, MarkupTokenizer tokens, Feed feed)
    {
        this.tokens = tokens;
        this.feed = feed;
        content = new FeedContentReader(source, tokens);
    }

    /// <summary>A value of the feed itself.</summary>
    public void Feed(FeedField field, in MarkupToken tag, FeedExtent extent, string? from, bool own)
    {
        switch (field)
        {
            case FeedField.Title:
                feed.Title ??= Text(tag, extent, own)?.Line();
                break;
            case FeedField.OtherTitle:
                feed.OtherTitle ??= Text(tag, extent, own)?.Line();
                break;
            case FeedField.Link:
                feed.Link ??= Link(tag, extent, from);
                break;
            case FeedField.Language:
                feed.Language ??= content.Line(extent);
                break;
            case FeedField.Author:
                Add(feed.Authors, Author(extent));
                break;
        }
    }

    /// <summary>A value of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="field">What the value is.</param>
    /// <param name="tag">The element's start tag.</param>
    /// <param name="extent">Its content.</param>
    /// <param name="from">The address that relative ones start from, or null.</param>
    /// <param name="own">Whether it is one of the feed's own elements, not of an extension.</param>
    public void Item(
        FeedItem item,
        FeedField field,
        in MarkupToken tag,
        FeedExtent extent,
        string? from,
        bool own
    )
    {
        switch (field)
        {
            case FeedField.Title:
                item.Title ??= Text(tag, extent, own)?.Line();
                break;
            case FeedField.OtherTitle:
                item.OtherTitle ??= Text(tag, extent, own)?.Line();
                break;
            case FeedField.Link:
                item.Link ??= Link(tag, extent, from);
                break;
            case FeedField.OtherLink:
                item.OtherLink ??= FeedAddress.Absolute(content.Line(extent), from);
                break;
            case FeedField.Identifier:
                Identifier(item, tag, extent, from);
                break;
            case FeedField.Published:
                item.Published = Date(extent) ?? item.Published;
                break;
            case FeedField.Date:
                item.Date = Date(extent) ?? item.Date;
                break;
            case FeedField.Updated:
                item.Updated = Date(extent) ?? item.Updated;
                break;
            case FeedField.Author:
                Add(item.Authors, Author(extent));
                break;
            case FeedField.Source:
                item.Source ??= Source(tag, extent);
                break;
            case FeedField.Content:
                item.Content ??= Referred(tag) ? null : Text(tag, extent, own);
                break;
            case FeedField.Summary:
                Summary(item, Text(tag, extent, own));
                break;
            case FeedField.Tag:
                Add(
                    item.Tags,
                    tokens.Attribute(tag, "label")
                        ?? tokens.Attribute(tag, "term")
                        ?? content.Line(extent)
                );
                break;
            case FeedField.Tags:
                foreach (
                    var tagged in (content.Line(extent) ?? "").Split(
                        ',',
                        StringSplitOptions.TrimEntries
                    )
                )
                {
                    Add(item.Tags, tagged);
                }
                break;
            case FeedField.Language:
                item.Language ??= content.Line(extent);
                break;
        }
    }

    /// <summary>Texts of extensions and of RSS are HTML unless they say otherwise; those of Atom are not.</summary>
    private FeedText? Text(in MarkupToken tag, FeedExtent extent, bool own) =>
        content.Read(
            tag,
            extent,
            own && feed.Kind == FeedKind.Atom ? FeedTextKind.Plain : FeedTextKind.Html
        );

    /// <summary>Atom's content may lie elsewhere; what stands in it then is none.</summary>
    private bool Referred(in MarkupToken tag) => tokens.Attribute(tag, "src") is not null;

    /// <summary>Of two descriptions the longer one tells more.</summary>
    private static void Summary(FeedItem item, FeedText? text)
    {
        if (text is null)
        {
            return;
        }
        if (item.Summary is null)
        {
            item.Summary = text;
        }
        else
        {
            item.Content ??= text;
        }
    }

    /// <summary>An address that leads to the thing itself, not to a copy, an edit form or a sound.</summary>
    private string? Link(in MarkupToken tag, FeedExtent extent, string? from) =>
        tokens.Attribute(tag, "rel") is null or "" or "alternate"
            ? FeedAddress.Absolute(tokens.Attribute(tag, "href") ?? content.Line(extent), from)
            : null;

    /// <summary>An identifier of RSS is an address unless it says that it is none.</summary>
    private void Identifier(FeedItem item, in MarkupToken tag, FeedExtent extent, string? from)
    {
        if (
            tokens.Attribute(tag, "isPermaLink") is not "false"
            && FeedAddress.Absolute(content.Line(extent), from) is { } address
            && FeedAddress.IsWeb(address)
        )
        {
            item.OtherLink ??= address;
        }
    }

    private string? Date(FeedExtent extent)
    {
        var line = content.Line(extent);
        return line is { Length: < 200 } ? line : null;
    }

    private string? Author(FeedExtent extent) =>
        extent.Markup
            ? Child(extent, "name") ?? FeedAuthor.Name(Child(extent, "email"))
            : FeedAuthor.Name(content.Line(extent));

    /// <summary>RSS prints the name of a source; Atom tells the feed that an entry was taken from.</summary>
    private string? Source(in MarkupToken tag, FeedExtent extent) =>
        tag.SelfClosing ? null
        : extent.Markup ? Child(extent, "title")
        : content.Line(extent) is { } line && !FeedAddress.IsWeb(line) ? line
        : null;

    /// <summary>The text of a child element.</summary>
    private string? Child(FeedExtent extent, string name)
    {
        tokens.MoveTo(extent.Start);
        while (tokens.TryNext(out var token) && token.Start < extent.End)
        {
            if (token.Kind != MarkupKind.Start || token.SelfClosing || !Named(token.Name, name))
            {
                continue;
            }
            var start = token.End;
            while (tokens.TryNext(out var inner) && inner.Start < extent.End)
            {
                if (inner.Kind == MarkupKind.End && inner.Name == token.Name)
                {
                    return content.Line(new FeedExtent(start, inner.Start, inner.End, false));
                }
            }
            return null;
        }
        return null;
    }

    private static bool Named(string written, string name) =>
        written
            .AsSpan(written.IndexOf(':', StringComparison.Ordinal) + 1)
            .Equals(name, StringComparison.OrdinalIgnoreCase);

    private static void Add(List<string> list, string? value)
    {
        var trimmed = value?.Trim();
        if (
            trimmed is { Length: > 0 and < 200 }
            && list.Count < MostNames
            && !list.Contains(trimmed)
        )
        {
            list.Add(trimmed);
        }
    }
}
