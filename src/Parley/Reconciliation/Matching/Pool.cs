namespace Parley.Reconciliation.Matching;

/// <summary>One copy of each of many equal things.</summary>
/// <param name="comparer">Tells what is equal; null for the type's own equality.</param>
internal sealed class Pool<T>(IEqualityComparer<T>? comparer = null)
    where T : class
{
    private readonly Dictionary<T, T> known = new(comparer);

    /// <summary>The first one that came of those that are equal to this one.</summary>
    public T Of(T one) => known.TryGetValue(one, out var first) ? first : known[one] = one;

    /// <summary>The same of what may not be there.</summary>
    public T? OfAny(T? one) => one is null ? null : Of(one);
}
