using Parley.Entries;

namespace Parley.Reconciliation.Copies;

/// <summary>
/// Which blocks differ between two versions. The longest run of common blocks in order stays; between two that stay, blocks of one
/// side replace those of the other in order, and what is left over was added or removed.
/// </summary>
internal static class BlockDifference
{
    /// <summary>The difference, or null where there is none.</summary>
    public static Revision? Of(ArticleSketch before, ArticleSketch after)
    {
        var (old, now) = (before.Versions.Blocks, after.Versions.Blocks);
        if (old.AsSpan().SequenceEqual(now))
        {
            return null;
        }
        var added = new List<int>();
        var removed = new List<int>();
        var changed = new List<(int, int)>();
        var (i, j) = (0, 0);
        foreach (var (stayOld, stayNow) in Staying(old, now).Append((old.Length, now.Length)))
        {
            for (; i < stayOld && j < stayNow; i++, j++)
            {
                changed.Add((i + 1, j + 1));
            }
            for (; i < stayOld; i++)
            {
                removed.Add(i + 1);
            }
            for (; j < stayNow; j++)
            {
                added.Add(j + 1);
            }
            (i, j) = (stayOld + 1, stayNow + 1);
        }
        return new(before.Id, before.Path, added, removed, changed);
    }

    /// <summary>Places of the longest common subsequence; quadratic in blocks, of which a sketch keeps a few hundred.</summary>
    private static List<(int Old, int Now)> Staying(uint[] old, uint[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] =
                    old[i] == now[j]
                        ? lengths[i + 1, j + 1] + 1
                        : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }
        var staying = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < old.Length && j < now.Length; )
        {
            if (old[i] == now[j])
            {
                staying.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return staying;
    }
}
