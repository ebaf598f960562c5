using Parley.Documents;

namespace Parley.Reading.Segmentation;

/// <summary>
/// Cuts a row of blocks into articles. An article is a head (headline, outlet, date, byline in any order) and the prose
/// that follows; it ends where debris begins, and after debris only something with the shape of an article is one again.
/// </summary>
internal sealed class ArticleSegmenter
{
    private const int LongestHead = 8;

    private readonly IReadOnlyList<LabelledBlock> blocks;
    private readonly bool single;
    private readonly string? hint;
    private readonly List<ArticleDraft> drafts = [];
    private readonly List<int> head = [];
    private readonly HashSet<string> repeated;
    private ArticleDraft? open;
    private readonly bool listing;
    private bool debris;

    /// <summary>A segmenter of these blocks.</summary>
    /// <param name="blocks">In page order.</param>
    /// <param name="single">Whether markup already says that they are one article.</param>
    /// <param name="hint">The headline as metadata gives it, or null.</param>
    public ArticleSegmenter(IReadOnlyList<LabelledBlock> blocks, bool single, string? hint)
    {
        this.blocks = blocks;
        this.single = single;
        this.hint = hint;
        repeated = blocks
            .Where(block => block.Label is BlockLabel.Short && block.Text.Length <= 48)
            .GroupBy(block => OutletIndex.Key(block.Text), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        listing =
            !single
            && Enumerable
                .Range(0, blocks.Count)
                .Count(i => blocks[i].Label == BlockLabel.Date && LeadsToItem(i)) > 1;
    }

    public IReadOnlyList<ArticleDraft> Segment()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            switch (block.Label)
            {
                case BlockLabel.Noise:
                    break;
                case BlockLabel.Sample:
                    Close();
                    DropRest(i, "sample note");
                    return drafts;
                case BlockLabel.End:
                    block.Block.Dropped = "debris";
                    End();
                    break;
                case BlockLabel.Credit:
                    Credit(block);
                    break;
                case BlockLabel.Body:
                    Body(i);
                    break;
                case BlockLabel.Sentence when open is null && !debris && IsHeadline(i):
                    head.Add(i);
                    break;
                case BlockLabel.Sentence:
                    Body(i);
                    break;
                case BlockLabel.Item when open is not null && !StartsItem(i):
                    Append(block);
                    break;
                case BlockLabel.Item when open is null && !debris && OpensWithList(i):
                    Body(i);
                    break;
                default:
                    Line(i);
                    break;
            }
        }
        Close();
        return drafts;
    }

    /// <summary>A headline, a date, a byline or a section: part of the head of an article, or a subhead.</summary>
    private void Line(int i)
    {
        var block = blocks[i];
        if (open is null)
        {
            head.Add(i);
            return;
        }
        if (NamesNextItem(i))
        {
            OpenItem(i);
            return;
        }
        if (block.Block.IsText is false && block.Label is BlockLabel.Short or BlockLabel.Section)
        {
            if (StartsItem(i))
            {
                Close();
                head.Add(i);
                return;
            }
            open.Trailer ??= block.Outlet;
            block.Block.Dropped = block.Block.Reason;
            return;
        }
        if (block.Label is BlockLabel.Date or BlockLabel.Byline)
        {
            if (StartsItem(i))
            {
                OpenItem(i);
                return;
            }
            Inside(i);
            return;
        }
        if (StartsItem(i))
        {
            Close();
            head.Add(i);
            return;
        }
        if (block.Label == BlockLabel.Short)
        {
            if (
                block.Outlet is not null
                || repeated.Contains(OutletIndex.Key(block.Text)) && block.Block.HeadingLevel == 0
            )
            {
                open.Trailer ??= block.Outlet;
                block.Block.Dropped = "masthead";
                return;
            }
            // Half a sentence, or a line of a document that is known to be one article, is text.
            var text =
                block.Block.Kind == BlockKind.Paragraph
                && (single || ";,:-–—".Contains(block.Text[^1], StringComparison.Ordinal));
            open.Body.Add(
                new BodyBlock(block.Block, text ? BlockKind.Paragraph : BlockKind.Heading)
            );
            return;
        }
        if (block.Block.Kind == BlockKind.Heading)
        {
            open.Body.Add(new BodyBlock(block.Block, BlockKind.Heading));
            return;
        }
        block.Block.Dropped = "section";
    }

    /// <summary>An outlet between a headline and the date of the next item belongs to that item, not to the article that is open.</summary>
    private bool NamesNextItem(int i) =>
        blocks[i] is { Label: BlockLabel.Short, Outlet: not null }
        && open is { Body: [.., { Kind: BlockKind.Heading }] }
        && i + 1 < blocks.Count
        && (blocks[i + 1].Label is BlockLabel.Date or BlockLabel.Byline)
        && StartsItem(i + 1);

    /// <summary>Closes the open article and begins the head of the next with the headings that stood last.</summary>
    private void OpenItem(int i)
    {
        var trailing = TakeTrailingHeadings();
        Close();
        head.AddRange(trailing);
        head.Add(i);
    }

    /// <summary>A date or byline within an article that does not begin another.</summary>
    private void Inside(int i)
    {
        var block = blocks[i];
        var draft = open!;
        if (
            block.Label == BlockLabel.Date
            && block.Block.IsText is not false
            && block.Dates!.Updated.Count == 0
            && draft.Body.Count > 1
            && Next(i) is BlockLabel.Body or BlockLabel.Sentence or BlockLabel.Item
        )
        {
            // A chronicle puts each day above what happened on it.
            draft.Body.Add(new BodyBlock(block.Block, BlockKind.Heading));
            return;
        }
        if (
            block.Label == BlockLabel.Date
            && draft.Body is [.., var (before, _)]
            && before.Text.EndsWith(',')
        )
        {
            // The date ends a signature ("City Hall, / March 3, 2026.").
            draft.Body.Add(new BodyBlock(block.Block, BlockKind.Paragraph));
            return;
        }
        // What came before the byline was a standfirst.
        if (
            draft is { Body: [{ Block.IsText: null } first], Subtitle: null }
            && !draft.HasDate
            && draft.Opening is null
            && first.Block.Text.Length <= 300
            && draft.Title is not null
        )
        {
            draft.Subtitle = first.Block.Text;
            first.Block.Dropped = "standfirst";
            draft.Body.Clear();
        }
        Note(draft, block);
        block.Block.Dropped = block.Label == BlockLabel.Date ? "date line" : "byline";
    }

    private void Body(int i)
    {
        var block = blocks[i];
        if (open is null)
        {
            if (debris && !HasShape(i))
            {
                block.Block.Dropped = "after the article";
                head.Clear();
                return;
            }
            open = new ArticleDraft();
            debris = false;
            new HeadReader(blocks, repeated, hint, listing).Read(open, head, i);
            head.Clear();
        }
        if (block.Opening is { } opening && open.Body.Count == 0)
        {
            open.Opening = opening;
            open.Agency = opening.Agency;
        }
        Append(block);
    }

    private void Append(LabelledBlock block)
    {
        var kind = block.Block.Kind == BlockKind.Heading ? BlockKind.Paragraph : block.Block.Kind;
        open!.Body.Add(new BodyBlock(block.Block, kind));
    }

    private void Credit(LabelledBlock block)
    {
        block.Block.Dropped = "credit";
        var name = block.Credit;
        if (name is not null && (open ?? (debris ? null : drafts.LastOrDefault())) is { } draft)
        {
            draft.Credits.Add(name);
        }
    }

    private void End()
    {
        if (open is null && drafts.Count == 0)
        {
            // Above the first article such lines are navigation.
            DropHead();
            return;
        }
        Close();
        DropHead();
        debris = true;
    }

    private void DropHead()
    {
        foreach (var i in head)
        {
            blocks[i].Block.Dropped ??= "navigation";
        }
        head.Clear();
    }

    private void DropRest(int from, string reason)
    {
        for (var i = from; i < blocks.Count; i++)
        {
            blocks[i].Block.Dropped ??= reason;
        }
        DropHead();
    }

    private void Close()
    {
        if (open is null)
        {
            return;
        }
        TakeTrailingHeadings();
        if (open.Body.Count > 0)
        {
            drafts.Add(open);
        }
        open = null;
    }

    /// <summary>Headings with nothing below them belong to what follows, or to nobody.</summary>
    private List<int> TakeTrailingHeadings()
    {
        var taken = new List<int>();
        while (open!.Body.Count > 0 && open.Body[^1].Kind == BlockKind.Heading)
        {
            var block = open.Body[^1].Block;
            open.Body.RemoveAt(open.Body.Count - 1);
            for (var i = blocks.Count - 1; i >= 0; i--)
            {
                if (ReferenceEquals(blocks[i].Block, block))
                {
                    taken.Insert(0, i);
                    break;
                }
            }
            block.Dropped = "heading without text";
        }
        return taken;
    }

    /// <summary>Whether a short sentence is a headline: something other than prose stands between it and the text.</summary>
    private bool IsHeadline(int i)
    {
        if (
            head.Exists(h =>
                blocks[h].Label is BlockLabel.Short && HeadReader.IsHeadlineLike(blocks[h].Text)
            )
        )
        {
            return false;
        }
        var initials = BlockLabeler.EndsInInitials(blocks[i].Text);
        for (var j = i + 1; j < blocks.Count && j <= i + LongestHead; j++)
        {
            switch (blocks[j].Label)
            {
                case BlockLabel.Body:
                    return j > i + 1 || initials;
                case BlockLabel.Noise or BlockLabel.Date or BlockLabel.Byline or BlockLabel.Section:
                    continue;
                case BlockLabel.Sentence when j > i + 1:
                    continue;
                default:
                    return false;
            }
        }
        return false;
    }

    /// <summary>A page may open with a list; single items in a row of headings are navigation.</summary>
    private bool OpensWithList(int i)
    {
        var words = 0;
        for (var j = i; j < blocks.Count && blocks[j].Label == BlockLabel.Item; j++)
        {
            words += blocks[j].Text.Length;
            if (words >= 200 || blocks[j].Text.Length >= 80)
            {
                return blocks[i].Text.Length >= 30 || blocks[i].Block.Kind == BlockKind.TableRow;
            }
        }
        return false;
    }

    /// <summary>
    /// Whether a line begins another item: an outlet, a date or an author, then a headline (or one before it), then
    /// prose, like the items of a page that lists several.
    /// </summary>
    private bool StartsItem(int i)
    {
        if (single)
        {
            return false;
        }
        var block = blocks[i];
        switch (block.Label)
        {
            case BlockLabel.Date:
                return LeadsToItem(i)
                    || (
                        open!.Body.Count > 0
                        && open.Body[^1].Kind == BlockKind.Heading
                        && drafts.Concat([open]).First().HasDate
                        && Leads(i, titled: true)
                    );
            case BlockLabel.Byline:
                return open!.Body.Count > 0
                    && open.Body[^1].Kind == BlockKind.Heading
                    && drafts.Concat([open]).First().HasByline
                    && Leads(i, titled: true);
            case BlockLabel.Short or BlockLabel.Section:
                // An outlet (or a headline) straight before a date that leads to an item.
                return i + 1 < blocks.Count
                    && blocks[i + 1].Label == BlockLabel.Date
                    && LeadsToItem(i + 1)
                    && (block.Text.Length <= 48 || block.Outlet is not null);
            default:
                return false;
        }
    }

    /// <summary>After a date: short lines, among them a headline, then prose.</summary>
    private bool LeadsToItem(int i) => Leads(i, titled: false);

    private bool Leads(int i, bool titled)
    {
        var headline = titled;
        for (var j = i + 1; j < blocks.Count && j <= i + LongestHead; j++)
        {
            switch (blocks[j].Label)
            {
                case BlockLabel.Short:
                    headline = true;
                    break;
                case BlockLabel.Sentence
                    when !headline
                        && j + 1 < blocks.Count
                        && blocks[j + 1].Label is BlockLabel.Body:
                    headline = true;
                    break;
                case BlockLabel.Body or BlockLabel.Sentence:
                    return headline;
                case BlockLabel.Item
                or BlockLabel.Section
                or BlockLabel.Byline
                or BlockLabel.Date
                or BlockLabel.Noise:
                    break;
                default:
                    return false;
            }
        }
        return false;
    }

    /// <summary>After debris: a head with a headline and a date or an author, or a dateline below a headline.</summary>
    private bool HasShape(int i)
    {
        var headline = head.Exists(h =>
            blocks[h].Label == BlockLabel.Short && HeadReader.IsHeadlineLike(blocks[h].Text)
        );
        var marked = head.Exists(h => blocks[h].Label is BlockLabel.Date or BlockLabel.Byline);
        return headline && (marked || blocks[i].Opening is not null);
    }

    private BlockLabel? Next(int i) => i + 1 < blocks.Count ? blocks[i + 1].Label : null;

    private static void Note(ArticleDraft draft, LabelledBlock block) =>
        HeadReader.Note(draft, block);
}
