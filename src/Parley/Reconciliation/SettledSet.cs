using Parley.Documents;
using Parley.Entries;

namespace Parley.Reconciliation;

/// <summary>What a set of articles settles for each of them.</summary>
/// <param name="Articles">Sketches by path and place on the page.</param>
/// <param name="Published">Their publication as far as the set allows, in the same order.</param>
/// <param name="Copies">What an article repeats, for those that repeat one.</param>
/// <param name="Revisions">The version before, for edited versions of an article at the same address.</param>
/// <param name="Stories">Articles about the same event.</param>
public sealed record SettledSet(
    IReadOnlyList<ArticleSketch> Articles,
    IReadOnlyList<Publication?> Published,
    IReadOnlyDictionary<ArticleId, CopyOf> Copies,
    IReadOnlyDictionary<ArticleId, Revision> Revisions,
    IReadOnlyList<Story> Stories
);
