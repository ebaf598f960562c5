using Parley.Ledger.Views;

namespace Parley.Publishing.Maps;

/// <summary>Shares the rows of the box among kinds of money: each kind keeps its heading and largest amount; the rest goes round.</summary>
internal static class UnlocatedLines
{
    public static IReadOnlyList<UnlocatedLine> Of(
        IReadOnlyList<MapMoneyGroup> groups,
        int rows,
        int columns
    )
    {
        var shown = groups.Select(group => Math.Min(1, group.Items.Count)).ToArray();
        while (true)
        {
            var grown = false;
            for (var at = 0; at < groups.Count; at++)
            {
                if (shown[at] >= groups[at].Items.Count)
                {
                    continue;
                }
                shown[at]++;
                if (Fill(groups, shown, rows, columns) is null)
                {
                    shown[at]--;
                    continue;
                }
                grown = true;
            }
            if (!grown)
            {
                break;
            }
        }
        return Fill(groups, shown, rows, columns) ?? [];
    }

    /// <summary>Lays groups out column by column; a group is not torn unless it is taller than a column. Null where they do not fit.</summary>
    private static List<UnlocatedLine>? Fill(
        IReadOnlyList<MapMoneyGroup> groups,
        int[] shown,
        int rows,
        int columns
    )
    {
        var lines = new List<UnlocatedLine>();
        var (column, row) = (0, 0);
        for (var at = 0; at < groups.Count; at++)
        {
            if (row > 0 && row + 1 + shown[at] > rows)
            {
                (column, row) = (column + 1, 0);
            }
            if (column >= columns)
            {
                return null;
            }
            var items = groups[at].Items;
            var left = items.Count - shown[at];
            var more = left > 0 ? $" – {shown[at]} of {items.Count}" : "";
            lines.Add(new(column, row++, MapWords.Of(groups[at].Kind) + more, null));
            foreach (var item in items.Take(shown[at]))
            {
                if (row >= rows)
                {
                    (column, row) = (column + 1, 0);
                    if (column >= columns)
                    {
                        return null;
                    }
                }
                lines.Add(new(column, row++, "", item));
            }
        }
        return lines;
    }
}
