using Parley.Documents;
using Parley.Statements;

namespace Parley.Ledger;

/// <summary>What was read of one page alone. A ledger keeps it so that a page added to many need not read them all again.</summary>
/// <param name="Page">The page, by the delivery that it was read from.</param>
/// <param name="Articles">Its articles in page order, with their ways back to bytes.</param>
/// <param name="Statements">What they say, in page order.</param>
/// <param name="Diagnostics">What reading and extraction want known.</param>
public sealed record PageRead(
    HeldPage Page,
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Diagnostic> Diagnostics
);
