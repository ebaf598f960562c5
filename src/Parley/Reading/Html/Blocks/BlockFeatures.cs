using System.Text;
using Parley.Reading.Segmentation;
using Parley.Reading.Text;

namespace Parley.Reading.Html.Blocks;

/// <summary>
/// What is known about each block of a page, as a row of numbers in the order of <see cref="Names"/>: its text, the
/// elements and classes around it, what its container and template hold, where it stands, and its neighbours.
/// </summary>
internal sealed class BlockFeatures
{
    private const int LongestDebris = 180;
    private const float Far = 40;

    private static readonly (int Offset, string Name)[] Neighbours =
    [
        (-2, "before2"),
        (-1, "before"),
        (1, "after"),
        (2, "after2"),
    ];
    private static readonly List<string> Columns = [];

    private readonly HtmlPage page;
    private readonly PageOutline outline;
    private readonly DebrisClass?[] debris;
    private readonly float[] rows;

    static BlockFeatures()
    {
        // Any page can name the columns.
        var row = new FeatureRow(null, Columns);
        var source = SourceText.Decode("<p>-"u8, Encoding.UTF8, out _);
        var any = new HtmlReader(source, maximumDepth: 8, maximumBlocks: 8).Read();
        new BlockFeatures(any, named: false).Write(ref row, 0, new Walk());
        Count = row.Count;
    }

