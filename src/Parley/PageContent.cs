using Parley.Documents;
using Parley.Statements;

namespace Parley;

/// <summary>What one page holds, before anything is settled over the set.</summary>
/// <param name="Page">The page.</param>
/// <param name="Articles">Its articles in page order.</param>
/// <param name="Statements">What they say, in page order.</param>
/// <param name="Diagnostics">What reading and extraction want known.</param>
public sealed record PageContent(
    Page Page,
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Diagnostic> Diagnostics
);
