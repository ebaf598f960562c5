using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>Reads RSS 0.9–2.0, RSS 1.0 (RDF) and Atom 1.0. There are no entities to declare and no documents to fetch: a feed is only cut.</summary>
internal sealed class FeedReader
{
    private readonly SourceText source;
    private readonly MarkupTokenizer tokens;

    public FeedReader(SourceText source)
    {
        this.source = source;
        tokens = new MarkupTokenizer(source.Chars, xml: true);
    }

    public string? Title { get; private set; }

    public string? Language { get; private set; }

    public List<FeedItem> Items { get; } = [];

    /// <summary>Whether these characters begin a feed.</summary>
    public static bool Recognises(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart("\uFEFF \t\r\n");
        if (head.Length == 0 || head[0] != '<')
        {
            return false;
        }
        foreach (var root in new[] { "<rss", "<feed", "<rdf:RDF", "<channel" })
        {
            var at = head.IndexOf(root, StringComparison.Ordinal);
            if (
                at >= 0
                && at + root.Length < head.Length
                && (char.IsWhiteSpace(head[at + root.Length]) || head[at + root.Length] is '>')
            )
            {
                // Nothing but the declaration, comments and style sheets stands before the root.
                return !head[..at].Contains("<html", StringComparison.OrdinalIgnoreCase)
                    && !head[..at].Contains("<body", StringComparison.OrdinalIgnoreCase);
            }
        }
        return false;
    }

    public void Read(int maximumItems)
    {
        FeedItem? item = null;
        while (tokens.TryNext(out var token))
        {
            if (token.Kind == MarkupKind.End && Local(token.Name) is "item" or "entry")
            {
                item = null;
                continue;
            }
            if (token.Kind != MarkupKind.Start)
            {
                continue;
            }
            if (Local(token.Name) is "item" or "entry")
            {
                if (Items.Count >= maximumItems)
                {
                    return;
                }
                item = new FeedItem();
                Items.Add(item);
                continue;
            }
            if (item is null)
            {
                Channel(token);
            }
            else
            {
                Field(item, token);
            }
        }
    }

    private void Channel(in MarkupToken token)
    {
        switch (token.Name)
        {
            case "title":
                Title ??= Text(token);
                break;
            case "language" or "dc:language":
                Language ??= Text(token);
                break;
            case "image" or "textInput" or "textinput":
                Skip(token);
                break;
            case "feed":
                Language ??= tokens.Attribute(token, "xml:lang");
                break;
        }
    }

    private void Field(FeedItem item, in MarkupToken token)
    {
        switch (token.Name)
        {
            case "title" or "dc:title":
                item.Title ??= Headline(token);
                break;
            case "link":
                var address = tokens.Attribute(token, "href");
                if (address is not null)
                {
                    if (tokens.Attribute(token, "rel") is null or "alternate")
                    {
                        item.Link ??= address;
                    }
                }
                else
                {
                    item.Link ??= Text(token);
                }
                break;
            case "guid"
                when item.Link is null && tokens.Attribute(token, "isPermaLink") is not "false":
                var permanent = Text(token);
                item.Link =
                    permanent?.StartsWith("http", StringComparison.Ordinal) == true
                        ? permanent
                        : null;
                break;
            case "pubDate" or "published" or "issued" or "dc:date" or "dcterms:issued":
                item.Published ??= Text(token);
                break;
            case "updated" or "modified" or "dcterms:modified":
                item.Updated ??= Text(token);
                break;
            case "dc:creator" or "author":
                if (token.Name == "dc:creator" || Plain(token))
                {
                    if (Text(token) is { Length: > 0 } author)
                    {
                        item.Authors.Add(author);
                    }
                }
                break;
            case "name":
                if (Text(token) is { Length: > 0 } name)
                {
                    item.Authors.Add(name);
                }
                break;
            case "source":
                if (!token.SelfClosing && Plain(token))
                {
                    item.Source ??= Text(token);
                }
                break;
            case "content:encoded" or "content" or "xhtml:body":
                item.Content ??= tokens.Attribute(token, "type") is "xhtml"
                    ? Markup(token)
                    : Content(token);
                break;
            case "description" or "summary" or "dc:description":
                item.Summary ??= tokens.Attribute(token, "type") is "xhtml"
                    ? Markup(token)
                    : Content(token);
                break;
        }
    }

    /// <summary>Whether an element holds characters rather than elements.</summary>
    private bool Plain(in MarkupToken token)
    {
        var next = source.Chars.AsSpan(token.End).TrimStart();
        return !next.StartsWith("<") || next.StartsWith("<![CDATA[") || next.StartsWith("</");
    }

    private string? Headline(in MarkupToken token)
    {
        var content = Content(token);
        if (content is null)
        {
            return null;
        }
        // Titles may hold markup or references of their own.
        var page = new HtmlReader(content, 64, 16).Read();
        var title = string.Join(' ', page.Blocks.Select(block => block.Block.Text));
        return title.Length == 0 ? null : title;
    }

    private string? Text(in MarkupToken token)
    {
        var content = Content(token);
        var text = content is null ? "" : PlainCleaner.Clean(content, 0, content.Length).Text;
        return text.Length == 0 ? null : text;
    }

    /// <summary>The characters of an element, references resolved, each with the bytes it came from.</summary>
    private SourceText? Content(in MarkupToken token)
    {
        if (token.SelfClosing)
        {
            return null;
        }
        var chars = new System.Text.StringBuilder();
        var starts = new List<int>();
        var ends = new List<int>();
        var depth = 1;
        while (tokens.TryNext(out var inner))
        {
            if (inner.Kind == MarkupKind.Start)
            {
                depth += inner.SelfClosing ? 0 : 1;
            }
            else if (inner.Kind == MarkupKind.End)
            {
                if (inner.Name == token.Name || --depth == 0)
                {
                    break;
                }
            }
            else
            {
                Append(inner);
            }
        }
        return chars.Length == 0 ? null : SourceText.From(chars.ToString(), [.. starts], [.. ends]);

        void Append(in MarkupToken part)
        {
            for (var i = part.Inner.Start; i < part.Inner.End; i++)
            {
                var after = i + 1;
                var value = "";
                if (
                    part.Kind == MarkupKind.Text
                    && source.Chars[i] == '&'
                    && CharacterReference.TryRead(source.Chars, i, out value, out var end)
                    && end <= part.Inner.End
                )
                {
                    after = end;
                }
                else
                {
                    value = source.Chars[i].ToString();
                }
                foreach (var character in value)
                {
                    chars.Append(character);
                    starts.Add(source.StartOf(i));
                    ends.Add(source.EndOf(after - 1));
                }
                i = after - 1;
            }
        }
    }

    /// <summary>The markup inside an element as it stands (Atom's XHTML content).</summary>
    private SourceText? Markup(in MarkupToken token)
    {
        var start = token.End;
        var end = Skip(token);
        return end > start ? source.Of([(start, end)]) : null;
    }

    /// <summary>Moves past an element; gives where its content ends.</summary>
    private int Skip(in MarkupToken token)
    {
        var depth = token.SelfClosing ? 0 : 1;
        var end = token.End;
        while (depth > 0 && tokens.TryNext(out var inner))
        {
            end = inner.Start;
            depth += inner.Kind switch
            {
                MarkupKind.Start when !inner.SelfClosing => 1,
                MarkupKind.End => -1,
                _ => 0,
            };
        }
        return end;
    }

    private static string Local(string name) =>
        name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && !name.StartsWith("media:", StringComparison.Ordinal)
            ? name[(colon + 1)..]
            : name;
}
