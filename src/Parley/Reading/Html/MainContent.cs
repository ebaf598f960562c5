using Parley.Documents;

namespace Parley.Reading.Html;

/// <summary>Finds which blocks of a page are articles: <c>article</c> elements, a declared body, <c>main</c>, else the container with most prose.</summary>
internal static class MainContent
{
    private const int SubstantialArticle = 240;

    /// <summary>The articles of a page, each as its blocks in page order, and whether markup declares each to be one article.</summary>
    public static (IReadOnlyList<IReadOnlyList<PageBlock>> Articles, bool Declared) Find(
        HtmlPage page
    )
    {
        foreach (var block in page.Blocks)
        {
            block.Block.Dropped = block.Place.Dropped ?? Links(block);
        }
        // Where class names would leave next to nothing, they do not mean what they say.
        var all = page.Blocks.Where(block => block.Block.Dropped is null).Sum(Prose);
        var hinted = page
            .Blocks.Where(block => block.Block.Dropped is null && block.Place.Hinted is null)
            .Sum(Prose);
        if (hinted * 4 >= all)
        {
            foreach (var block in page.Blocks)
            {
                block.Block.Dropped ??= block.Place.Hinted;
            }
        }
        var kept = page.Blocks.Where(block => block.Block.Dropped is null).ToList();
        if (kept.Count == 0)
        {
            return ([], false);
        }
        return Articles(page, kept) is { } articles
            ? (articles, true)
            : ([Region(page, kept).Select(block => block.Block).ToList()], false);
    }

    /// <summary>Several articles side by side, or the one that holds most of the page; null where the elements do not tell.</summary>
    private static List<IReadOnlyList<PageBlock>>? Articles(HtmlPage page, List<HtmlBlock> kept)
    {
        if (page.ArticleParents.Count < 2)
        {
            return null;
        }
        var groups = kept.Where(block => block.Place.Article > 0)
            .GroupBy(block => Outermost(page, block.Place.Article))
            .Select(group => (Blocks: group.ToList(), Prose: group.Sum(Prose)))
            .ToList();
        var total = kept.Sum(Prose);
        var within = groups.Sum(group => group.Prose);
        if (within * 2 < total || groups.Count == 0)
        {
            return null;
        }
        var largest = groups.MaxBy(group => group.Prose);
        if (largest.Prose * 10 >= within * 7)
        {
            return [WithHead(kept, largest.Blocks)];
        }
        var several = groups
            .Where(group => group.Prose >= SubstantialArticle && HasHeading(group.Blocks))
            .Select(group =>
                (IReadOnlyList<PageBlock>)group.Blocks.ConvertAll(block => block.Block)
            )
            .ToList();
        return several.Count > 0 ? several : null;
    }

    private static bool HasHeading(List<HtmlBlock> blocks) =>
        blocks.Any(block => block.Block.HeadingLevel is > 0 and <= 4);

    private static int Outermost(HtmlPage page, int article)
    {
        while (page.ArticleParents[article] != 0)
        {
            article = page.ArticleParents[article];
        }
        return article;
    }

    private static List<HtmlBlock> Region(HtmlPage page, List<HtmlBlock> kept)
    {
        var total = kept.Sum(Prose);
        var body = kept.Where(block => block.Place.Body > 0)
            .GroupBy(block => block.Place.Body)
            .Select(group => (Blocks: group.ToList(), Prose: group.Sum(Prose)))
            .OrderByDescending(group => group.Prose)
            .FirstOrDefault();
        if (body.Blocks is not null && body.Prose * 2 >= total)
        {
            return Head(kept, body.Blocks);
        }
        var main = kept.Where(block => block.Place.Main).ToList();
        if (main.Count > 0 && main.Sum(Prose) * 2 >= total)
        {
            return Head(kept, main);
        }
        var best = BestContainer(page, kept);
        return Head(kept, kept.FindAll(block => Within(page, block.Place.Container, best)));
    }

    /// <summary>Prose counts for its container, half for the one around it, a quarter for the next.</summary>
    private static int BestContainer(HtmlPage page, List<HtmlBlock> kept)
    {
        var scores = new long[page.Parents.Count];
        foreach (var block in kept)
        {
            var (container, points) = (block.Place.Container, 4L * Prose(block));
            for (var level = 0; level < 3 && points > 0; level++)
            {
                scores[container] += points;
                if (container == 0)
                {
                    break;
                }
                container = page.Parents[container];
                points /= 2;
            }
        }
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] || (best == 0 && scores[i] > 0) ? i : best;
        }
        return best;
    }

    private static bool Within(HtmlPage page, int container, int outer)
    {
        // Parents have smaller numbers, so the walk ends.
        while (container > outer)
        {
            container = page.Parents[container];
        }
        return container == outer;
    }

    private static List<PageBlock> WithHead(List<HtmlBlock> kept, List<HtmlBlock> region) =>
        Head(kept, region).ConvertAll(block => block.Block);

    /// <summary>A region whose headline stands above it gets it, with the lines between (byline, date).</summary>
    private static List<HtmlBlock> Head(List<HtmlBlock> kept, List<HtmlBlock> region)
    {
        if (region.Exists(block => block.Block.HeadingLevel == 1))
        {
            return region;
        }
        var first = kept.IndexOf(region[0]);
        for (var i = first - 1; i >= 0 && first - i <= 12; i--)
        {
            if (kept[i].Block.HeadingLevel == 1)
            {
                return [.. kept[i..first], .. region];
            }
        }
        return region;
    }

    private static int Prose(HtmlBlock block) =>
        block.Block.Kind == BlockKind.Heading
        || block.Block.LinkLength * 2 > block.Block.Text.Length
            ? 0
            : block.Block.Text.Length;

    /// <summary>A block that is one link and no sentence is navigation.</summary>
    private static string? Links(HtmlBlock block) =>
        block.Block.Kind != BlockKind.Heading
        && block.Block.Text.Length <= 200
        && block.Block.LinkLength * 10 >= block.Block.Text.Length * 9
        && !".!?”\"。".Contains(block.Block.Text[^1], StringComparison.Ordinal)
            ? "link"
            : null;
}
