using Parley.Values;

namespace Parley.Statements;

/// <summary>A duty on someone's goods, in force or only spoken of.</summary>
public sealed record TariffMeasure : Statement
{
    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.Tariff;

    /// <summary>Who collects it, or null where the text does not tell.</summary>
    public Party? Imposer { get; init; }

    /// <summary>Whose goods.</summary>
    public IReadOnlyList<Party> Targets { get; init; } = [];

    /// <summary>Which goods, as printed and normalised ("autos", "all goods").</summary>
    public IReadOnlyList<string> Scope { get; init; } = [];

    /// <summary>Rate in percent.</summary>
    public Quantity? Rate { get; init; }

    /// <summary>The rate it replaces, in percent.</summary>
    public Quantity? PreviousRate { get; init; }

    /// <summary>From when.</summary>
    public Timing? Effective { get; init; }

    /// <summary>The law it rests on, as printed.</summary>
    public string? Authority { get; init; }

    /// <summary>Conditions as printed ("barring a deal").</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];
}
