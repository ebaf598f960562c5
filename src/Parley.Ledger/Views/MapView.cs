using Parley.Geography;

namespace Parley.Ledger.Views;

/// <summary>
/// The host country as the ledger sees it: a measure by region, a mark for each commitment with a place, and the money that
/// has none. Sheet sizes, colours and letters are the drawing's affair.
/// </summary>
public sealed record MapView
{
    /// <summary>Title of the case.</summary>
    public required string Case { get; init; }

    /// <summary>The outline on which it is drawn.</summary>
    public required Outline Outline { get; init; }

    /// <summary>The day of printing.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Last day of publication that counts, or null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether sample pages are among the sources; the map then prints "Sample data".</summary>
    public bool HoldsSamples { get; init; }

    /// <summary>What it was made with; <see cref="MapOptions.Currency"/> is settled.</summary>
    public required MapOptions Options { get; init; }

    /// <summary>Currency of <see cref="MapMark.Worth"/> and of the shading by money, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>All regions of the outline, in its order.</summary>
    public required IReadOnlyList<MapRegion> Regions { get; init; }

    /// <summary>Classes of the shading, ascending; empty where nothing counts.</summary>
    public required IReadOnlyList<MapClass> Classes { get; init; }

    /// <summary>Marks, by size (largest first), then identifier.</summary>
    public required IReadOnlyList<MapMark> Marks { get; init; }

    /// <summary>Money that no source places, by kind.</summary>
    public required IReadOnlyList<MapMoneyGroup> Unlocated { get; init; }

    /// <summary>Number of statements that the map rests on.</summary>
    public int Statements { get; init; }

    /// <summary>Number of articles that they stand in.</summary>
    public int Articles { get; init; }

    /// <summary>Number of outlets that printed those; articles of unknown outlet count none.</summary>
    public int Outlets { get; init; }

    /// <summary>Curated commitments not drawn because pages that were read tell of the same project.</summary>
    public int FoldedReference { get; init; }

    /// <summary>The map of a ledger.</summary>
    /// <param name="ledger">What the ledger shows.</param>
    /// <param name="outline">The host.</param>
    /// <param name="options">What to show; null for the defaults.</param>
    public static MapView Of(LedgerView ledger, Outline outline, MapOptions? options = null) =>
        new MapViewBuilder(ledger, outline, options ?? new()).Build();
}
