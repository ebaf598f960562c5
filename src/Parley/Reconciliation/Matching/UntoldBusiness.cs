using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>What is known of a business that a telling leaves to its article: "the merger", "a tender offer for the company".</summary>
/// <param name="Article">The article.</param>
/// <param name="Actors">Who acts.</param>
/// <param name="Sentence">Words of the sentence.</param>
/// <param name="IsAgreement">Whether an agreement is spoken of by which some business changes hands.</param>
internal sealed record UntoldBusiness(
    ArticleId Article,
    IReadOnlyList<Name> Actors,
    IReadOnlyList<string> Sentence,
    bool IsAgreement
)
{
    /// <summary>What a commitment leaves to its article, or null where it speaks of no business.</summary>
    public static UntoldBusiness? Of(Commitment commitment, IReadOnlyList<Name> actors)
    {
        var isAgreement = DealWords.TellsAgreement(commitment.Object);
        return commitment.Action is "acquire" or "buy" || isAgreement
            ? new(
                commitment.Document.Article,
                actors,
                Name.Of(commitment.Evidence.Quote).Words,
                isAgreement
            )
            : null;
    }
}
