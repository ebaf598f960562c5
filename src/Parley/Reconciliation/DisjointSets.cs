namespace Parley.Reconciliation;

/// <summary>Groups of numbered things, joined pair by pair; the smallest number of a group is its root.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (parents[item] != item)
        {
            parents[item] = parents[parents[item]];
            item = parents[item];
        }
        return item;
    }

    public void Join(int left, int right)
    {
        var (a, b) = (Find(left), Find(right));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>Members by root, both ascending.</summary>
    public IEnumerable<IGrouping<int, int>> Groups() =>
        Enumerable.Range(0, parents.Length).GroupBy(Find);
}
