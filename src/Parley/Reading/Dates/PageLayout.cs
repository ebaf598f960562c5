using Parley.Reading.Html;
using Parley.Reading.Segmentation;

namespace Parley.Reading.Dates;

/// <summary>Where headline and text of an article lie among the blocks of its page.</summary>
internal sealed class PageLayout
{
    private const int Near = 6;
    private const int NearAbove = 3;

    /// <summary>Blocks above the headline among which lines are counted.</summary>
    private const int Reach = 5;

    private readonly HtmlPage page;
    private readonly HashSet<PageBlock> bodies;
    private readonly int title;
    private readonly int first;
    private readonly int last;

    public PageLayout(HtmlPage page, ArticleDraft draft, string? headline)
    {
        this.page = page;
        bodies = draft
            .Body.Select(entry => entry.Block)
            .ToHashSet<PageBlock>(ReferenceEqualityComparer.Instance);
        (title, first, last) = (-1, -1, -1);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i].Block;
            if (bodies.Contains(block))
            {
                first = first < 0 ? i : first;
                last = i;
            }
            if (
                last < 0
                && (bodies.Count > 0 || title < 0)
                && (
                    IsTitle(block.Text, draft.Title)
                    || IsTitle(block.Text, headline)
                    || block.HeadingLevel == 1
                )
            )
            {
                title = i;
            }
        }
        title = title < 0 ? first : title;
        Region = title < 0 ? MarkHint.None : page.Blocks[title].Place.Marking.Region;
    }

    /// <summary>What the parts of the page around the headline are called; it is no mark of a date that it shares them.</summary>
    public MarkHint Region { get; }

    /// <summary>Whether a block is part of the article's text.</summary>
    public bool IsBody(int block) => bodies.Contains(page.Blocks[block].Block);

    /// <summary>Whether the article's text begins with a block.</summary>
    public bool IsFirst(int block) => block == first;

    /// <summary>The place of a block, as a feature of <c>date-evidence.tsv</c>.</summary>
    public string Place(int block)
    {
        if (last >= 0 && (block > last || (block == last && last - first > 1)))
        {
            return block <= last + Near ? "tail" : "far";
        }
        if (block <= title ? Above(block) <= NearAbove : block <= title + Near)
        {
            return "headline";
        }
        return block > title && block <= first ? "head"
            : block >= first && block <= last ? "within"
            : "far";
    }

    /// <summary>How many lines stand from a block above the headline down to it; buttons and menus between are none.</summary>
    private int Above(int block)
    {
        var lines = 0;
        if (title - block > Reach)
        {
            return int.MaxValue;
        }
        for (var i = title; i > block; i--)
        {
            var between = page.Blocks[i - 1];
            lines +=
                i - 1 == block
                || (
                    between.Place.Dropped is null
                    && between.Block.LinkLength * 2 < between.Block.Text.Length
                )
                    ? 1
                    : 0;
        }
        return lines;
    }

    private static bool IsTitle(string text, string? title) =>
        title is { Length: >= 8 } && string.Equals(text, title, StringComparison.OrdinalIgnoreCase);
}
