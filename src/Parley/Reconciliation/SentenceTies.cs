using Parley.Documents;
using Parley.Reconciliation.States;
using Parley.Reconciliation.Sums;
using Parley.Statements;

namespace Parley.Reconciliation;

/// <summary>
/// Tells where the state of an entry may hang on what else an article says: on a sum that a sentence refers to, on a duty bargained for a
/// promise, on a denial beside a meeting.
/// </summary>
public static class SentenceTies
{
    /// <summary>Whether statements of an article may be tied to each other.</summary>
    /// <param name="article">The article.</param>
    /// <param name="statements">Statements, those of other articles among them.</param>
    public static bool MayBeIn(Article article, IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statements);
        return statements.Any(statement =>
            statement.Document.Article == article.Id
            && statement switch
            {
                Commitment commitment => SumWords.RelationTo(commitment) is not null,
                TariffMeasure => LinkFinder.TellsOfBargain(article.Text),
                Stance stance => stance.Position == StanceKind.Denies,
                _ => false,
            }
        );
    }
}
