using Parley.Documents;
using Parley.Reading.Html.Blocks;
using Parley.Reading.Text;

namespace Parley.Reading.Html;

/// <summary>Cuts HTML into blocks. It keeps a stack of open elements instead of a tree, so depth costs nothing and every character keeps its place.</summary>
internal sealed class HtmlReader
{
    private const int LayoutRow = 3000;
    private const int MaximumLinkedData = 16;
    private const int MaximumTags = 40;

    private readonly SourceText source;
    private readonly MarkupTokenizer tokens;
    private readonly PageMarks marks;
    private readonly int maximumDepth;
    private readonly int maximumBlocks;
    private readonly HtmlPage page;
    private readonly HtmlHints hints = new();
    private readonly Stack<HtmlElement> open = new();
    private readonly OpenNames openNames = new();
    private readonly CleanTextBuilder builder = new();
    private HtmlElement here = new("");
    private HtmlElement? blockPlace;
    private int tooDeep;
    private int linked;
    private int bold;
    private int lastBreak = -1;
    private string? time;

    public HtmlReader(SourceText source, int maximumDepth, int maximumBlocks)
    {
        this.source = source;
        this.maximumDepth = maximumDepth;
        this.maximumBlocks = maximumBlocks;
        tokens = new MarkupTokenizer(source.Chars, xml: false);
        marks = new PageMarks(source.Chars, tokens);
        page = new HtmlPage { Source = source.Chars };
    }

    public HtmlPage Read()
    {
        while (page.Blocks.Count < maximumBlocks && tokens.TryNext(out var token))
        {
            switch (token.Kind)
            {
                case MarkupKind.Start:
                    Start(token);
                    break;
                case MarkupKind.End:
                    End(token.Name);
                    break;
                default:
                    Text(token);
                    break;
            }
        }
        Close();
        page.Marks = marks.All;
        page.TooLong = page.Blocks.Count >= maximumBlocks;
        return page;
    }

    private void Text(in MarkupToken token)
    {
        var (start, end) = token.Inner;
        switch (here.Name)
        {
            case "title" when page.DocumentTitle is null && page.Blocks.Count == 0:
                page.DocumentTitle = PlainCleaner.Clean(source, start, end).Text;
                return;
            case "script":
                return;
        }
        if (here.Skipped)
        {
            return;
        }
        var before = builder.Length;
        PlainCleaner.Append(builder, source, start, end);
        var added = builder.Length - before;
        if (added > 0)
        {
            marks.Append(here.Marking, start, end);
            blockPlace ??= here;
            lastBreak = -1;
            linked += here.Link ? added : 0;
            bold += here.Bold ? added : 0;
        }
    }

    private void Start(in MarkupToken token)
    {
        var name = token.Name;
        switch (name)
        {
            case "meta":
                Meta(token);
                return;
            case "link":
                if (
                    page.Canonical is null
                    && string.Equals(
                        tokens.Attribute(token, "rel"),
                        "canonical",
                        StringComparison.OrdinalIgnoreCase
                    )
                )
                {
                    page.Canonical = tokens.Attribute(token, "href");
                }
                return;
            case "br":
                Break(token);
                return;
            case "hr":
                Close();
                return;
            case "html":
                page.Language ??= tokens.Attribute(token, "lang");
                break;
            case "time":
                time ??= tokens.Attribute(token, "datetime");
                break;
            case "script":
                LinkedData(token);
                break;
        }
        if (HtmlNames.IsVoid(name))
        {
            return;
        }
        Implied(name);
        var boundary = HtmlNames.IsBlock(name);
        var cell = name is "td" or "th";
        if (boundary)
        {
            if (here.Row && (cell || name is "p" or "div" or "tbody"))
            {
                builder.Append(' ', token.Start, token.End);
            }
            else
            {
                Close();
            }
        }
        if (token.SelfClosing && !boundary)
        {
            return;
        }
        if (open.Count >= maximumDepth)
        {
            page.TooDeep = true;
            tooDeep++;
            return;
        }
        Push(name, token);
    }

