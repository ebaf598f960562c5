using System.Globalization;
using Parley.Documents;
using Parley.Reconciliation.Stories;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>A duty: who puts it on whose goods, on which, and at what rate.</summary>
internal sealed class TariffProfile : EntryProfile
{
    private const string AllGoods = "*";
    private const string NoGoods = "-";
    private const double Years = 1.5;

    /// <summary>Six weeks, in years: news of one duty come together.</summary>
    private const double Near = 0.115;

    private static readonly Dictionary<string, string> Families = EmbeddedTable.Words(
        "Matching/product-families"
    );

    private readonly TariffMeasure tariff;
    private readonly HashSet<string> scope;
    private readonly HashSet<string> targets;
    private readonly List<decimal> figures;

    /// <summary>Reads a duty.</summary>
    /// <param name="tariff">The statement, as much as is kept of it.</param>
    /// <param name="evidence">Its sentence.</param>
    public TariffProfile(TariffMeasure tariff, Evidence evidence)
        : base(tariff, evidence.Span)
    {
        this.tariff = tariff;
        scope = [.. tariff.Scope.SelectMany(Products)];
        // "On Japanese goods, cars included": cars do not narrow it.
        if (scope.Contains(AllGoods))
        {
            scope.RemoveWhere(product => product != AllGoods);
        }
        figures = Figures.Of(evidence.Quote);
        targets = [.. tariff.Targets.Where(party => party.IsCountry).Select(party => party.Id)];
    }

    public override int Fullness =>
        (tariff.Rate is null ? 0 : 4) + tariff.Scope.Count + tariff.Targets.Count;

    public override bool IsFirm => Rate is not null;

    public override IEnumerable<string> Keys =>
        [
            .. Rate is { } rate
                ? [string.Create(CultureInfo.InvariantCulture, $"{tariff.Imposer}|{rate}")]
                : (string[])[],
            .. targets.Order(StringComparer.Ordinal).Select(target => $"{tariff.Imposer}>{target}"),
            .. Goods,
        ];

    public override string Signature =>
        scope.Count == 0 || targets.Count == 0
            ? tariff.Id.Value
            : string.Join(
                '|',
                tariff.Imposer,
                string.Join('+', targets.Order(StringComparer.Ordinal)),
                string.Join('+', scope.Order(StringComparer.Ordinal)),
                Rate?.ToString(CultureInfo.InvariantCulture),
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
        CompareScopes(theirs, ref score);
        if (figures.Exists(number => number != Rate && theirs.figures.Contains(number)))
        {
            score.Add("figure");
        }
        if ((IsBare || theirs.IsBare) && targets.Count > 0 && targets.SetEquals(theirs.targets))
        {
            score.Add("bare");
        }
        score.AddWhereTold(
            Rate is { } mine && theirs.Rate is { } rate ? mine == rate : null,
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

    private decimal? Rate => tariff.Rate?.Representative;

    /// <summary>Whether it tells neither goods nor rate: "the tariffs on Japan".</summary>
    private bool IsBare => Rate is null && (scope.Count == 0 || IsGeneral);

    private void CompareScopes(TariffProfile theirs, ref MatchScore score)
    {
        if (scope.Count == 0 || theirs.scope.Count == 0)
        {
            if (!IsGeneral && !theirs.IsGeneral && scope.Count + theirs.scope.Count > 0)
            {
                score.Add("scope-untold");
            }
        }
        else if (IsGeneral && theirs.IsGeneral)
        {
            score.Add("scope-all");
        }
        else if (IsGeneral != theirs.IsGeneral)
        {
            // "Heavy tariffs on Japanese imports" may mean those on some of them; a rate on all of them does not.
            score.Add(IsBare || theirs.IsBare ? "scope-loose" : "scope-general");
        }
        else
        {
            CompareSets(scope, theirs.scope, "scope", ref score);
        }
    }

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
        words.RemoveAll(word => Families.GetValueOrDefault(word) == NoGoods);
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
