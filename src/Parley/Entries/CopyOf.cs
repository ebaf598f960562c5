using Parley.Documents;

namespace Parley.Entries;

/// <summary>That an article repeats another.</summary>
/// <param name="Original">The article it repeats: the earliest, then the smallest identity.</param>
/// <param name="Similarity">Jaccard similarity of word shingles, 0 to 1, rounded to 1e-6.</param>
public sealed record CopyOf(ArticleId Original, double Similarity);
