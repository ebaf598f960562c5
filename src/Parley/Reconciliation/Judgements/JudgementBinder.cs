using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Judgements;

/// <summary>
/// Finds the statements that judgements are about. An anchor holds on to a statement of its kind over the same bytes with the same
/// value; else to the only one with the same words; else it is an orphan. Nothing is guessed between two.
/// </summary>
public static class JudgementBinder
{
    /// <summary>Binds judgements.</summary>
    /// <param name="judgements">Judgements in the order in which they were made.</param>
    /// <param name="articles">Articles as read, with their ways back to bytes.</param>
    /// <param name="statements">Statements as read.</param>
    public static BoundJudgements Bind(
        IReadOnlyList<Judgement> judgements,
        IReadOnlyList<Article> articles,
        IReadOnlyList<Statement> statements
    )
    {
        ArgumentNullException.ThrowIfNull(judgements);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(statements);
        if (judgements.Count == 0)
        {
            return new(statements, [], []);
        }
        var withdrawn = judgements.Select(one => one.Withdraws).OfType<long>().ToHashSet();
        var places = new AnchorPlaces(judgements, articles, statements);
        var said = statements.ToDictionary(statement => statement.Id);
        var pairs = new List<StatementPair>();
        var orphaned = new List<OrphanedJudgement>();
        foreach (
            var judgement in judgements.Where(one =>
                one.Kind != JudgementKind.Withdraw && !withdrawn.Contains(one.Number)
            )
        )
        {
            var found = judgement.Anchors.Select(places.Find).ToList();
            if (found.FindIndex(id => id is null) is var lost and >= 0)
            {
                orphaned.Add(
                    new(judgement, $"nothing is read at “{judgement.Anchors[lost].Quote}”")
                );
                continue;
            }
            var ids = found.ConvertAll(id => id!.Value);
            switch (judgement.Kind)
            {
                case JudgementKind.Reject:
                    said.Remove(ids[0]);
                    break;
                case JudgementKind.Correct when said.TryGetValue(ids[0], out var statement):
                    try
                    {
                        said[ids[0]] = StatementCorrection.Apply(
                            statement,
                            judgement.Field!,
                            judgement.Value!,
                            judgement.Ground
                        );
                    }
                    catch (FormatException exception)
                    {
                        orphaned.Add(new(judgement, exception.Message));
                    }
                    break;
                default:
                    pairs.AddRange(Pairs(judgement, ids));
                    break;
            }
        }
        return new(
            [
                .. statements
                    .Where(statement => said.ContainsKey(statement.Id))
                    .Select(statement => said[statement.Id]),
            ],
            [.. pairs.Where(pair => said.ContainsKey(pair.Left) && said.ContainsKey(pair.Right))],
            orphaned
        );
    }

    private static IEnumerable<StatementPair> Pairs(Judgement judgement, List<StatementId> ids)
    {
        var lefts = judgement.Kind == JudgementKind.KeepApart ? ids.Count - 1 : 1;
        for (var left = 0; left < lefts; left++)
        {
            for (var right = left + 1; right < ids.Count; right++)
            {
                if (ids[left] != ids[right])
                {
                    yield return new(
                        ids[left],
                        ids[right],
                        judgement.Kind == JudgementKind.Merge,
                        judgement.Ground
                    );
                }
            }
        }
    }
}
