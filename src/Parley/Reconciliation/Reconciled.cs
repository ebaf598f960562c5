using Parley.Documents;
using Parley.Entries;
using Parley.Reconciliation.Judgements;
using Parley.Statements;

namespace Parley.Reconciliation;

/// <summary>A set of articles, settled: dates, copies and stories, and which statements belong together.</summary>
/// <param name="Articles">Articles with their publication settled as far as the set allows, by path and place on the page.</param>
/// <param name="Copies">What an article repeats, for those that repeat one.</param>
/// <param name="Stories">Articles about the same event.</param>
/// <param name="Statements">Statements with their dates settled, in order of document and text.</param>
/// <param name="Groups">Statements that speak of the same thing, by identifier.</param>
public sealed record Reconciled(
    IReadOnlyList<Article> Articles,
    IReadOnlyDictionary<ArticleId, CopyOf> Copies,
    IReadOnlyList<Story> Stories,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<EntryGroup> Groups
)
{
    /// <summary>The version before, for edited versions of an article at the same address.</summary>
    public IReadOnlyDictionary<ArticleId, Revision> Revisions { get; init; } =
        new Dictionary<ArticleId, Revision>();

    /// <summary>Judgements that found no place in what was read, in the order in which they were made.</summary>
    public IReadOnlyList<OrphanedJudgement> Orphaned { get; init; } = [];
}
