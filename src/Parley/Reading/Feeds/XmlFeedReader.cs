using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>
/// Reads feeds in XML, ill-formed ones included: an item ends where its end tag, that of something around it, or the next
/// item stands, and an element counts only where <c>feed-elements.tsv</c> expects it.
/// </summary>
internal sealed class XmlFeedReader
{
    private readonly SourceText source;
    private readonly MarkupTokenizer tokens;
    private readonly FeedNamespaces namespaces;
    private readonly FeedFields fields;
    private readonly FeedLimits limits;
    private readonly Feed feed;
    private readonly List<FeedFrame> open = [];
    private FeedFrame here;
    private FeedItem? item;
    private int tooDeep;

    public XmlFeedReader(SourceText source, FeedKind kind, string? address, FeedLimits limits)
    {
        this.source = source;
        this.limits = limits;
        feed = new Feed(kind);
        tokens = new MarkupTokenizer(source.Chars, xml: true);
        namespaces = new FeedNamespaces(source.Chars, tokens);
        fields = new FeedFields(source, tokens, feed);
        here = new FeedFrame("", FeedPlace.Outside, 0, address);
    }

    public Feed Read()
    {
        tokens.MoveTo(FeedProlog.End(source.Chars));
        while (!feed.CutOff && tokens.TryNext(out var token))
        {
            if (token.Kind == MarkupKind.Start)
            {
                Start(token);
            }
            else if (token.Kind == MarkupKind.End)
            {
                End(token.Name);
            }
        }
        feed.Items.RemoveAll(found => found.IsEmpty);
        return feed;
    }

    private void Start(in MarkupToken token)
    {
        var declared = namespaces.Count;
        namespaces.Declare(token);
        var name = namespaces.Resolve(token.Name);
        if (IsItem(name) && (item is null || here.Place == FeedPlace.Item))
        {
            StartItem(token, declared);
            return;
        }
        var place = here.Place;
        if (FeedVocabulary.Find(place, name) is { } field)
        {
            if (field != FeedField.Wrapper)
            {
                Field(token, name, field);
                namespaces.Forget(declared);
                return;
            }
        }
        else
        {
            place = item is null ? Around(name) : FeedPlace.Other;
        }
        if (place == FeedPlace.Feed && here.Place != FeedPlace.Feed)
        {
            feed.Link ??= FeedAddress.Absolute(tokens.Attribute(token, "href"), Base(token));
            feed.Language ??= tokens.Attribute(token, "xml:lang");
        }
        Push(token, place, declared);
    }

    private bool IsItem(string name) =>
        feed.Kind switch
        {
            FeedKind.Sitemap => name is "url",
            FeedKind.SitemapIndex => name is "sitemap",
            _ => name is "item" or "entry",
        };

    /// <summary>What an element outside every item speaks of.</summary>
    private static FeedPlace Around(string name) =>
        name switch
        {
            "feed" or "channel" or "urlset" or "sitemapindex" => FeedPlace.Feed,
            "rss" or "rdf:rdf" or "rdf" => FeedPlace.Outside,
            _ => FeedPlace.Other,
        };

    private void StartItem(in MarkupToken token, int declared)
    {
        // An item inside an item: the one before was never closed.
        while (here.Place == FeedPlace.Item)
        {
            Pop();
        }
        if (feed.Items.Count >= limits.Items)
        {
            feed.CutOff = true;
            return;
        }
        var from = Base(token);
        var started = new FeedItem
        {
            // CDF keeps these in attributes, and RDF names an item by its address.
            Link = FeedAddress.Absolute(tokens.Attribute(token, "href"), from),
            OtherLink = FeedAddress.Absolute(tokens.Attribute(token, "rdf:about"), from),
            Updated = tokens.Attribute(token, "lastmod"),
            Language = tokens.Attribute(token, "xml:lang"),
        };
        feed.Items.Add(started);
        if (!token.SelfClosing)
        {
            item = started;
        }
        Push(token, FeedPlace.Item, declared);
    }

    private void Field(in MarkupToken token, string name, FeedField field)
    {
        var extent = Extent(token, field);
        var own = !name.Contains(':', StringComparison.Ordinal);
        if (here.Place == FeedPlace.Item && item is not null)
        {
            fields.Item(item, field, token, extent, Base(token), own);
        }
        else
        {
            fields.Feed(field, token, extent, Base(token), own);
        }
        tokens.MoveTo(extent.After);
    }

    /// <summary>
    /// What is inside an element that holds a value. It ends at its own end tag, and
    /// where that is missing at the end of what is around it, at the next item, or, for short values, at the next value.
    /// </summary>
    private FeedExtent Extent(in MarkupToken tag, FeedField field)
    {
        if (tag.SelfClosing)
        {
            return new(tag.End, tag.End, tag.End, false);
        }
        var text = field is FeedField.Content or FeedField.Summary;
        var structured = field is FeedField.Author or FeedField.Source;
        var nested = 0;
        var markup = false;
        while (tokens.TryNext(out var inner))
        {
            if (inner.Kind == MarkupKind.End)
            {
                if (inner.Name == tag.Name && nested-- == 0)
                {
                    return new(tag.End, inner.Start, inner.End, markup);
                }
                if (inner.Name != tag.Name && IsOpen(inner.Name))
                {
                    return new(tag.End, inner.Start, inner.Start, markup);
                }
            }
            else if (inner.Kind == MarkupKind.Start)
            {
                var name = namespaces.Resolve(inner.Name);
                if (
                    IsItem(name)
                    || (
                        !text
                        && !structured
                        && inner.Name != tag.Name
                        && FeedVocabulary.Find(here.Place, name) is not null
                    )
                )
                {
                    return new(tag.End, inner.Start, inner.Start, markup);
                }
                nested += inner.Name == tag.Name && !inner.SelfClosing ? 1 : 0;
                markup = true;
            }
        }
        return new(tag.End, source.Length, source.Length, markup);
    }

    private bool IsOpen(string name)
    {
        if (here.Name == name)
        {
            return true;
        }
        foreach (var frame in open)
        {
            if (frame.Name == name)
            {
                return true;
            }
        }
        return false;
    }

    private string? Base(in MarkupToken token) =>
        FeedAddress.Absolute(tokens.Attribute(token, "xml:base"), here.Base) ?? here.Base;

    private void Push(in MarkupToken token, FeedPlace place, int declared)
    {
        if (token.SelfClosing)
        {
            namespaces.Forget(declared);
            return;
        }
        if (open.Count >= limits.Depth)
        {
            namespaces.Forget(declared);
            tooDeep++;
            return;
        }
        open.Add(here);
        here = new FeedFrame(token.Name, place, declared, Base(token));
    }

    private void End(string name)
    {
        if (tooDeep > 0)
        {
            tooDeep--;
            return;
        }
        if (!IsOpen(name))
        {
            return;
        }
        while (here.Name != name)
        {
            Pop();
        }
        Pop();
    }

    private void Pop()
    {
        if (open.Count == 0)
        {
            return;
        }
        namespaces.Forget(here.Declared);
        here = open[^1];
        open.RemoveAt(open.Count - 1);
        if (here.Place is FeedPlace.Feed or FeedPlace.Outside)
        {
            item = null;
        }
    }
}
