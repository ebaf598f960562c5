using Parley.Documents;

namespace Parley.Entries;

/// <summary>That an article is a later version of another at the same address, and which blocks differ. Blocks are numbered from 1.</summary>
/// <param name="Of">The version before.</param>
/// <param name="Path">Path of its page.</param>
/// <param name="Added">Blocks that only this version has.</param>
/// <param name="Removed">Blocks that only the version before has.</param>
/// <param name="Changed">Blocks that stand in place of others: number there, number here.</param>
public sealed record Revision(
    ArticleId Of,
    string Path,
    IReadOnlyList<int> Added,
    IReadOnlyList<int> Removed,
    IReadOnlyList<(int Was, int Now)> Changed
);