    public BlockFeatures(HtmlPage page)
        : this(page, named: true)
    {
        var walk = new Walk();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var row = new FeatureRow(rows.AsMemory(i * Count, Count), null);
            Write(ref row, i, walk);
        }
    }

    private BlockFeatures(HtmlPage page, bool named)
    {
        this.page = page;
        var blocks = page.Blocks;
        var declared = DeclaredBody.Of(page);
        var described = new WordRuns();
        described.Add(page.Meta.GetValueOrDefault("og:description"));
        described.Add(page.Meta.GetValueOrDefault("description"));
        Title = new WordRuns();
        Title.Add(page.DocumentTitle);
        Title.Add(page.Meta.GetValueOrDefault("og:title"));
        var traits = new TextTraits[blocks.Count];
        debris = new DebrisClass?[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            var text = blocks[i].Block.Text;
            traits[i] = TextTraits.Of(text, declared, described, Title);
            debris[i] = text.Length <= LongestDebris ? DebrisRules.Classify(text, out _) : null;
        }
        outline = new PageOutline(page, traits);
        rows = named ? new float[checked(blocks.Count * Count)] : [];
    }

    /// <summary>Columns of a row.</summary>
    public static int Count { get; }

    public static IReadOnlyList<string> Names => Columns;

    public WordRuns Title { get; }

    public ReadOnlySpan<float> Row(int block) => rows.AsSpan(block * Count, Count);

    /// <summary>Whether a block lies straight in the container with most prose.</summary>
    public bool IsInBest(int block) => page.Blocks[block].Place.Container == outline.Best;

    public TextTraits Traits(int block) => outline.Traits[block];

    /// <summary>What has been passed on the way down the page.</summary>
    private sealed class Walk
    {
        public int SinceHeadline = -1;
        public int SinceEnd = -1;
        public int SinceHeading = -1;
        public TextCues Heading;
        public float Prose;
        public float Words;
    }

    private void Write(ref FeatureRow row, int i, Walk walk)
    {
        var block = page.Blocks[i];
        var place = block.Place;
        ref readonly var text = ref outline.Traits[i];
        if (place.Heading == 1)
        {
            walk.SinceHeadline = 0;
        }
        if (place.Heading > 0)
        {
            walk.SinceHeading = 0;
            walk.Heading = text.Cues;
        }
        if (debris[i] == DebrisClass.End && text.Words <= 12)
        {
            walk.SinceEnd = 0;
        }
        WriteText(ref row, block, text);
        row.Add("debris.end", debris[i] == DebrisClass.End);
        row.Add("debris.drop", debris[i] == DebrisClass.Drop);
        row.Add("debris.credit", debris[i] == DebrisClass.Credit);
        row.Add("debris.section", debris[i] == DebrisClass.Section);
        WritePlace(ref row, place);
        WriteSetting(ref row, i, block, text);
        WriteWalk(ref row, i, walk);
        foreach (var (offset, name) in Neighbours)
        {
            WriteNeighbour(ref row, i, i + offset, name);
        }
        Step(walk, text, place);
    }

    private static void Step(Walk walk, in TextTraits text, HtmlElement place)
    {
        walk.SinceHeadline += walk.SinceHeadline >= 0 ? 1 : 0;
        walk.SinceEnd += walk.SinceEnd >= 0 ? 1 : 0;
        walk.SinceHeading += walk.SinceHeading >= 0 ? 1 : 0;
        walk.Words += text.Words;
        walk.Prose += text.Ends && place.Heading == 0 ? text.Words : 0;
    }

    private static void WriteText(ref FeatureRow row, HtmlBlock block, in TextTraits text)
    {
        row.Add("words", Log(text.Words));
        row.Add("links", PageOutline.LinkShare(block));
        row.Add("bold", Math.Min(1, (float)block.Bold / Math.Max(1, block.Block.Text.Length)));
        row.Add("ends", text.Ends);
        row.Add("capitalised", text.Capitalised);
        row.Add("upper", text.Upper);
        row.Add("digits", text.Digits);
        row.Add("function", text.Function);
        row.Add("commas", Math.Min(text.Commas, 6));
        row.Add("sentences", Math.Min(text.Sentences, 6));
        row.Add("marks", Math.Min(text.Marks, 4));
        row.Add("declared", text.Declared ?? -1);
        row.Add("described", text.Described);
        row.Add("titled", text.Titled);
        var first = block.Block.Text[0];
        row.Add("opens.lower", char.IsLower(first));
        row.Add("opens.mark", !char.IsLetterOrDigit(first));
        row.Add("cut", text.IsCut);
        row.Add("stamped", block.Block.MachineDate is not null);
        for (var cue = 1; cue <= (int)TextCues.Consent; cue <<= 1)
        {
            row.Add("cue.", (TextCues)cue, ((int)text.Cues & cue) != 0);
        }
    }

    private static void WritePlace(ref FeatureRow row, HtmlElement place)
    {
        row.Add("p", place.Name == "p");
        row.Add("div", place.Name is "div" or "section" or "article" or "main");
        row.Add("span", place.Name is "span" or "a" or "b" or "strong" or "em" or "i");
        row.Add("heading", place.Heading);
        row.Add("item", place.Item);
        row.Add("row", place.Row);
        row.Add("depth", Math.Min(place.Depth, 40));
        for (var zone = 1; zone <= (int)PartZones.Link; zone <<= 1)
        {
            row.Add("in.", (PartZones)zone, ((int)place.Zones & zone) != 0);
        }
        for (var hint = 1; hint <= (int)PartHints.List; hint <<= 1)
        {
            row.Add("class.", (PartHints)hint, ((int)place.Hints & hint) != 0);
        }
        for (var hint = 1; hint <= (int)PartHints.List; hint <<= 1)
        {
            row.Add("near.", (PartHints)hint, ((int)place.Near & hint) != 0);
        }
    }

    private void WriteSetting(ref FeatureRow row, int i, HtmlBlock block, in TextTraits text)
    {
        var container = block.Place.Container;
        var direct = outline.Direct[container];
        var whole = outline.Whole[container];
        var parent = outline.Whole[page.Parents[container]];
        var shape = outline.Shapes[outline.ShapeOf[i]];
        var prose = Math.Max(1, outline.Page.Prose);
        row.Add("box.prose", direct.Prose / prose);
        row.Add("box.words", Log(direct.Words));
        row.Add("box.links", direct.LinkShare);
        row.Add("box.blocks", Math.Min(direct.Blocks, Far));
        row.Add("box.all.prose", whole.Prose / prose);
        row.Add("box.all.links", whole.LinkShare);
        row.Add("outer.prose", parent.Prose / prose);
        row.Add("outer.links", parent.LinkShare);
        row.Add("outer.words", Log(parent.Words));
        row.Add("shape.prose", shape.Prose / prose);
        row.Add("shape.words", Log(shape.PerBlock));
        row.Add("shape.blocks", Math.Min(shape.Blocks, Far));
        row.Add("shape.links", shape.LinkShare);
        row.Add("best.up", Math.Min(outline.Up(container), 12));
        row.Add("best.down", Math.Min(outline.Down(container), 12));
        row.Add("shape.most", shape.Prose / Math.Max(1, outline.MostShape));
        row.Add("best.inside", i >= outline.First && i <= outline.Last);
        row.Add("best.after", Math.Clamp(i - outline.Last, -1, Far));
        row.Add("best.before", Math.Clamp(outline.First - i, -1, Far));
        var article = outline.Outermost[block.Place.Article];
        row.Add("article.prose", article == 0 ? -1 : outline.Articles[article].Prose / prose);
        row.Add("article.number", Math.Min(article, Far));
        row.Add("article.count", Math.Min(outline.Articles.Length - 1, Far));
        row.Add("copies", Math.Min(outline.Copies[text.Hash], 4));
        row.Add("page.best", outline.Whole[outline.Best].Prose / prose);
    }

    private void WriteWalk(ref FeatureRow row, int i, Walk walk)
    {
        row.Add("at", (float)i / page.Blocks.Count);
        row.Add("at.words", walk.Words / Math.Max(1, outline.Page.Words));
        row.Add("at.prose", walk.Prose / Math.Max(1, outline.Page.Prose));
        row.Add("since.headline", Since(walk.SinceHeadline));
        row.Add("since.heading", Since(walk.SinceHeading));
        row.Add("since.end", Since(walk.SinceEnd));
        for (var cue = 1; cue <= (int)TextCues.Consent; cue <<= 1)
        {
            row.Add("under.", (TextCues)cue, ((int)walk.Heading & cue) != 0);
        }
    }

    private void WriteNeighbour(ref FeatureRow row, int i, int at, string name)
    {
        if (at < 0 || at >= page.Blocks.Count)
        {
            row.Add(name, ".words", -1);
            row.Add(name, ".links", -1);
            row.Add(name, ".ends", -1);
            row.Add(name, ".heading", -1);
            row.Add(name, ".box", -1);
            row.Add(name, ".shape", -1);
            return;
        }
        var (block, other) = (page.Blocks[i], page.Blocks[at]);
        row.Add(name, ".words", Log(outline.Traits[at].Words));
        row.Add(name, ".links", PageOutline.LinkShare(other));
        row.Add(name, ".ends", outline.Traits[at].Ends);
        row.Add(name, ".heading", other.Place.Heading);
        row.Add(name, ".box", other.Place.Container == block.Place.Container);
        row.Add(name, ".shape", outline.ShapeOf[at] == outline.ShapeOf[i]);
    }

    private static float Since(int steps) => steps < 0 ? -1 : Math.Min(steps, Far);

    private static float Log(float value) => MathF.Log2(1 + Math.Max(0, value));
}
