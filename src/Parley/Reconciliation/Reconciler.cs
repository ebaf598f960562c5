using Parley.Cases;
using Parley.Documents;
using Parley.Reconciliation.Copies;
using Parley.Reconciliation.Dating;
using Parley.Reconciliation.Matching;
using Parley.Reconciliation.Stories;
using Parley.Statements;

namespace Parley.Reconciliation;

/// <summary>
/// Settles what one page alone cannot: publication days, copies, stories, and which statements speak of the same thing. The
/// result hangs on the set alone, not on the order in which it came.
/// </summary>
/// <param name="case">The case: terms of offices help to date, parents of companies to match.</param>
public sealed class Reconciler(Case @case)
{
    /// <summary>Reconciles a set.</summary>
    /// <param name="articles">Articles as read, in any order.</param>
    /// <param name="statements">What they say, in any order.</param>
    public Reconciled Reconcile(
        IReadOnlyList<Article> articles,
        IReadOnlyList<Statement> statements
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(statements);
        var ordered = articles
            .OrderBy(article => article.Path, StringComparer.Ordinal)
            .ThenBy(article => article.Id)
            .ToList();
        var dated = new PublicationDater(@case.Names).Date(ordered, statements);
        var published = dated.ToDictionary(article => article.Id, article => article.Published);
        var settled = statements
            .Select(statement =>
                StatementSettler.Settle(
                    statement,
                    published.GetValueOrDefault(statement.Document.Article)
                )
            )
            .OrderBy(statement => statement.Document.Path, StringComparer.Ordinal)
            .ThenBy(statement => statement.Document.Article)
            .ThenBy(statement => statement.Evidence.Span.Start)
            .ThenBy(statement => statement.Id)
            .ToList();
        var copies = CopyFinder.Find(dated);
        return new(
            dated,
            copies,
            StoryFinder.Find(dated, settled, copies),
            settled,
            new EntryMatcher(@case.Names).Match(settled)
        );
    }
}
