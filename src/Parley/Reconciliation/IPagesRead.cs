using Parley.Documents;

namespace Parley.Reconciliation;

/// <summary>What was read of the pages of a set. It is asked for page by page, so that a set may be larger than memory.</summary>
public interface IPagesRead
{
    /// <summary>All pages of the set, in any order.</summary>
    IReadOnlyCollection<PageId> Pages { get; }

    /// <summary>What was read of pages, each when it is asked for.</summary>
    /// <param name="pages">Pages of the set.</param>
    /// <returns>One for each, in the same order.</returns>
    IEnumerable<ReadPage> Read(IReadOnlyList<PageId> pages);
}
