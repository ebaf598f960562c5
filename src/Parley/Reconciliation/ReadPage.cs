using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation;

/// <summary>Articles of one page and what they say.</summary>
/// <param name="Articles">Articles in page order.</param>
/// <param name="Statements">What they say.</param>
public sealed record ReadPage(IReadOnlyList<Article> Articles, IReadOnlyList<Statement> Statements)
{
    /// <summary>Of a page without articles.</summary>
    public static ReadPage Empty { get; } = new([], []);
}
