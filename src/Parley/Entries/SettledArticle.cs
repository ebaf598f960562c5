using Parley.Documents;

namespace Parley.Entries;

/// <summary>What the set settles for one article.</summary>
/// <param name="Published">Its publication as far as the set allows.</param>
/// <param name="CopyOf">What it repeats, or null.</param>
/// <param name="CopyPath">Path of the article that it repeats, or null.</param>
/// <param name="Story">Identifier of its story, or null.</param>
public sealed record SettledArticle(
    Publication? Published,
    CopyOf? CopyOf,
    string? CopyPath,
    string? Story
)
{
    /// <summary>The version before with what differs, or null.</summary>
    public Revision? RevisionOf { get; init; }
}
