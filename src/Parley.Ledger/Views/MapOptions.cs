using Parley.Statements;

namespace Parley.Ledger.Views;

/// <summary>What the map is to show.</summary>
public sealed record MapOptions
{
    /// <summary>What shades the regions.</summary>
    public MapMeasure Measure { get; init; } = MapMeasure.Money;

    /// <summary>
    /// The one kind of money that shades under <see cref="MapMeasure.Money"/>; kinds are never added to each other. Null:
    /// direct investment, which is capital spending, and investing or building whose kind of money no source states.
    /// </summary>
    public MoneyKind? MoneyKind { get; init; }

    /// <summary>ISO 4217 code in which marks are sized and regions shaded; null: the currency that most amounts are stated in.</summary>
    public string? Currency { get; init; }

    /// <summary>Beginnings of sector names, in lower case, that make a commitment one of energy.</summary>
    public IReadOnlyList<string> EnergySectors { get; init; } =
    ["energy", "gas", "hydrogen", "lng", "nuclear", "oil", "pipeline", "power", "solar", "wind"];
}