    /// <summary>End tags that authors leave out.</summary>
    private void Implied(string name)
    {
        if (
            (here.Name == "p" && HtmlNames.EndsParagraph(name))
            || (here.Name == "head" && !HtmlNames.BelongsToHead(name))
        )
        {
            Pop();
        }
        if (openNames.EndedBy(name) is { } ended)
        {
            PopTo(ended);
        }
    }

    private void Push(string name, in MarkupToken token)
    {
        var names = HtmlNames.IsBlock(name) || name is "span" or "a" ? Names(token) : null;
        var article = here.Article;
        if (name == "article")
        {
            page.ArticleParents.Add(here.Article);
            article = page.ArticleParents.Count - 1;
        }
        var container = here.Container;
        if (HtmlNames.IsContainer(name) && !(name == "td" && here.Row))
        {
            page.Parents.Add(here.Container);
            container = page.Parents.Count - 1;
        }
        var own = name is "html" or "body" ? PartHints.None : hints.Of(names);
        var dropped = Dropping(name, token);
        open.Push(here);
        openNames.Push(name);
        here = here with
        {
            Name = name,
            Container = container,
            Article = article,
            Zones = here.Zones | Zone(name, dropped, token),
            Hints = Hints(here.Hints, own),
            Near = names is null ? here.Near : own,
            Shape = BlockShape.Of(here.Shape, name, names),
            Depth = here.Depth + 1,
            Dropped = here.Dropped ?? dropped,
            Skipped = here.Skipped || HtmlNames.IsSkipped(name),
            Link = here.Link || name == "a",
            Bold = here.Bold || name is "b" or "strong",
            Quote = here.Quote || name == "blockquote",
            Item =
                name is "li" or "dd" or "dt"
                || (here.Item && name is not ("td" or "table" or "article")),
            Row =
                name == "tr"
                    ? IsDataRow(token.End)
                    : here.Row && name is not ("table" or "ul" or "ol"),
            Marking = marks.Open(here.Marking, name, token, page.Blocks.Count),
            Heading = name is ['h', >= '1' and <= '6'] ? name[1] - '0' : here.Heading,
        };
    }

    /// <summary>A part that calls itself an article's body is none of the things that the parts around it, or its other names, say.</summary>
    private static PartHints Hints(PartHints outer, PartHints own) =>
        (own & PartHints.Body) == PartHints.None
            ? outer | own
            : (outer | own) & ~BlockRules.Foreign;

    private PartZones Zone(string name, string? dropped, in MarkupToken token)
    {
        var zone = name switch
        {
            "nav" => PartZones.Navigation,
            "aside" => PartZones.Aside,
            "footer" => PartZones.Footer,
            "header" => PartZones.Header,
            "form" => PartZones.Form,
            "figure" => PartZones.Figure,
            "table" => PartZones.Table,
            "ul" or "ol" or "dl" => PartZones.List,
            "article" => PartZones.Article,
            "main" => PartZones.Main,
            "blockquote" => PartZones.Quote,
            "a" => PartZones.Link,
            _ => PartZones.None,
        };
        zone |= dropped switch
        {
            "hidden" => PartZones.Hidden,
            "role" => PartZones.Role,
            _ => PartZones.None,
        };
        if (token.Inner.End - token.Inner.Start < 5)
        {
            return zone;
        }
        if (tokens.Attribute(token, "role") is "main")
        {
            zone |= PartZones.Main;
        }
        if (
            string.Equals(
                tokens.Attribute(token, "itemprop"),
                "articleBody",
                StringComparison.OrdinalIgnoreCase
            )
        )
        {
            zone |= PartZones.Body;
        }
        return zone;
    }

    private string? Names(in MarkupToken token)
    {
        var type = tokens.Attribute(token, "class");
        var id = tokens.Attribute(token, "id");
        return (type, id) switch
        {
            (null, null) => null,
            (not null, null) => type,
            (null, not null) => id,
            _ => type + " " + id,
        };
    }

