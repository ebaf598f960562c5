using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// A business that changes hands: which, to whom, and at what price. The price of a deal moves while it is fought over; the business
/// does not, and its buyer only changes names.
/// </summary>
internal sealed class DealTerms
{
    /// <summary>Likeness of words from which two descriptions are of one business.</summary>
    private const double SameBusiness = 0.5;

    private readonly DealBackground background;
    private readonly UntoldBusiness? untold;
    private readonly IReadOnlyList<Name> actors;
    private readonly List<Name> after;
    private readonly bool isStake;
    private readonly List<decimal> figures;
    private readonly PriceTerms? price;
    private Name? business;
    private Topic topic = Topic.Of(null);
    private List<Name> buyers = [];
    private bool isSettled;

    private DealTerms(
        Name? told,
        UntoldBusiness? untold,
        Commitment commitment,
        IReadOnlyList<Name> actors,
        DealBackground background
    )
    {
        business = told;
        this.untold = untold;
        this.actors = actors;
        this.background = background;
        after = commitment.Object is { } phrase ? [.. After(phrase)] : [];
        isStake = DealWords.TellsStake(commitment.Evidence.Quote);
        figures = isStake ? Figures.Of(commitment.Evidence.Quote) : [];
        price = PriceTerms.Of(commitment.Amount, commitment.Evidence.Quote);
    }

    /// <summary>Whether a business is known; one that the telling leaves to its article is looked for once all are taken.</summary>
    public bool IsKnown => Settled().business is not null;

    /// <summary>The words by which the deal is found: the business's, and the buyer's, for some tellings swap the two.</summary>
    public IEnumerable<string> Words =>
        Business.Words.Concat(buyers.SelectMany(buyer => buyer.Words)).Distinct();

    /// <summary>Whether a buyer is named.</summary>
    public bool NamesBuyer => Settled().buyers.Count > 0;

    private Name Business =>
        Settled().business ?? throw new InvalidOperationException("The deal names no business.");

    /// <summary>The business that a commitment itself says is acquired, or null.</summary>
    public static string? BusinessOf(Commitment commitment) =>
        commitment.Action is "acquire" or "buy"
            ? commitment.Acquired
                ?? (commitment.Target is { IsCountry: false } target ? target.Id : null)
                ?? Name.CompanyAtHeadOf(commitment.Object)
                ?? (
                    commitment is { Action: "acquire", Object: { } phrase }
                        ? Name.CompanyIn(phrase)
                        : null
                )
        : commitment.Action is "cooperate" && DealWords.TellsAgreement(commitment.Object)
            ? Name.CompanyIn(commitment.Object!)
        : null;

    /// <summary>The terms of a commitment by which a business changes hands, or null.</summary>
    public static DealTerms? Of(
        Commitment commitment,
        IReadOnlyList<Name> actors,
        DealBackground background
    )
    {
        var told =
            BusinessOf(commitment) is { } name && Name.Of(name) is { IsCommon: false } known
                ? known
                : null;
        var open = told is null ? UntoldBusiness.Of(commitment, actors) : null;
        return told is null && open is null
            ? null
            : new(told, open, commitment, actors, background);
    }

    /// <summary>Adds what speaks for and against one deal.</summary>
    public void Compare(DealTerms other, ref MatchScore score)
    {
        score.Add("deal");
        var isSwapped = IsSwapped(other) || other.IsSwapped(this);
        if (IsSameBusiness(other))
        {
            score.Add(untold is null && other.untold is null ? "business" : "business-inferred");
        }
        else
        {
            score.Add(
                isSwapped ? "business-swapped"
                : Business.IsProper && other.Business.IsProper ? "business-other"
                : "business-unlike"
            );
        }
        var prices = price is { } mine && other.price is { } theirs ? mine.Compare(theirs) : null;
        if (prices is not null)
        {
            score.Add(prices);
        }
        if (
            !isSwapped
            && BuyersFeature(other, prices is "price" or "price-exact" or "price-printed")
                is { } feature
        )
        {
            score.Add(feature);
        }
        if (isStake != other.isStake)
        {
            score.Add("stake-or-whole");
        }
        else if (isStake && figures.Count > 0 && other.figures.Count > 0)
        {
            score.Add(figures.Exists(other.figures.Contains) ? "stake" : "stake-other");
        }
    }

    private DealTerms Settled()
    {
        if (!isSettled)
        {
            isSettled = true;
            business ??= untold is { } open ? background.BusinessOf(open) : null;
            topic = Topic.Of(business?.Canonical);
            buyers = business is null ? [] : Buyers(business);
        }
        return this;
    }

    /// <summary>Who is named as buyer; a company that "agreed to be acquired by" another is not.</summary>
    private List<Name> Buyers(Name sold)
    {
        List<Name> named = [.. actors.Where(actor => actor.IsProper && !actor.SharesHead(sold))];
        return named.Count > 0 ? named : [.. after.Where(buyer => !buyer.SharesHead(sold)).Take(1)];
    }

    /// <summary>Names after "by" and "with", as in "to be acquired by" and "a merger with".</summary>
    private static IEnumerable<Name> After(string phrase)
    {
        for (var at = phrase.IndexOf(' ', 0); at >= 0; at = phrase.IndexOf(' ', at + 1))
        {
            var before = phrase.AsSpan(0, at);
            if (
                (before.EndsWith("by") || before.EndsWith("with"))
                && Name.FirstIn(phrase[(at + 1)..]) is { } name
                && Name.Of(name) is { IsProper: true } buyer
            )
            {
                yield return buyer;
            }
        }
    }

    private bool IsSameBusiness(DealTerms other) =>
        Business.IsKin(other.Business) || topic.Likeness(other.topic) >= SameBusiness;

    /// <summary>Whether what is told here as the business is the other's buyer, and who buys here is nobody or the other's business.</summary>
    private bool IsSwapped(DealTerms other) =>
        other.buyers.Exists(Business.IsKin) && buyers.TrueForAll(other.Business.IsKin);

    private string? BuyersFeature(DealTerms other, bool isSamePrice) =>
        buyers.Count == 0 || other.buyers.Count == 0
            ? !isSamePrice && background.HasRivals(Business)
                ? "buyer-open"
                : "buyer-untold"
            : buyers.Exists(mine => other.buyers.Exists(mine.IsKin))
                ? null
                : buyers.Exists(mine =>
                    other.buyers.Exists(theirs => background.AreOne(mine, theirs))
                )
                    ? "kin"
                    : isSamePrice
                        ? "buyer-other-name"
                        : "buyer-other";
}
