namespace Parley.Reading.Segmentation;

/// <summary>
/// A row of other articles above the text of a page, each no more than a stamp (author or date), a headline and a sentence. Unlike
/// the entries of a listing or a live blog they stand before one text that is far longer than they are and has no entries itself.
/// </summary>
internal static class TeaserRun
{
    private const int LongestLine = 240;
    private const int LongestHeadline = 140;
    private const int FewestEntries = 2;
    private const int TimesLonger = 3;

    /// <summary>How far below the row the article's own stamps may stand.</summary>
    private const int LongestHead = 8;

    /// <summary>Labels the blocks of such a row as no text.</summary>
    public static void Leave(List<LabelledBlock> blocks)
    {
        var first = blocks.FindIndex(IsStamp);
        if (first < 0)
        {
            return;
        }
        var headline = first > 0 ? Before(blocks, first) : -1;
        var (start, after, entries) = (headline >= 0 ? headline : first, first, 0);
        for (var stamp = first; stamp >= 0 && Closed(blocks, stamp) is { } next; entries++)
        {
            after = next;
            stamp = StampAt(blocks, next);
        }
        if (entries < FewestEntries || !IsBeforeOneText(blocks, start, after))
        {
            return;
        }
        for (var i = start; i < after; i++)
        {
            blocks[i].Block.Dropped ??= "teaser";
            blocks[i] = new(blocks[i].Block, BlockLabel.Noise);
        }
    }

    /// <summary>
    /// The block behind an entry: its stamp and one line, closed by the same date again or by the next entry; null where more than
    /// one line follows, as in an article.
    /// </summary>
    private static int? Closed(List<LabelledBlock> blocks, int stamp)
    {
        var line = Next(blocks, stamp);
        if (!IsLine(blocks, line, LongestLine))
        {
            return null;
        }
        var next = Next(blocks, line);
        if (IsDay(blocks, next) && Day(blocks[next]) == Day(blocks[stamp]))
        {
            return next + 1;
        }
        return StampAt(blocks, next) >= 0 ? next : null;
    }

    /// <summary>The stamp of the entry that begins at a block, with its headline or without; −1 where none does.</summary>
    private static int StampAt(List<LabelledBlock> blocks, int at)
    {
        at = SkipNoise(blocks, at);
        if (at < blocks.Count && IsStamp(blocks[at]))
        {
            return at;
        }
        var next = Next(blocks, at);
        return IsLine(blocks, at, LongestHeadline) && next < blocks.Count && IsStamp(blocks[next])
            ? next
            : -1;
    }

    private static bool IsBeforeOneText(List<LabelledBlock> blocks, int start, int after)
    {
        int above = 0,
            below = 0,
            stamps = 0;
        for (var i = start; i < blocks.Count; i++)
        {
            if (i < after)
            {
                above += blocks[i].Text.Length;
                continue;
            }
            below += blocks[i].Label is BlockLabel.Body or BlockLabel.Sentence
                ? blocks[i].Text.Length
                : 0;
            stamps += i >= after + LongestHead && IsStamp(blocks[i]) ? 1 : 0;
        }
        return stamps == 0 && below >= above * TimesLonger;
    }

    private static int Before(List<LabelledBlock> blocks, int at)
    {
        at--;
        while (at >= 0 && blocks[at].Label == BlockLabel.Noise)
        {
            at--;
        }
        return IsLine(blocks, at, LongestHeadline) ? at : -1;
    }

    private static int Next(List<LabelledBlock> blocks, int at) => SkipNoise(blocks, at + 1);

    private static int SkipNoise(List<LabelledBlock> blocks, int at)
    {
        while (at < blocks.Count && blocks[at].Label == BlockLabel.Noise)
        {
            at++;
        }
        return at;
    }

    private static bool IsLine(List<LabelledBlock> blocks, int at, int longest) =>
        at >= 0
        && at < blocks.Count
        && blocks[at].Label is BlockLabel.Body or BlockLabel.Sentence or BlockLabel.Short
        && blocks[at].Text.Length <= longest;

    private static bool IsDay(List<LabelledBlock> blocks, int at) =>
        at < blocks.Count && blocks[at].Label == BlockLabel.Date;

    /// <summary>A line of dates, or of an author with one: a name alone heads an article.</summary>
    private static bool IsStamp(LabelledBlock block) =>
        block.Label is BlockLabel.Date or BlockLabel.Byline && Day(block) is not null;

    private static Values.DateBounds? Day(LabelledBlock block) =>
        block.Dates is { Published: [{ Bounds: { } day }, ..] } ? day : null;
}