    private string? Dropping(string name, in MarkupToken token)
    {
        switch (name)
        {
            case "nav" or "aside" or "footer":
                return name;
            case "header" when here.Article == 0 && (here.Zones & PartZones.Main) == PartZones.None:
                return name;
        }
        if (token.Inner.End - token.Inner.Start < 5)
        {
            return null;
        }
        if (
            tokens.Attribute(token, "hidden") is not null
            || tokens.Attribute(token, "aria-hidden") is "true"
        )
        {
            return "hidden";
        }
        if (
            tokens.Attribute(token, "role")
            is "navigation"
                or "complementary"
                or "contentinfo"
                or "search"
                or "banner"
                or "dialog"
        )
        {
            return "role";
        }
        return
            tokens.Attribute(token, "style") is { } style
            && style
                .Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase)
            ? "hidden"
            : null;
    }

    /// <summary>A short row holds data; a long one is a page laid out as a table.</summary>
    private bool IsDataRow(int from)
    {
        var window = source.Chars.AsSpan(from, Math.Min(LayoutRow, source.Length - from));
        for (var at = window.IndexOf('<'); at >= 0; )
        {
            var tag = window[(at + 1)..];
            if (
                tag.StartsWith("/tr", StringComparison.OrdinalIgnoreCase)
                || tag.StartsWith("tr", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
            var next = tag.IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    private void End(string name)
    {
        if (tooDeep > 0)
        {
            tooDeep--;
            return;
        }
        if (HtmlNames.IsVoid(name))
        {
            return;
        }
        if (HtmlNames.IsBlock(name) && !(here.Row && name is "td" or "th" or "p" or "div"))
        {
            Close();
        }
        if (openNames.Contains(name))
        {
            PopTo(name);
        }
    }

    /// <summary>Closes elements up to the innermost open one of a name, which there is.</summary>
    private void PopTo(string name)
    {
        while (here.Name != name)
        {
            Pop();
        }
        Pop();
    }

    private void Pop()
    {
        if (open.TryPop(out var outer))
        {
            openNames.Pop(here.Name);
            here = outer;
        }
    }

    /// <summary>One line break is white space; two in a row part paragraphs.</summary>
    private void Break(in MarkupToken token)
    {
        if (lastBreak == builder.Length && builder.Length > 0)
        {
            Close();
            return;
        }
        builder.Append(' ', token.Start, token.End);
        lastBreak = builder.Length;
    }

    private void Close()
    {
        var place = blockPlace;
        var content = builder.Take(source);
        var (links, strong, stamp) = (linked, bold, time);
        (blockPlace, linked, bold, lastBreak, time) = (null, 0, 0, -1, null);
        if (content.Length == 0 || place is null)
        {
            return;
        }
        var heading = place.Heading;
        var kind =
            heading > 0 ? BlockKind.Heading
            : place.Row ? BlockKind.TableRow
            : place.Item ? BlockKind.ListItem
            : place.Quote ? BlockKind.Quote
            : BlockKind.Paragraph;
        if (
            kind == BlockKind.Paragraph
            && strong >= content.Length - 1
            && content.Length <= 120
            && !".:;,".Contains(content.Text[^1], StringComparison.Ordinal)
        )
        {
            (kind, heading) = (BlockKind.Heading, 5);
        }
        page.Blocks.Add(
            new HtmlBlock(
                new PageBlock(content, kind)
                {
                    HeadingLevel = heading,
                    LinkLength = links,
                    Container = place.Container,
                    Gap = 1,
                    Prose = kind is BlockKind.Quote or BlockKind.TableRow || place.Name == "p",
                    MachineDate = stamp,
                },
                place,
                strong
            )
        );
    }

    private void Meta(in MarkupToken token)
    {
        var key =
            tokens.Attribute(token, "property")
            ?? tokens.Attribute(token, "name")
            ?? tokens.Attribute(token, "itemprop");
        if (key is { Length: < 80 } && tokens.Attribute(token, "content") is { Length: > 0 } value)
        {
            var name = key.ToLowerInvariant();
            page.Meta.TryAdd(name, value.Trim());
            if (name is "article:tag" && page.Tags.Count < MaximumTags)
            {
                page.Tags.Add(value.Trim());
            }
        }
    }

    private void LinkedData(in MarkupToken token)
    {
        if (
            page.LinkedData.Count < MaximumLinkedData
            && tokens.Attribute(token, "type") is { } type
            && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = MarkupTokenizer.EndTag(source.Chars, token.End, "script");
            if (end > token.End)
            {
                page.LinkedData.Add(source.Chars[token.End..end]);
            }
        }
    }
}
