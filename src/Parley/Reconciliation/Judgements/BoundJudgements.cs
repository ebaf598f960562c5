using Parley.Statements;

namespace Parley.Reconciliation.Judgements;

/// <summary>Judgements that found their statements.</summary>
/// <param name="Statements">Statements without the rejected ones, the corrected ones corrected.</param>
/// <param name="Pairs">What is kept together or apart, in the order in which it was decided.</param>
/// <param name="Orphaned">Judgements that found no place.</param>
public sealed record BoundJudgements(
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<StatementPair> Pairs,
    IReadOnlyList<OrphanedJudgement> Orphaned
);
