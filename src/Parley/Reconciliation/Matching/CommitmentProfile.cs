using System.Buffers;
using System.Globalization;
using Parley.Reconciliation.Sums;
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

    /// <summary>Six weeks, in years: news of one promise come together.</summary>
    private const double Near = 0.115;

    /// <summary>Sums from which on few are promised, so that one sum is one promise.</summary>
    private const decimal Vast = 100_000_000_000m;

    private static readonly HashSet<string> BackWords = EmbeddedTable.WordsOf(
        "Matching/back-words"
    );

    private static readonly string[] HeadEnd = [" including", " to ", " with ", " over ", " as "];

    private static readonly SearchValues<char> HeadEnds = SearchValues.Create(",—–(;");

    private readonly Commitment commitment;
    private readonly Name[] actors;
    private readonly string parties;
    private readonly string[] places;
    private readonly Topic topic;
    private readonly DealTerms? terms;
    private readonly string family;
    private readonly string? deed;
    private readonly (string Unit, decimal Value)[] counts;
    private readonly bool isOfStates;
    private readonly bool refersToSum;
    private readonly bool refersBack;
    private readonly bool isTotal;

    /// <summary>Reads a commitment.</summary>
    /// <param name="commitment">The statement.</param>
    /// <param name="kept">The same made small: what is wanted of its sentence is taken here.</param>
    /// <param name="parts">What it has in common with others.</param>
    /// <param name="background">What it leaves to other tellings of deals.</param>
    public CommitmentProfile(
        Commitment commitment,
        Commitment kept,
        SharedParts parts,
        DealBackground background
    )
        : base(kept, commitment.Evidence.Span)
    {
        this.commitment = kept;
        (actors, parties) = parts.NamesOf(kept.Actors);
        places = parts.RegionsOf(kept.Places);
        topic = parts.TopicOf(kept.Object);
        background.Add(commitment, actors);
        terms = DealTerms.Of(commitment, actors, background);
        family = Family(commitment);
        deed = "deed-" + family;
        deed = MatchPoints.Of(StatementKind.Commitment).ContainsKey(deed) ? deed : null;
        refersToSum = SumWords.RelationTo(commitment) is not null;
        refersBack = commitment.Amount is null && RefersBack(commitment.Evidence.Quote);
        counts =
        [
            .. commitment
                .Quantities.Append(commitment.Jobs)
                .Where(count => count is { Unit: not null, Representative: not null })
                .Select(count => (count!.Unit!, count.Representative!.Value)),
        ];
        isOfStates = commitment.Actors.Count > 0 && commitment.Actors.Any(actor => actor.IsCountry);
        isTotal =
            !isOfStates
            && family == "invest"
            && commitment is { Amount: not null, Object: { } phrase }
            && Topic.Of(Head(phrase)).IsEmpty;
    }

    public override int Fullness =>
        (commitment.Amount is null ? 0 : 4)
        + (commitment.Object is null ? 0 : 2)
        + commitment.Places.Count
        + (commitment.Jobs is null ? 0 : 1);

    public override bool IsFirm => Deal?.NamesBuyer ?? commitment.Amount is not null;

    public override IEnumerable<string> Keys
    {
        get
        {
            if (commitment.Amount is not null)
            {
                yield return $"sum|{Sum(commitment.Amount)}";
            }
            if (family == "invest" && (refersBack || commitment.Amount is not null))
            {
                yield return $"back|{commitment.Document.Article}";
            }
            foreach (var word in Deal?.Words ?? [])
            {
                yield return $"deal|{word}";
            }
            foreach (var actor in actors.SelectMany(actor => actor.Words))
            {
                foreach (var bucket in Buckets(commitment.Amount))
                {
                    yield return $"{actor}|{bucket}";
                }
                if (Digits(commitment.Amount) is { } digits)
                {
                    yield return $"{actor}|{digits}";
                }
                foreach (var place in places)
                {
                    yield return $"{actor}|{place}";
                }
                foreach (var stem in topic.Stems)
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
                parties,
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
        if (Deal is not null && theirs.Deal is not null)
        {
            CompareDeals(theirs, ref score);
            return;
        }
        score.Add(isOfStates || theirs.isOfStates ? "state" : "company");
        if (family != theirs.family)
        {
            score.Add("family");
        }
        else if (deed is not null)
        {
            score.Add(deed);
        }
        if (Deal is null != theirs.Deal is null)
        {
            score.Add("deal-or-not");
        }
        if (parties != theirs.parties)
        {
            score.Add(ActorsFeature(theirs));
        }
        var amounts = Amounts(commitment.Amount, theirs.commitment.Amount);
        if (amounts == "amount-near" && isTotal && theirs.isTotal && !IsElsewhere(theirs))
        {
            score.Add("amount-total");
            return;
        }
        if (
            refersBack != theirs.refersBack
            && family == theirs.family
            && family == "invest"
            && IsOfOneArticle(theirs)
        )
        {
            score.Add("back");
        }
        if (amounts is not null)
        {
            score.Add(amounts);
        }
        if (oneSentence)
        {
            // "A plant as part of the $9 billion": the plant is promised, the sum is only referred to.
            score.Add(
                refersToSum != theirs.refersToSum ? "part"
                : amounts is not (null or "amount" or "amount-round") ? "two-sums"
                : family != theirs.family ? "same-sentence-other"
                : Overlaps(theirs) ? "same-sentence"
                : "same-sentence-apart"
            );
        }
        score.AddWhereTold(
            places.Length == 0 || theirs.places.Length == 0
                ? null
                : Array.Exists(places, theirs.places.Contains),
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
        // What one clause promises runs on over the next: "to cut output and raise imports".
        if (
            topic.Likeness(theirs.topic) is { } likeness
            && (!oneSentence || family == theirs.family)
        )
        {
            score.Add("object", likeness - Indifferent);
            if (
                !oneSentence
                && likeness < Indifferent
                && amounts is not null
                && !IsVast(commitment.Amount)
                && IsOfOneArticle(theirs)
            )
            {
                score.Add("other-item");
            }
        }
        score.AddWhereTold(SameCounts(theirs), "count", "count-other");
        if (
            isOfStates
            && theirs.isOfStates
            && !IsOfOneArticle(theirs)
            && !IsToldApart(theirs, Near)
            && topic.Likeness(theirs.topic) is not < Indifferent
        )
        {
            score.Add("told-near");
        }
        if (IsToldApart(theirs, Years))
        {
            score.Add("years");
        }
    }

    /// <summary>One business that changes hands is one deal, whatever is bid for it and in which words.</summary>
    private void CompareDeals(CommitmentProfile theirs, ref MatchScore score)
    {
        Deal!.Compare(theirs.Deal!, ref score);
        if (IsToldApart(theirs, Years))
        {
            score.Add("years");
        }
    }

    /// <summary>The deal it tells of; which business that is may hang on other tellings, so nobody may ask before all are taken.</summary>
    private DealTerms? Deal => terms is { IsKnown: true } ? terms : null;

    private bool IsKin(CommitmentProfile theirs) =>
        actors.Any(mine => theirs.actors.Any(mine.IsKin));

    /// <summary>
    /// Investing, building and lending are ways to say one promise, buying and acquiring another. To cooperate over a sum ("signed a
    /// memorandum on the $2 billion") is to invest it.
    /// </summary>
    private static string Family(Commitment commitment) =>
        commitment.Action is "invest" or "build" or "lend" or "produce" or "hire"
        || commitment is { Action: "cooperate", Amount: not null }
            ? "invest"
        : commitment.Action is "acquire" ? "buy"
        : commitment.Action;

    /// <summary>What is said of a sum before its parts and uses are told: "$20 billion investment", without "including a plant in Ohio".</summary>
    private static string Head(string phrase)
    {
        var at = phrase.AsSpan().IndexOfAny(HeadEnds);
        var head = at < 0 ? phrase : phrase[..at];
        foreach (var word in HeadEnd)
        {
            var end = head.IndexOf(word, StringComparison.Ordinal);
            head = end < 0 ? head : head[..end];
        }
        return head;
    }

    private bool IsElsewhere(CommitmentProfile theirs) =>
        places.Length > 0
        && theirs.places.Length > 0
        && !places.Intersect(theirs.places, StringComparer.Ordinal).Any();

    private static bool RefersBack(string quote)
    {
        var words = quote.Split(' ', 4);
        return words.Length > 2
            && words[0] is "the" or "The" or "its" or "Its"
            && BackWords.Contains(words[1].ToLowerInvariant());
    }

    /// <summary>The feature that two sums show, or null where one is not told or no rate leads from one to the other.</summary>
    private static string? Amounts(Amount? left, Amount? right)
    {
        if (left?.Representative is not { } a || right?.Representative is not { } b)
        {
            return null;
        }
        if (left.Per != right.Per && (left.Per == "unit" || right.Per == "unit"))
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
        return Closeness.IsSame(low, high)
            ? IsRound(low) && IsRound(high) && low < Vast
                ? "amount-round"
                : "amount"
            : low <= 0
                ? "amount-other"
                : high <= 1.5m * low
                    ? "amount-near"
                    : high / low is 10 or 100 or 1000 && IsPrecise(low)
                        ? "amount-scale"
                        : "amount-other";
    }

    /// <summary>
    /// What other parties say: whoever refers to a state's sum ("a plant as part of the $550 billion") speaks of the state's promise;
    /// strangers who name the same sum do not.
    /// </summary>
    private string ActorsFeature(CommitmentProfile theirs) =>
        actors.Any(mine => theirs.actors.Any(name => name.Canonical == mine.Canonical)) ? "actors"
        : IsKin(theirs) ? "kin"
        : refersToSum == theirs.refersToSum ? "strangers"
        : (refersToSum ? theirs : this).isOfStates ? "refers-to-state"
        : "refers-to-company";

    /// <summary>The digits of a sum without its scale, where they are enough to know it by.</summary>
    private static string? Digits(Amount? amount) =>
        amount?.Representative is { } value and > 0 && IsPrecise(value)
            ? value.ToString("0.##", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.')
            : null;

    private static bool IsVast(Amount? amount) => amount?.Representative >= Vast;

    /// <summary>Whether a sum is one of those that everybody promises: one, two or five, and tens of them.</summary>
    private static bool IsRound(decimal sum)
    {
        while (sum >= 10)
        {
            sum /= 10;
        }
        return sum is 1 or 2 or 5;
    }

    /// <summary>Whether a sum has two digits or more that count: ten times 55 is a slip of scale, ten times 1 is another sum.</summary>
    private static bool IsPrecise(decimal sum)
    {
        while (sum % 10 == 0)
        {
            sum /= 10;
        }
        return sum >= 10;
    }

    /// <summary>Whether jobs, or what both count in one unit, agree; null where nothing can be compared.</summary>
    private bool? SameCounts(CommitmentProfile theirs)
    {
        bool? same = null;
        foreach (var (unit, value) in counts)
        {
            foreach (var other in theirs.counts)
            {
                if (unit == other.Unit)
                {
                    same = same is true || value == other.Value;
                }
            }
        }
        return same;
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
