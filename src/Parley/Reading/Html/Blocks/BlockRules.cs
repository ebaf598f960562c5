namespace Parley.Reading.Html.Blocks;

/// <summary>What is known without any fitting, because of what elements and names mean.</summary>
internal static class BlockRules
{
    /// <summary>Names of parts that are no text.</summary>
    public const PartHints Foreign =
        PartHints.Related
        | PartHints.Share
        | PartHints.Comment
        | PartHints.Subscribe
        | PartHints.Advert
        | PartHints.Tag
        | PartHints.Navigation
        | PartHints.Side
        | PartHints.Overlay
        | PartHints.Caption
        | PartHints.Author
        | PartHints.Stamp
        | PartHints.Hidden;

    private const PartHints Extras =
        PartHints.Related
        | PartHints.Share
        | PartHints.Comment
        | PartHints.Subscribe
        | PartHints.Advert;

    private const PartHints Named = PartHints.Body | PartHints.Story | PartHints.Text;

    /// <summary>Why a block cannot be text, or null where it can.</summary>
    public static string? Against(HtmlElement place)
    {
        if (Has(place.Zones, PartZones.Navigation))
        {
            return "nav";
        }
        if (Has(place.Zones, PartZones.Footer))
        {
            return "footer";
        }
        if (Has(place.Zones, PartZones.Role))
        {
            return "role";
        }
        if (Has(place.Zones, PartZones.Hidden))
        {
            return "hidden";
        }
        if ((place.Hints & PartHints.Comment) != PartHints.None)
        {
            return "comments";
        }
        if (Has(place.Zones, PartZones.Figure) && !place.Row && !place.Quote)
        {
            return "figure";
        }
        return Has(place.Zones, PartZones.Aside) && (place.Hints & Extras) != PartHints.None
            ? "aside"
            : Box(place.Near);
    }

    /// <summary>What a box between paragraphs is by its own name, unless the name speaks of text too.</summary>
    private static string? Box(PartHints near)
    {
        if ((near & Named) != PartHints.None)
        {
            return null;
        }
        return (near & PartHints.Letter) != PartHints.None ? "newsletter"
            : (near & PartHints.Advert) != PartHints.None ? "advert"
            : (near & PartHints.Overlay) != PartHints.None ? "overlay"
            : (near & PartHints.Related) != PartHints.None ? "related"
            : null;
    }

    /// <summary>
    /// Whether a block is a list item, a row or a subhead straight in the container with most prose, says nothing by links
    /// and is not named as anything else. Articles are mostly paragraphs, so trees have seen few lists and tables that are text.
    /// </summary>
    public static bool For(HtmlBlock block, bool inBest)
    {
        var place = block.Place;
        return inBest
            && (place.Item || place.Row || place.Heading > 1)
            && place.Dropped is null
            && (place.Near & Foreign) == PartHints.None
            && block.Block.LinkLength * 2 < block.Block.Text.Length;
    }

    private static bool Has(PartZones zones, PartZones zone) => (zones & zone) != PartZones.None;
}
