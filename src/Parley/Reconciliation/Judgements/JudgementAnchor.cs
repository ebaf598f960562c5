using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Judgements;

/// <summary>
/// Where a judgement holds on: bytes of a page, the words there and what was read in them. No identifier of a statement stands in it,
/// because another version may cut its sentence elsewhere.
/// </summary>
/// <param name="Page">The page.</param>
/// <param name="ByteStart">First byte of the evidence.</param>
/// <param name="ByteEnd">One past its last byte.</param>
/// <param name="Kind">Kind of the statement.</param>
/// <param name="Quote">The evidence, character for character.</param>
/// <param name="Value">What was read, by <see cref="StatementValue"/>.</param>
public sealed record JudgementAnchor(
    PageId Page,
    int ByteStart,
    int ByteEnd,
    StatementKind Kind,
    string Quote,
    string Value
)
{
    /// <summary>The anchor at a statement.</summary>
    /// <param name="article">Its article as read, with the way back to bytes.</param>
    /// <param name="statement">The statement as read, before any correction.</param>
    public static JudgementAnchor At(Article article, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statement);
        var (start, end) = article.Map.BytesOf(statement.Evidence.Span);
        return new(
            article.Id.Page,
            start,
            end,
            statement.Kind,
            statement.Evidence.Quote,
            StatementValue.Of(statement)
        );
    }
}
