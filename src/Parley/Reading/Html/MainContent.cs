using Parley.Reading.Html.Blocks;

namespace Parley.Reading.Html;

/// <summary>
/// Finds the articles of a page: the model tells text from what surrounds it, <c>article</c> elements or repeated entries
/// tell whether there are several, and the lines above each are kept for its headline, date and byline.
/// </summary>
internal static class MainContent
{
    private const int SubstantialArticle = 240;
    private const int LongestHead = 40;
    private const int LongestUntitledHead = 12;
    private const int LongestTail = 6;
    private const int LongestLink = 200;

    /// <summary>The articles of a page, each as its blocks in page order, and whether markup declares each to be one article.</summary>
    public static (IReadOnlyList<IReadOnlyList<PageBlock>> Articles, bool Declared) Find(
        HtmlPage page
    )
    {
        HeadingProse.Read(page.Blocks);
        Judge(page);
        var text = page.Blocks.FindAll(block => block.Block.IsText is true);
        if (text.Count == 0)
        {
            return ([page.Blocks.ConvertAll(block => block.Block)], IsDeclared(page));
        }
        if ((Several(page, text) ?? Entries(page, text)) is { } several)
        {
            return (several, true);
        }
        return ([Span(page, 0, page.Blocks.Count)], IsDeclared(page));
    }

    private static void Judge(HtmlPage page)
    {
        var judgements = BlockModel.Judge(page);
        var least = Least(page, judgements);
        for (var i = 0; i < judgements.Length; i++)
        {
            var (block, judgement) = (page.Blocks[i], judgements[i]);
            block.Block.IsText = judgement.Likely >= least;
            block.Block.Reason = judgement.Reason;
            block.Block.Likely = judgement.Likely;
            if (block.Block.IsText is false)
            {
                block.Block.Dropped = block.Place.Dropped ?? Links(block);
            }
        }
    }

    /// <summary>A page on which nothing is likely has its likeliest blocks read, if any are likelier than not at all.</summary>
    private static float Least(HtmlPage page, BlockJudgement[] judgements)
    {
        var (most, length) = (0f, 0);
        for (var i = 0; i < judgements.Length; i++)
        {
            most = Math.Max(most, judgements[i].Likely);
            length += judgements[i].IsText ? page.Blocks[i].Block.Text.Length : 0;
        }
        return length > 0 ? BlockJudgement.Text : Math.Max(0.1f, most * 0.7f);
    }

    /// <summary>Several articles side by side; null where the page has one.</summary>
    private static List<IReadOnlyList<PageBlock>>? Several(HtmlPage page, List<HtmlBlock> text)
    {
        if (page.ArticleParents.Count < 3)
        {
            return null;
        }
        var outermost = Outermost(page);
        var groups = text.Where(block => block.Place.Article > 0)
            .GroupBy(block => outermost[block.Place.Article])
            .Select(group => (group.Key, Length: group.Sum(Length)))
            .ToList();
        var (total, within) = (text.Sum(Length), groups.Sum(group => group.Length));
        if (within * 2 < total || groups.Max(group => group.Length) * 10 >= total * 7)
        {
            return null;
        }
        var bounds = Bounds(page, outermost);
        var several = new List<IReadOnlyList<PageBlock>>();
        foreach (var (article, length) in groups)
        {
            var (first, last) = bounds[article];
            if (length >= SubstantialArticle && HasHeading(page, first, last))
            {
                several.Add(Span(page, first, last));
            }
        }
        return several.Count > 1 ? several : null;
    }

    /// <summary>The entries of a live blog or digest; null where they are not what the page is about, or one is nearly all of it.</summary>
    private static List<IReadOnlyList<PageBlock>>? Entries(HtmlPage page, List<HtmlBlock> text)
    {
        if (RepeatedEntries.Find(page) is not { } entries)
        {
            return null;
        }
        var lengths = entries.ConvertAll(entry =>
            page.Blocks.GetRange(entry.First, entry.After - entry.First)
                .Where(block => block.Block.IsText is true)
                .Sum(Length)
        );
        var total = text.Sum(Length);
        if (lengths.Sum() * 10 < total * 7 || lengths.Max() * 10 >= total * 7)
        {
            return null;
        }
        RepeatedEntries.Keep(page, entries);
        foreach (var (first, body, _) in entries)
        {
            // A stamp and a heading between texts look like text, and are the head of what follows.
            page.Blocks.GetRange(first, body - first).ForEach(block => block.Block.IsText = false);
        }
        return entries.ConvertAll<IReadOnlyList<PageBlock>>(entry =>
            Span(page, entry.First, entry.After)
        );
    }

    /// <summary>First block of each outermost article and the block after its last.</summary>
    private static Dictionary<int, (int First, int After)> Bounds(HtmlPage page, int[] outermost)
    {
        var bounds = new Dictionary<int, (int First, int After)>();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var article = page.Blocks[i].Place.Article;
            if (article > 0)
            {
                var first = bounds.TryGetValue(outermost[article], out var known) ? known.First : i;
                bounds[outermost[article]] = (first, i + 1);
            }
        }
        return bounds;
    }

    private static bool HasHeading(HtmlPage page, int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            if (page.Blocks[i].Block.HeadingLevel is > 0 and <= 4)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The article that no other one holds, for each; parents have smaller numbers.</summary>
    private static int[] Outermost(HtmlPage page)
    {
        var outermost = new int[page.ArticleParents.Count];
        for (var article = 1; article < outermost.Length; article++)
        {
            var parent = page.ArticleParents[article];
            outermost[article] = parent == 0 ? article : outermost[parent];
        }
        return outermost;
    }

    /// <summary>From the headline above the first text to the credits below the last.</summary>
    private static List<PageBlock> Span(HtmlPage page, int from, int to)
    {
        var blocks = page.Blocks;
        var first = blocks.FindIndex(from, block => block.Block.IsText is true);
        var last = blocks.FindLastIndex(to - 1, to - from, block => block.Block.IsText is true);
        var head = Head(page, from, first);
        var tail = Math.Min(to, last + 1 + LongestTail);
        return blocks.GetRange(head, tail - head).ConvertAll(block => block.Block);
    }

    private static int Head(HtmlPage page, int from, int first)
    {
        for (var i = first; i >= from && first - i <= LongestHead; i--)
        {
            if (page.Blocks[i].Block.HeadingLevel == 1 && page.Blocks[i].Block.Dropped is null)
            {
                return Math.Max(from, i - LongestTail);
            }
        }
        return Math.Max(from, first - LongestUntitledHead);
    }

    /// <summary>A page that calls itself an article, or has one headline.</summary>
    private static bool IsDeclared(HtmlPage page) =>
        page.Meta.GetValueOrDefault("og:type") == "article"
        || page.Blocks.Count(block => block.Block.HeadingLevel == 1) == 1;

    private static int Length(HtmlBlock block) => block.Block.Text.Length;

    /// <summary>A block that is one link and no sentence is navigation.</summary>
    private static string? Links(HtmlBlock block) =>
        block.Block.HeadingLevel == 0
        && block.Block.Text.Length <= LongestLink
        && block.Block.LinkLength * 10 >= block.Block.Text.Length * 9
        && !".!?”\"。".Contains(block.Block.Text[^1], StringComparison.Ordinal)
            ? "link"
            : null;
}
