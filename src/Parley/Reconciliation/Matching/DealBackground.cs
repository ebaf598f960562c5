using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// What a telling of a deal leaves to its article and to the others: which business "the merger" is about, and which names stand for
/// one buyer ("PC Acquisition, a company formed by Marlow Securities").
/// </summary>
internal sealed class DealBackground
{
    private readonly Dictionary<
        ArticleId,
        List<(Name Business, IReadOnlyList<Name> Buyers)>
    > deals = [];

    private readonly Dictionary<string, List<Name>> bidders = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Business, decimal Price), List<Name>> bids = [];

    private readonly Dictionary<string, List<Name>> owners = new(StringComparer.Ordinal);

    private bool isComplete;

    /// <summary>Takes the names that a sentence tells to stand for each other.</summary>
    public void Add(string sentence)
    {
        foreach (var (vehicle, owner) in DealWords.Vehicles(sentence))
        {
            Add(Name.Of(vehicle), Name.Of(owner));
        }
    }

    /// <summary>Takes a telling; all are taken before anything is asked.</summary>
    /// <param name="commitment">The telling.</param>
    /// <param name="actors">Who acts.</param>
    public void Add(Commitment commitment, IReadOnlyList<Name> actors)
    {
        if (
            DealTerms.BusinessOf(commitment) is { } name
            && Name.Of(name) is { IsCommon: false } business
        )
        {
            Add(commitment, business, actors);
        }
    }

    /// <summary>The business of a telling that names none: one that its sentence mentions, else the one its buyer bids for in the article.</summary>
    public Name? BusinessOf(UntoldBusiness untold)
    {
        if (deals.GetValueOrDefault(untold.Article) is not { } told)
        {
            return null;
        }
        var others = told.Where(deal => !untold.Actors.Any(deal.Business.IsKin)).ToList();
        return Only(others.Where(deal => deal.Business.Words.Any(untold.Sentence.Contains)))
            ?? Only(others.Where(deal => deal.Buyers.Any(buyer => untold.Actors.Any(buyer.IsKin))))
            ?? (untold.IsAgreement ? Only(others) : null);
    }

    /// <summary>Whether more than one bids for a business: a bid without its maker's name may then be anybody's.</summary>
    public bool HasRivals(Name business)
    {
        var known = business.Words.Select(bidders.GetValueOrDefault).OfType<List<Name>>();
        return business.IsProper
            && known.Any(names =>
                names.Exists(one => !names[0].IsKin(one) && !AreOne(names[0], one))
            );
    }

    /// <summary>Whether one of two names is told to stand for the other.</summary>
    public bool AreOne(Name left, Name right)
    {
        Complete();
        return left.Words.Any(word =>
            owners.TryGetValue(word, out var others) && others.Exists(right.IsKin)
        );
    }

    /// <summary>Two names that bid one price for one business are one buyer.</summary>
    private void Complete()
    {
        if (isComplete)
        {
            return;
        }
        isComplete = true;
        foreach (var atOnePrice in bids.Values)
        {
            foreach (var other in atOnePrice.Skip(1))
            {
                Add(atOnePrice[0], other);
            }
        }
        bids.Clear();
    }

    private void Add(Commitment commitment, Name business, IReadOnlyList<Name> buyers)
    {
        if (!deals.TryGetValue(commitment.Document.Article, out var told))
        {
            deals[commitment.Document.Article] = told = [];
        }
        told.Add((business, buyers));
        if (DealWords.TellsStake(commitment.Evidence.Quote))
        {
            return;
        }
        var price = PriceTerms.Of(commitment.Amount, commitment.Evidence.Quote)?.OfShare;
        var sentence = Name.Of(commitment.Evidence.Quote);
        foreach (var buyer in buyers.Where(buyer => buyer.IsProper && !buyer.SharesHead(business)))
        {
            Add(bidders, business.Words, buyer);
            // A name that its own sentence does not print may be a misreading.
            if (price is { } bid && sentence.Words.Contains(buyer.Words[0]))
            {
                Add(bids, [.. business.Words.Select(word => (word, bid))], buyer);
            }
        }
    }

    private static Name? Only(IEnumerable<(Name Business, IReadOnlyList<Name>)> deals)
    {
        Name? only = null;
        foreach (var (business, _) in deals)
        {
            if (only is not null && !only.IsKin(business))
            {
                return null;
            }
            only ??= business;
        }
        return only;
    }

    private void Add(Name vehicle, Name owner)
    {
        if (!vehicle.IsProper || !owner.IsProper || vehicle.IsKin(owner))
        {
            return;
        }
        Add(owners, vehicle.Words, owner);
        Add(owners, owner.Words, vehicle);
    }

    private static void Add<T>(Dictionary<T, List<Name>> table, IReadOnlyList<T> words, Name other)
        where T : notnull
    {
        foreach (var word in words)
        {
            if (!table.TryGetValue(word, out var others))
            {
                table[word] = others = [];
            }
            if (!others.Exists(known => known.Canonical == other.Canonical))
            {
                others.Add(other);
            }
        }
    }
}
