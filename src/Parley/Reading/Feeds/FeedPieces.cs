using Parley.Documents;
using Parley.Reading.Html;

namespace Parley.Reading.Feeds;

/// <summary>Makes of each item of a feed a piece that is read as an article.</summary>
internal sealed class FeedPieces(
    OutletIndex outlets,
    ReadingOptions options,
    List<Diagnostic> diagnostics
)
{
    private static readonly string[] Separators = [" - ", " – ", " | ", ": ", " » "];

    private bool tooDeep;
    private bool tooLong;

    public List<PagePiece> Of(Feed feed)
    {
        if (feed.CutOff)
        {
            diagnostics.Add(ReadingDiagnostics.CutOff($"{options.MaximumArticles} items"));
        }
        if (feed.Kind == FeedKind.SitemapIndex)
        {
            diagnostics.Add(ReadingDiagnostics.SitemapIndex(feed.Items.Count));
            return [];
        }
        var pieces = new List<PagePiece>();
        var bare = 0;
        foreach (var item in feed.Items)
        {
            if (feed.Kind == FeedKind.Sitemap && (item.Title ?? item.Published) is null)
            {
                // An address without a word about it is no news.
                bare++;
                continue;
            }
            pieces.Add(Piece(feed, item));
        }
        if (bare > 0)
        {
            diagnostics.Add(ReadingDiagnostics.BareAddresses(bare));
        }
        if (tooDeep)
        {
            diagnostics.Add(ReadingDiagnostics.TooDeep(options.MaximumDepth));
        }
        if (tooLong)
        {
            diagnostics.Add(ReadingDiagnostics.CutOff($"{options.MaximumBlocks} blocks"));
        }
        return pieces;
    }

    private PagePiece Piece(Feed feed, FeedItem item)
    {
        var link = item.Link ?? item.OtherLink;
        var title = feed.Title ?? feed.OtherTitle;
        var meta = new PageMetadata
        {
            Title = item.Title ?? item.OtherTitle,
            // A feed that says nowhere what its addresses start from means its site.
            Url = FeedAddress.Absolute(link, feed.Link),
            Language = HtmlMetadata.Language(item.Language ?? feed.Language),
        };
        meta.Outlet =
            item.Source
            ?? outlets.Named(title)
            ?? outlets.At(meta.Url)
            ?? outlets.At(feed.Link)
            ?? Outlet(title);
        meta.Authors.AddRange(item.Authors.Count > 0 ? item.Authors : feed.Authors);
        meta.Tags.AddRange(item.Tags);
        Date(meta, item);
        return new PagePiece(Blocks(item), meta, Single: true, Item: true);
    }

    /// <summary>The text of an item: its content, or a summary that tells more.</summary>
    private List<PageBlock> Blocks(FeedItem item)
    {
        var content = Blocks(item.Content);
        if (item.Content is not null && item.Summary is not null)
        {
            var summary = Blocks(item.Summary);
            return Length(summary) > Length(content) ? summary : content;
        }
        return item.Content is null ? Blocks(item.Summary) : content;
    }

    private static int Length(List<PageBlock> blocks) => blocks.Sum(block => block.Text.Length);

    private List<PageBlock> Blocks(FeedText? text)
    {
        if (text is null)
        {
            return [];
        }
        var html = text.Blocks(options);
        tooDeep |= html.TooDeep;
        tooLong |= html.TooLong;
        return
        [
            .. html.Blocks.Where(block => block.Place.Dropped is null).Select(block => block.Block),
        ];
    }

    /// <summary>The first date that can be read of those that may be the day of publication; a later one tells of a change.</summary>
    private static void Date(PageMetadata meta, FeedItem item)
    {
        foreach (var printed in new[] { item.Published, item.Date, item.Updated })
        {
            if (FeedDates.Read(printed) is { } date)
            {
                meta.Dates.Add(new(printed!, DateOrigin.Metadata, date.Bounds, null));
                break;
            }
        }
        if (
            (item.Published ?? item.Date) is not null
            && FeedDates.Read(item.Updated) is { Bounds: { IsDay: true } updated }
        )
        {
            meta.Updated = updated;
        }
    }

    /// <summary>The name of a feed without the section that follows or precedes it, where what is left is known.</summary>
    private string? Outlet(string? title)
    {
        foreach (
            var part in (title ?? "").Split(
                Separators,
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (outlets.Named(part) is { } known)
            {
                return known;
            }
        }
        return title;
    }
}
