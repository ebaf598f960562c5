using System.Globalization;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Matching;

/// <summary>A commitment: parties, sort of action, sum, places, branch, and the words for what is promised.</summary>
internal sealed class CommitmentProfile : EntryProfile
{
    /// <summary>Likeness of words that speaks neither for nor against.</summary>
    private const double Indifferent = 0.3;

    /// <summary>Promises further apart in time are seldom one.</summary>
    private const double Years = 3;

    private readonly Commitment commitment;
    private readonly List<string> actors;
    private readonly List<string> places;
    private readonly Topic topic;
    private readonly Topic business;
    private readonly string family;
    private readonly bool isOfStates;

    public CommitmentProfile(Commitment commitment, ActorNames names)
        : base(commitment)
    {
        this.commitment = commitment;
        actors =
        [
            .. commitment
                .Actors.Select(names.Of)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        places =
        [
            .. commitment
                .Places.Select(place => place.Code)
                .OfType<string>()
                .Where(code => code.Length > 2)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        topic = Topic.Of(commitment.Object);
        business = Topic.Of(commitment.Acquired);
        family = Family(commitment);
        isOfStates = commitment.Actors.Count > 0 && commitment.Actors.Any(actor => actor.IsCountry);
    }

    public override int Fullness =>
        (commitment.Amount is null ? 0 : 4)
        + (commitment.Object is null ? 0 : 2)
        + commitment.Places.Count
        + (commitment.Jobs is null ? 0 : 1);

    public override IEnumerable<string> Keys
    {
        get
        {
            foreach (var actor in actors)
            {
                foreach (var bucket in Buckets(commitment.Amount))
                {
                    yield return $"{actor}|{bucket}";
                }
                foreach (var place in places)
                {
                    yield return $"{actor}|{place}";
                }
                foreach (var stem in topic.Stems.Concat(business.Stems))
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"{actor}|{stem}");
                }
                if (!isOfStates && topic.IsEmpty)
                {
                    yield return $"{actor}|";
                }
            }
        }
    }

    public override string Signature =>
        commitment.Amount is null && topic.IsEmpty
            ? commitment.Id.Value
            : string.Join(
                '|',
                string.Join('+', actors),
                family,
                commitment.Target,
                Sum(commitment.Amount),
                string.Join('+', places),
                commitment.Sector,
                commitment.Object,
                commitment.Acquired,
                commitment.Jobs?.Representative?.ToString(CultureInfo.InvariantCulture),
                Told?.Year.ToString(CultureInfo.InvariantCulture)
            );

    public override void Compare(EntryProfile other, bool oneSentence, ref MatchScore score)
    {
        var theirs = (CommitmentProfile)other;
        score.Add(isOfStates ? "state" : "company");
        if (family != theirs.family)
        {
            score.Add("family");
        }
        if (!actors.SequenceEqual(theirs.actors, StringComparer.Ordinal))
        {
            score.Add("actors");
        }
        var amounts = Amounts(commitment.Amount, theirs.commitment.Amount);
        if (amounts is not null)
        {
            score.Add(amounts);
        }
        if (oneSentence)
        {
            score.Add(amounts is null or "amount" ? "same-sentence" : "two-sums");
        }
        score.AddWhereTold(
            places.Count == 0 || theirs.places.Count == 0
                ? null
                : places.Intersect(theirs.places, StringComparer.Ordinal).Any(),
            "place",
            "place-other"
        );
        score.AddWhereTold(
            commitment.Sector is null || theirs.commitment.Sector is null
                ? null
                : commitment.Sector == theirs.commitment.Sector,
            "sector",
            "sector-other"
        );
        if (topic.Likeness(theirs.topic) is { } likeness)
        {
            score.Add("object", likeness - Indifferent);
        }
        score.AddWhereTold(SameCounts(theirs.commitment), "count", "count-other");
        if (business.Likeness(theirs.business) is { } same)
        {
            score.Add(same >= 0.5 ? "business" : "business-other");
        }
        if (IsToldApart(theirs, Years))
        {
            score.Add("years");
        }
    }

    /// <summary>
    /// Investing, building and lending are ways to say one promise; buying a company and buying goods are not. To cooperate over a
    /// sum ("signed a memorandum on the $2 billion") is to invest it.
    /// </summary>
    private static string Family(Commitment commitment) =>
        commitment.Action is "invest" or "build" or "lend" or "produce" or "hire"
        || commitment is { Action: "cooperate", Amount: not null }
            ? "invest"
            : commitment.Action;

    /// <summary>The feature that two sums show, or null where one is not told or no rate leads from one to the other.</summary>
    private static string? Amounts(Amount? left, Amount? right)
    {
        if (left?.Representative is not { } a || right?.Representative is not { } b)
        {
            return null;
        }
        if (left.Currency != right.Currency)
        {
            if (
                left.Converted is { Representative: { } mine }
                && left.Converted.Currency == right.Currency
            )
            {
                a = mine;
            }
            else if (
                right.Converted is { Representative: { } theirs }
                && right.Converted.Currency == left.Currency
            )
            {
                b = theirs;
            }
            else
            {
                return null;
            }
        }
        var (low, high) = a < b ? (a, b) : (b, a);
        return high - low <= 0.01m * high ? "amount"
            : low <= 0 ? "amount-other"
            : high / low is 10 or 100 or 1000 ? "amount-scale"
            : high <= 1.5m * low ? "amount-near"
            : "amount-other";
    }

    /// <summary>Whether jobs, or what both count in one unit, agree; null where nothing can be compared.</summary>
    private bool? SameCounts(Commitment other)
    {
        var counts = Counts(commitment)
            .Join(
                Counts(other),
                mine => mine.Unit,
                theirs => theirs.Unit,
                (a, b) => a.Value == b.Value
            )
            .ToList();
        return counts.Count == 0 ? null : counts.Contains(true);

        static IEnumerable<(string Unit, decimal Value)> Counts(Commitment one) =>
            one
                .Quantities.Append(one.Jobs)
                .Where(count => count is { Unit: not null, Representative: not null })
                .Select(count => (count!.Unit!, count.Representative!.Value));
    }

    private static string Sum(Amount? amount) =>
        amount?.Representative is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"{value:0.##}{amount.Currency}")
            : "";

    /// <summary>Sums within some percent share a bucket of their own scale or the one beside it.</summary>
    private static IEnumerable<string> Buckets(Amount? amount)
    {
        foreach (var money in new[] { amount, amount?.Converted })
        {
            if (money?.Representative is { } value and > 0)
            {
                // Steps of a factor of about 1.6: the neighbour is keyed too, so that near sums meet.
                var step = (int)Math.Floor(Math.Log10((double)value) * 5);
                yield return string.Create(CultureInfo.InvariantCulture, $"{money.Currency}{step}");
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{money.Currency}{step + 1}"
                );
            }
        }
    }
}
