using System.Diagnostics.CodeAnalysis;

namespace Parley.Reconciliation.Matching;

/// <summary>Arrays are equal where their items are, in the same order.</summary>
internal sealed class ItemsComparer<T> : IEqualityComparer<T[]>
    where T : IEquatable<T>
{
    public bool Equals(T[]? left, T[]? right) => left.AsSpan().SequenceEqual(right);

    public int GetHashCode([DisallowNull] T[] items)
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }
        return hash.ToHashCode();
    }
}
