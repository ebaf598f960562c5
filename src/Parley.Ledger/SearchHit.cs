using Parley.Documents;

namespace Parley.Ledger;

/// <summary>Something in the ledger that holds the words searched for. Exactly one of the two identifiers is there.</summary>
/// <param name="Article">The article, or null.</param>
/// <param name="Entry">Identifier of the entry, or null.</param>
/// <param name="Title">Headline of the article, or the sentence of the entry that was found.</param>
public sealed record SearchHit(ArticleId? Article, string? Entry, string Title);
