using Parley.Entries;
using Parley.Values;

namespace Parley.Ledger.Views.Deliveries;

/// <summary>A promise beside what is measured and told of it.</summary>
public sealed record Delivery
{
    /// <summary>Identifier of the entry.</summary>
    public required string Entry { get; init; }

    /// <summary>The entry in one line.</summary>
    public required string Title { get; init; }

    /// <summary>How far it is.</summary>
    public required DeliveryState State { get; init; }

    /// <summary>What the state rests on; where it is unratable, each thing that its words leave open.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>The number promised, in a currency or in people; null where none is told.</summary>
    public Quantity? Target { get; init; }

    /// <summary>Whether the number is a level to reach; otherwise it is what is to be added.</summary>
    public bool IsLevel { get; init; }

    /// <summary>The days within which it is promised, the last of which is the deadline.</summary>
    public DatePeriod? Period { get; init; }

    /// <summary>Identifier of the series that measures it, or null where the case has none.</summary>
    public string? Series { get; init; }

    /// <summary>Values of the series that bear on it, by period.</summary>
    public IReadOnlyList<FigurePoint> Measured { get; init; } = [];

    /// <summary>What is measured as a share of the target, 0 or more; null where nothing is.</summary>
    public decimal? Share { get; init; }

    /// <summary>The parts of a programme by status, lowest first.</summary>
    public IReadOnlyList<DeliveryStage> Stages { get; init; } = [];
}
