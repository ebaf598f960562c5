using Parley.Documents;
using Parley.Entries;

namespace Parley.Ledger.Views;

/// <summary>An article as the ledger holds it: with its settled date, what it repeats, and its story.</summary>
/// <param name="Article">The article, its publication settled over the set.</param>
/// <param name="CopyOf">What it repeats, or null.</param>
/// <param name="Story">Identifier of its story, or null.</param>
public sealed record ArticleView(Article Article, CopyOf? CopyOf, string? Story);
