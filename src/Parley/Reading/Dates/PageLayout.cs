using Parley.Reading.Html;
using Parley.Reading.Segmentation;

namespace Parley.Reading.Dates;

/// <summary>Where headline and text of an article lie among the blocks of its page.</summary>
internal sealed class PageLayout
{
    private const int Near = 6;
    private const int NearAbove = 3;

    private readonly int title;
    private readonly int first;
    private readonly int last;

    public PageLayout(HtmlPage page, ArticleDraft draft, string? headline)
    {
        var bodies = draft
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

    /// <summary>The place of a block, as a feature of <c>date-evidence.tsv</c>.</summary>
    public string Place(int block)
    {
        if (last >= 0 && (block > last || (block == last && last - first > 1)))
        {
            return block <= last + Near ? "tail" : "far";
        }
        if (block >= title - NearAbove && block <= title + Near)
        {
            return "headline";
        }
        return block > title && block <= first ? "head"
            : block >= first && block <= last ? "within"
            : "far";
    }

    private static bool IsTitle(string text, string? title) =>
        title is { Length: >= 8 } && string.Equals(text, title, StringComparison.OrdinalIgnoreCase);
}
