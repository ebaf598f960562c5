namespace Parley.Reading.Html.Blocks;

/// <summary>What a page's containers and templates hold, counted over all blocks: the setting in which each block is judged.</summary>
internal sealed class PageOutline
{
    private const float ProseWords = 8;

    private readonly int[] depths;
    private readonly int[] shared;

    public PageOutline(HtmlPage page, TextTraits[] traits)
    {
        Traits = traits;
        var containers = page.Parents.Count;
        Direct = new Tally[containers];
        Whole = new Tally[containers];
        depths = new int[containers];
        shared = new int[containers];
        ShapeOf = new int[page.Blocks.Count];
        var shapes = new Dictionary<ulong, int>();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var prose = Prose(block, traits[i]);
            var links = LinkShare(block) * traits[i].Words;
            Direct[block.Place.Container].Add(traits[i].Words, links, prose);
            Page.Add(traits[i].Words, links, prose);
            if (!shapes.TryGetValue(block.Place.Shape, out var shape))
            {
                shapes[block.Place.Shape] = shape = shapes.Count;
                Shapes.Add(default);
            }
            ShapeOf[i] = shape;
            System
                .Runtime.InteropServices.CollectionsMarshal.AsSpan(Shapes)[shape]
                .Add(traits[i].Words, links, prose);
            Copies[traits[i].Hash] = Copies.GetValueOrDefault(traits[i].Hash) + 1;
        }
        // Parents have smaller numbers.
        Array.Copy(Direct, Whole, containers);
        for (var c = containers - 1; c > 0; c--)
        {
            Whole[page.Parents[c]].Add(Whole[c]);
        }
        for (var c = 1; c < containers; c++)
        {
            depths[c] = depths[page.Parents[c]] + 1;
        }
        Best = BestContainer(page);
        MeasureFromBest(page);
        Articles = new Tally[page.ArticleParents.Count];
        Outermost = new int[page.ArticleParents.Count];
        for (var a = 1; a < Outermost.Length; a++)
        {
            var outer = page.ArticleParents[a];
            Outermost[a] = outer == 0 ? a : Outermost[outer];
        }
        First = page.Blocks.Count;
        Last = -1;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var prose = Prose(block, traits[i]);
            Articles[Outermost[block.Place.Article]]
                .Add(traits[i].Words, LinkShare(block) * traits[i].Words, prose);
            if (prose > 0 && Down(block.Place.Container) == 0)
            {
                First = Math.Min(First, i);
                Last = i;
            }
        }
        foreach (var shape in Shapes)
        {
            MostShape = Math.Max(MostShape, shape.Prose);
        }
    }

    public TextTraits[] Traits { get; }

    public Tally Page;

    /// <summary>What each container holds itself.</summary>
    public Tally[] Direct { get; }

    /// <summary>The same with all containers in it.</summary>
    public Tally[] Whole { get; }

    /// <summary>What the blocks of each template hold.</summary>
    public List<Tally> Shapes { get; } = [];

    /// <summary>The template of each block.</summary>
    public int[] ShapeOf { get; }

    /// <summary>What each outermost <c>article</c> holds.</summary>
    public Tally[] Articles { get; }

    /// <summary>The outermost <c>article</c> around each.</summary>
    public int[] Outermost { get; }

    /// <summary>The first block of prose in the best container.</summary>
    public int First { get; }

    /// <summary>The last.</summary>
    public int Last { get; }

    /// <summary>Prose of the template that has most.</summary>
    public float MostShape { get; }

    /// <summary>How often each text occurs.</summary>
    public Dictionary<ulong, int> Copies { get; } = [];

    /// <summary>The container with most prose.</summary>
    public int Best { get; private set; }

    /// <summary>Levels from a container up to one that also holds the best.</summary>
    public int Up(int container) => depths[container] - shared[container];

    /// <summary>Levels from there down to the best.</summary>
    public int Down(int container) => depths[Best] - shared[container];

    public static float LinkShare(HtmlBlock block) =>
        Math.Min(1, (float)block.Block.LinkLength / Math.Max(1, block.Block.Text.Length));

    private static float Prose(HtmlBlock block, in TextTraits traits) =>
        block.Place.Heading > 0
        || traits.Words < ProseWords
        || !traits.Ends
        || block.Block.LinkLength * 2 > block.Block.Text.Length
        || (block.Place.Zones & (PartZones.Navigation | PartZones.Footer)) != PartZones.None
            ? 0
            : traits.Words;

    /// <summary>Prose counts for its container, half for the one around it, a quarter for the next.</summary>
    private int BestContainer(HtmlPage page)
    {
        var scores = new float[Direct.Length];
        for (var c = 0; c < Direct.Length; c++)
        {
            var points = Direct[c].Prose;
            var at = c;
            for (var level = 0; level < 3; level++)
            {
                scores[at] += points;
                if (at == 0)
                {
                    break;
                }
                at = page.Parents[at];
                points /= 2;
            }
        }
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] || (best == 0 && scores[c] > 0) ? c : best;
        }
        return best;
    }

    private void MeasureFromBest(HtmlPage page)
    {
        var above = new bool[depths.Length];
        for (var c = Best; ; c = page.Parents[c])
        {
            above[c] = true;
            if (c == 0)
            {
                break;
            }
        }
        for (var c = 1; c < depths.Length; c++)
        {
            shared[c] = above[c] ? depths[c] : shared[page.Parents[c]];
        }
    }
}
