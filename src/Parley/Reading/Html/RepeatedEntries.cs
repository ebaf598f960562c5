using Parley.Reading.Dates;

namespace Parley.Reading.Html;

/// <summary>
/// Finds the entries of a live blog or a digest that has no <c>article</c> elements: headings of one template, each beside a stamp of one
/// template (a time or a day), with text below. Subheads of an article have no stamps, and a chronicle's days are its headings.
/// </summary>
internal static class RepeatedEntries
{
    private const int Fewest = 3;
    private const int Reach = 2;
    private const int LongestStamp = 60;

    // Three of four.
    private const int MostOf = 4;
    private const int AllOf = 3;

    /// <summary>Text with which an entry whose heading leads elsewhere is more than a teaser.</summary>
    private const int Substantial = 240;

    /// <summary>The entries as runs of blocks, each with the place where its head ends, or null where a page has none.</summary>
    public static List<(int First, int Text, int After)>? Find(HtmlPage page)
    {
        var group = Enumerable
            .Range(0, page.Blocks.Count)
            .Select(i => (Heading: i, Stamp: StampBeside(page, i)))
            .Where(entry => entry.Stamp >= 0)
            .GroupBy(entry =>
                (
                    page.Blocks[entry.Heading].Place.Shape,
                    page.Blocks[entry.Stamp].Place.Shape,
                    entry.Stamp - entry.Heading
                )
            )
            .MaxBy(entries => entries.Count());
        if (group is null || group.Count() < Fewest)
        {
            return null;
        }
        var entries = group
            .Select(entry =>
                (
                    entry.Heading,
                    First: Math.Min(entry.Heading, entry.Stamp),
                    Text: Math.Max(entry.Heading, entry.Stamp) + 1
                )
            )
            .ToList();
        var shapes = Shapes(page, entries[0].First, entries[^1].First);
        var last = LastText(page, shapes, entries[^1].Text);
        var found = new List<(int First, int Text, int After)>();
        for (var i = 0; i < entries.Count; i++)
        {
            var after = i + 1 < entries.Count ? entries[i + 1].First : last + 1;
            if (IsEntry(page, entries[i].Heading, entries[i].Text, after))
            {
                found.Add((entries[i].First, entries[i].Text, after));
            }
        }
        return found.Count >= Fewest ? found : null;
    }

    /// <summary>Keeps the lines of entries that stand in the template of their text, however much one looks like a foot.</summary>
    public static void Keep(HtmlPage page, List<(int First, int Text, int After)> entries)
    {
        var shapes = Shapes(page, entries[0].First, entries[^1].First);
        foreach (
            var block in entries.SelectMany(entry =>
                page.Blocks.GetRange(entry.Text, Math.Max(0, entry.After - entry.Text))
            )
        )
        {
            if (
                block.Block is { IsText: false, HeadingLevel: 0 }
                && block.Place.Dropped is null
                && block.Block.LinkLength * 2 < block.Block.Text.Length
                && shapes.Contains(block.Place.Shape)
            )
            {
                (block.Block.IsText, block.Block.Dropped) = (true, null);
                block.Block.Reason = "in the template of the entries' text";
            }
        }
    }

    private static int StampBeside(HtmlPage page, int heading)
    {
        if (page.Blocks[heading].Block.HeadingLevel is not (>= 2 and <= 4))
        {
            return -1;
        }
        for (var step = 1; step <= Reach; step++)
        {
            foreach (var at in (ReadOnlySpan<int>)[heading - step, heading + step])
            {
                if (at >= 0 && at < page.Blocks.Count && IsStamp(page.Blocks[at].Block))
                {
                    return at;
                }
            }
        }
        return -1;
    }

    private static bool IsStamp(PageBlock block) =>
        block.HeadingLevel == 0
        && block.Text.Length <= LongestStamp
        && (
            block.MachineDate is not null
            || DateLine.IsClock(block.Text)
            || DateLine.Read(block.Text, dayFirst: null) is not null
        );

    /// <summary>What the text of the entries before the last looks like: templates that are text almost wherever they stand there.</summary>
    private static HashSet<ulong> Shapes(HtmlPage page, int first, int last) =>
        [
            .. page
                .Blocks.GetRange(first, last - first)
                .Where(block => !IsStamp(block.Block))
                .GroupBy(block => block.Place.Shape)
                .Where(shape =>
                    shape.Count(block => block.Block.IsText is true) * MostOf
                    >= shape.Count() * AllOf
                )
                .Select(shape => shape.Key),
        ];

    /// <summary>The last entry goes on as long as its text looks like that of those before it.</summary>
    private static int LastText(HtmlPage page, HashSet<ulong> shapes, int from)
    {
        var last = from - 1;
        for (var i = from; i < page.Blocks.Count; i++)
        {
            var known = shapes.Contains(page.Blocks[i].Place.Shape);
            if (!known && page.Blocks[i].Block.IsText is true)
            {
                break;
            }
            last = known ? i : last;
        }
        return last;
    }

    private static bool IsEntry(HtmlPage page, int heading, int text, int after)
    {
        var length = 0;
        for (var i = text; i < after; i++)
        {
            var block = page.Blocks[i].Block;
            length += block.IsText is true ? block.Text.Length : 0;
        }
        var title = page.Blocks[heading].Block;
        return length >= Substantial || (length > 0 && title.LinkLength * 2 < title.Text.Length);
    }
}
