using System.Globalization;
using Parley.Reconciliation.Stories;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>A duty: who puts it on whose goods, on which, and at what rate.</summary>
internal sealed class TariffProfile : EntryProfile
{
    private const string AllGoods = "*";
    private const double Years = 1.5;

    /// <summary>Six weeks, in years: news of one duty come together.</summary>
    private const double Near = 0.115;

    private static readonly Dictionary<string, string> Families = EmbeddedTable.Words(
        "Matching/product-families"
    );

    private readonly TariffMeasure tariff;
    private readonly HashSet<string> scope;
    private readonly HashSet<string> targets;

    public TariffProfile(TariffMeasure tariff)
        : base(tariff)
    {
        this.tariff = tariff;
        scope = [.. tariff.Scope.SelectMany(Products)];
        if (scope.Count > 1)
        {
            scope.Remove(AllGoods);
        }
        targets = [.. tariff.Targets.Where(party => party.IsCountry).Select(party => party.Id)];
    }

    public override int Fullness =>
        (tariff.Rate is null ? 0 : 4) + tariff.Scope.Count + tariff.Targets.Count;

    public override IEnumerable<string> Keys =>
        tariff.Rate?.Representative is { } rate
            ? [string.Create(CultureInfo.InvariantCulture, $"{tariff.Imposer}|{rate}"), .. Goods]
            : Goods;

    public override string Signature =>
        scope.Count == 0 || targets.Count == 0
            ? tariff.Id.Value
            : string.Join(
                '|',
                tariff.Imposer,
                string.Join('+', targets.Order(StringComparer.Ordinal)),
                string.Join('+', scope.Order(StringComparer.Ordinal)),
                tariff.Rate?.Representative?.ToString(CultureInfo.InvariantCulture),
                tariff.Authority,
                IsThreat ? "threat" : "",
                Told?.Year.ToString(CultureInfo.InvariantCulture)
            );

    private IEnumerable<string> Goods =>
        scope.Order(StringComparer.Ordinal).Select(product => $"{tariff.Imposer}|{product}");

    public override void Compare(EntryProfile other, bool oneSentence, ref MatchScore score)
    {
        var theirs = (TariffProfile)other;
        score.Add("tariff");
        if (oneSentence)
        {
            score.Add("same-sentence");
        }
        CompareSets(targets, theirs.targets, "targets", ref score);
        if (scope.Count > 0 && theirs.scope.Count > 0 && IsGeneral != theirs.IsGeneral)
        {
            score.Add("scope-general");
        }
        else if (IsGeneral && theirs.IsGeneral)
        {
            score.Add("scope-all");
        }
        else
        {
            CompareSets(scope, theirs.scope, "scope", ref score);
        }
        score.AddWhereTold(
            tariff.Rate?.Representative is { } mine
            && theirs.tariff.Rate?.Representative is { } rate
                ? mine == rate
                : null,
            "rate",
            "rate-other"
        );
        score.AddWhereTold(
            tariff.Authority is null || theirs.tariff.Authority is null
                ? null
                : string.Equals(
                    tariff.Authority,
                    theirs.tariff.Authority,
                    StringComparison.OrdinalIgnoreCase
                ),
            "regime",
            "regime-other"
        );
        if (IsThreatAfter(theirs) || theirs.IsThreatAfter(this))
        {
            score.Add("standing-other");
        }
        if (!IsToldApart(theirs, Near))
        {
            score.Add("told-near");
        }
        if (IsToldApart(theirs, Years))
        {
            score.Add("years");
        }
    }

    private bool IsThreatAfter(TariffProfile duty) =>
        IsThreat && duty.tariff.Status is Status.InForce && Told > duty.Told;

    private bool IsThreat => tariff.Status is Status.Threatened or Status.Proposed;

    private bool IsGeneral => scope.Contains(AllGoods);

    private static void CompareSets(
        HashSet<string> mine,
        HashSet<string> theirs,
        string feature,
        ref MatchScore score
    )
    {
        if (mine.Count == 0 || theirs.Count == 0)
        {
            return;
        }
        score.Add(
            mine.SetEquals(theirs) ? feature
            : mine.Overlaps(theirs) ? feature + "-some"
            : feature + "-other"
        );
    }

    /// <summary>
    /// The families of the goods that a phrase names; goods of no family stand for themselves by their last word, and words for all
    /// goods count where nothing else is named.
    /// </summary>
    private static IEnumerable<string> Products(string phrase)
    {
        var words = StoryWords.Of(phrase).Select(word => word.Text).ToList();
        var named = words.Where(word => Families.GetValueOrDefault(word) != AllGoods).ToList();
        var families = named
            .Select(word => Families.GetValueOrDefault(word))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return families.Count > 0 ? families
            : named.Count > 0 ? [named[^1]]
            : words.Count > 0 ? [AllGoods]
            : [];
    }
}
