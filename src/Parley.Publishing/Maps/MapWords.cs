using System.Globalization;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Publishing.Maps;

/// <summary>The words that a map prints, in English.</summary>
internal static class MapWords
{
    public const string Headline = "What is promised, and where";
    public const string Sample = "SAMPLE DATA";
    public const string Unlocated = "Money without a place";

    public static string Day(DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Number(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    public static string Of(MapStanding standing) =>
        standing switch
        {
            MapStanding.Existing => "Under way or delivered",
            MapStanding.Promised => "Pledged or agreed",
            MapStanding.Reported => "Only reported",
            MapStanding.Exited => "Suspended, blocked, withdrawn, denied",
            _ => throw new ArgumentOutOfRangeException(nameof(standing)),
        };

    public static string Of(MapMarkKind kind) =>
        kind switch
        {
            MapMarkKind.Build => "Plant or investment",
            MapMarkKind.Acquisition => "Acquisition",
            MapMarkKind.Energy => "Energy",
            MapMarkKind.Finance => "Loan or guarantee",
            MapMarkKind.Purchase => "Purchase",
            MapMarkKind.Other => "Other",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Of(MoneyKind? kind) =>
        kind switch
        {
            MoneyKind.Capital => "Company capital spending",
            MoneyKind.Acquisition => "Acquisitions",
            MoneyKind.LoanOrGuarantee => "State-backed loans and guarantees",
            MoneyKind.Purchase => "Purchases",
            MoneyKind.Budget => "Public spending",
            MoneyKind.Interest => "Expressions of interest",
            null => "Kind of money not stated",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>Heading of the shading.</summary>
    public static string Measure(MapView view) =>
        view.Options.Measure switch
        {
            MapMeasure.Money when view.Options.MoneyKind is { } kind =>
                $"{Of(kind)}, promised or made",
            MapMeasure.Money => "Investment promised or made",
            MapMeasure.Jobs => "Jobs promised or made",
            MapMeasure.Projects => "Commitments",
            _ => throw new InvalidOperationException($"No measure {view.Options.Measure}."),
        };

    /// <summary>The limits of a class, as the legend prints them.</summary>
    public static string Range(MapView view, MapClass range)
    {
        string Value(decimal value) =>
            view.Options.Measure == MapMeasure.Money
                ? MoneyLabel.Of(value, view.Currency)
                : value.ToString("#,##0", CultureInfo.InvariantCulture);
        return (range.From, range.To) switch
        {
            (null, null) => range.Least == range.Most
                ? Value(range.Least)
                : $"{Value(range.Least)} to {Value(range.Most)}",
            (null, { } to) => $"under {Value(to)}",
            ({ } from, null) => range.Most > from
                ? $"{Value(from)} to {Value(range.Most)}"
                : Value(from),
            ({ } from, { } to) => $"{Value(from)} to {Value(to)}",
        };
    }

    /// <summary>What the marks are, in one sentence.</summary>
    public static string Subtitle(MapView view)
    {
        int Count(MapStanding standing) => view.Marks.Count(mark => mark.Standing == standing);
        var parts = new List<string>();
        void Add(int count, string words)
        {
            if (count > 0)
            {
                parts.Add($"{Number(count)} {words}");
            }
        }
        Add(Count(MapStanding.Existing), "under way or delivered");
        Add(Count(MapStanding.Promised), "pledged or agreed");
        Add(Count(MapStanding.Reported), "only reported");
        Add(Count(MapStanding.Exited), "ended or halted");
        return view.Marks.Count switch
        {
            0 => "No commitment names a place",
            1 => $"One commitment with a place: {string.Join(", ", parts)}",
            var count => $"{Number(count)} commitments with a place: {string.Join(", ", parts)}",
        };
    }

    /// <summary>What the shading adds up, in lines of the legend's width.</summary>
    public static IReadOnlyList<string> ShadingNote(MapView view) =>
        view.Options is { Measure: MapMeasure.Money, MoneyKind: null }
            ? ["Counted entries read from pages, without", "acquisitions, loans and purchases."]
            : ["Counted entries read from pages."];

    /// <summary>"Drawn from N statements in M articles of K outlets".</summary>
    public static string Sources(MapView view)
    {
        static string Many(int count, string one) =>
            $"{Number(count)} {one}{(count == 1 ? "" : "s")}";
        return view.Statements == 0
            ? "No statement read from pages is drawn."
            : $"Drawn from {Many(view.Statements, "statement")} in {Many(view.Articles, "article")} of {Many(view.Outlets, "outlet")}.";
    }
}
