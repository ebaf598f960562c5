using Parley.Reading.Dates;

namespace Parley.Reading.Segmentation;

/// <summary>Reads the lines above an article's text: which is the headline, which the outlet, the date, the authors.</summary>
internal sealed class HeadReader(
    IReadOnlyList<LabelledBlock> blocks,
    HashSet<string> repeated,
    string? hint,
    bool listing
)
{
    private const int LongestOutlet = 48;

    /// <summary>Whether a line has enough words for a headline.</summary>
    public static bool IsHeadlineLike(string text)
    {
        var wide = text.Count(character => character >= '\u3040');
        return wide >= 6 || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 3;
    }

    /// <summary>Dates and authors of one line.</summary>
    public static void Note(ArticleDraft draft, LabelledBlock block)
    {
        if (block.Dates is { } dates)
        {
            draft.HasDate |= dates.Published.Count > 0;
            draft.Printed.AddRange(dates.Published.Select(date => Text(block, date)));
            draft.Updated.AddRange(dates.Updated.Select(date => Text(block, date)));
        }
        draft.Authors.AddRange(block.Authors);
        draft.HasByline |= block.Authors.Count > 0;
    }

    /// <summary>Reads a head into a draft.</summary>
    /// <param name="draft">What it goes into.</param>
    /// <param name="head">The head's blocks, in page order.</param>
    /// <param name="body">The first block of the text.</param>
    public void Read(ArticleDraft draft, List<int> head, int body)
    {
        var candidates = new List<int>();
        var items = head.Where(h => blocks[h].Label is BlockLabel.Item or BlockLabel.Section)
            .Select(h => OutletIndex.Key(blocks[h].Text))
            .ToHashSet(StringComparer.Ordinal);
        var agency = blocks[body].Opening?.Agency;
        var lastDate = -1;
        for (var n = 0; n < head.Count; n++)
        {
            var block = blocks[head[n]];
            Note(draft, block);
            switch (block.Label)
            {
                case BlockLabel.Date or BlockLabel.Byline:
                    lastDate = head[n];
                    draft.Outlet ??= block.Outlet;
                    block.Block.Dropped = block.Label == BlockLabel.Date ? "date line" : "byline";
                    break;
                case BlockLabel.Short or BlockLabel.Sentence:
                    if (IsOutlet(n, head, block, items, agency))
                    {
                        draft.Outlet = block.Outlet ?? block.Text;
                        block.Block.Dropped = "outlet";
                    }
                    else
                    {
                        candidates.Add(head[n]);
                    }
                    break;
                case BlockLabel.Item:
                    draft.Outlet ??= block.Outlet;
                    block.Block.Dropped = "section";
                    break;
                default:
                    block.Block.Dropped = "section";
                    break;
            }
        }
        Titles(draft, candidates, lastDate);
        foreach (var candidate in candidates)
        {
            blocks[candidate].Block.Dropped ??= "head";
        }
    }

    /// <summary>
    /// A line that names a known outlet, that the item's own list names again, that the dateline names, or a short line
    /// that the page repeats straight above a date.
    /// </summary>
    private bool IsOutlet(
        int n,
        List<int> head,
        LabelledBlock block,
        HashSet<string> items,
        string? agency
    )
    {
        var text = block.Text;
        if (block.Outlet is not null)
        {
            return true;
        }
        if (text.Length > LongestOutlet)
        {
            return false;
        }
        var key = OutletIndex.Key(text);
        if (items.Contains(key) || (agency is not null && OutletIndex.Key(agency) == key))
        {
            return true;
        }
        var aboveDate =
            n + 1 < head.Count
            && blocks[head[n + 1]].Label == BlockLabel.Date
            && head[n + 1] == head[n] + 1;
        return aboveDate
            && !IsHeadlineLike(text)
            && (repeated.Contains(key) || HeadlineBelow(n, head));
    }

    private bool HeadlineBelow(int n, List<int> head)
    {
        for (var m = n + 1; m < head.Count; m++)
        {
            if (blocks[head[m]].Label == BlockLabel.Short && IsHeadlineLike(blocks[head[m]].Text))
            {
                return true;
            }
        }
        return false;
    }

    private void Titles(ArticleDraft draft, List<int> candidates, int lastDate)
    {
        if (candidates.Count == 0)
        {
            return;
        }
        var title = listing
            ? ByPlace(candidates, lastDate)
            : ByHint(candidates) ?? ByHeading(candidates) ?? ByPlace(candidates, lastDate);
        if (title is not { } chosen)
        {
            return;
        }
        draft.Title = blocks[chosen].Text;
        blocks[chosen].Block.Dropped = "title";
        var next = candidates.FirstOrDefault(candidate => candidate > chosen, -1);
        if (
            next > 0
            && next - chosen <= 3
            && IsHeadlineLike(blocks[next].Text)
            && blocks[next].Text.Length >= 20
        )
        {
            draft.Subtitle = blocks[next].Text;
            blocks[next].Block.Dropped = "standfirst";
        }
    }

    private int? ByHint(List<int> candidates)
    {
        if (hint is null)
        {
            return null;
        }
        var wanted = Plain(hint);
        foreach (var candidate in candidates)
        {
            if (Plain(blocks[candidate].Text) == wanted)
            {
                return candidate;
            }
        }
        return null;
    }

    /// <summary>The highest heading by markup; of several the last, which is nearest to the text.</summary>
    private int? ByHeading(List<int> candidates)
    {
        var level = candidates
            .Select(c => blocks[c].Block.HeadingLevel)
            .Where(l => l > 0)
            .DefaultIfEmpty(0)
            .Min();
        return level is 0 or > 4
            ? null
            : candidates.Last(c => blocks[c].Block.HeadingLevel == level);
    }

    /// <summary>
    /// Without markup: below a date the first headline-like line, else, of the run of such lines nearest to the text,
    /// the first of two (headline and standfirst) or the last of many (navigation and headline).
    /// </summary>
    private int? ByPlace(List<int> candidates, int lastDate)
    {
        var below = candidates.FindAll(c => c > lastDate && IsHeadlineLike(blocks[c].Text));
        if (lastDate >= 0 && below.Count > 0)
        {
            return below[0];
        }
        var like = candidates.FindAll(c => IsHeadlineLike(blocks[c].Text));
        if (like.Count == 0)
        {
            // "Summit postponed" is a headline too, where it is all there is.
            return candidates.Count == 1 && blocks[candidates[0]].Text.Length >= 10
                ? candidates[0]
                : null;
        }
        return like.Count <= 2 ? like[0] : like[^1];
    }

    private static string Plain(string text) =>
        string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static FoundDateText Text(LabelledBlock block, FoundDate date) =>
        new(date, block.Text.Substring(date.Start, date.Length), block.Block.MachineDate);
}
