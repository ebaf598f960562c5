using Parley.Extraction.Mentions;
using Parley.Statements;
using Parley.Values;

namespace Parley.Cli.Evaluation;

/// <summary>Fills the six slots of an acquisition from the statements of an article: the first change of ownership that names both sides leads.</summary>
internal static class AcquisitionSlots
{
    public static readonly IReadOnlyList<string> Names =
    [
        "ACQUIRED",
        "PURCHASER",
        "SELLER",
        "DLRAMT",
        "ACQLOC",
        "STATUS",
    ];

    /// <summary>Slot → fillers.</summary>
    public static Dictionary<string, string> Of(
        IEnumerable<Statement> statements,
        MentionReader mentions
    )
    {
        var deals = statements
            .OfType<Commitment>()
            .Where(commitment => commitment.Action == "acquire")
            .ToList();
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        if (deals.Count == 0)
        {
            return slots;
        }
        var lead =
            deals.Find(deal => deal.Acquired is not null && deal.Actors.Any(IsCompany))
            ?? deals.Find(deal => deal.Acquired is not null)
            ?? deals[0];
        deals.Remove(lead);
        deals.Insert(0, lead);
        Put(slots, "ACQUIRED", First(deals, deal => deal.Acquired));
        Put(slots, "PURCHASER", First(deals, deal => Name(deal.Actors.FirstOrDefault(IsCompany))));
        Put(slots, "SELLER", First(deals, deal => Name(deal.Seller)));
        Put(
            slots,
            "DLRAMT",
            First(deals, deal => Price(deal, mentions)) ?? First(deals, deal => deal.Terms)
        );
        Put(slots, "ACQLOC", First(deals, deal => Place(deal, mentions)));
        Put(slots, "STATUS", First(deals, deal => deal.Cue));
        return slots;
    }

    private static bool IsCompany(Party party) => party.Id is { Length: > 0 } && !party.IsCountry;

    private static string? Name(Party? party) =>
        party is { } named && IsCompany(named) ? named.Id : null;

    private static string? First(List<Commitment> deals, Func<Commitment, string?> read) =>
        deals.Select(read).FirstOrDefault(found => !string.IsNullOrEmpty(found));

    /// <summary>The price as printed, where it is one for the whole.</summary>
    private static string? Price(Commitment deal, MentionReader mentions) =>
        deal.Amount is { Per: null } amount
            ? mentions
                .Read(deal.Evidence.Quote, null)
                .OfType<MoneyMention>()
                .FirstOrDefault(money => money.Amount.Value == amount.Value)
                ?.Text
            : null;

    /// <summary>The place that the evidence names behind the business.</summary>
    private static string? Place(Commitment deal, MentionReader mentions)
    {
        var quote = deal.Evidence.Quote;
        var from = deal.Acquired is { } name ? quote.IndexOf(name, StringComparison.Ordinal) : -1;
        var places = mentions
            .Read(quote, null)
            .OfType<PlaceMention>()
            .Where(place => !place.Bare)
            .ToList();
        return (places.Find(place => place.Span.Start > from) ?? places.FirstOrDefault())?.Text;
    }

    private static void Put(Dictionary<string, string> slots, string slot, string? filler)
    {
        if (filler is not null)
        {
            slots[slot] = filler;
        }
    }
}
