using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>A business that changes hands: which, and at what price. The price of a deal moves while it is fought over; the business does not.</summary>
internal sealed class DealTerms
{
    /// <summary>Likeness of words from which two descriptions are of one business.</summary>
    private const double SameBusiness = 0.5;

    /// <summary>Prices further apart than this factor are seldom bids for one business.</summary>
    private const decimal FarApart = 3;

    private readonly Name name;
    private readonly Topic topic;
    private readonly Amount? price;

    private DealTerms(string business, Amount? price)
    {
        name = Name.Of(business);
        topic = Topic.Of(business);
        this.price = price;
    }

    /// <summary>The words by which the business is known.</summary>
    public IReadOnlyList<string> Words => name.Words;

    /// <summary>The terms of a commitment to acquire a business, or null.</summary>
    public static DealTerms? Of(Commitment commitment) =>
        commitment.Action is not ("acquire" or "buy") ? null
        : (
            commitment.Acquired
            ?? (commitment.Target is { IsCountry: false } target ? target.Id : null)
            ?? Name.CompanyAtHeadOf(commitment.Object)
        )
            is { } business
            ? new(business, commitment.Amount)
        : null;

    /// <summary>Adds what speaks for and against one deal.</summary>
    public void Compare(DealTerms other, ref MatchScore score)
    {
        score.Add(
            name.IsKin(other.name) || topic.Likeness(other.topic) >= SameBusiness
                ? "business"
                : "business-other"
        );
        if (
            price?.Representative is { } a and > 0
            && other.price?.Representative is { } b and > 0
            && price.Currency == other.price.Currency
            && price.Per == other.price.Per
        )
        {
            var (low, high) = a < b ? (a, b) : (b, a);
            score.Add(
                high - low <= 0.01m * high ? "price"
                : high <= FarApart * low ? "price-moved"
                : "price-other"
            );
        }
    }
}
