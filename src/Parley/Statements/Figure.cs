using Parley.Values;

namespace Parley.Statements;

/// <summary>A measured quantity: trade balance, exports, investment stock, jobs, budget, share, price. Its sign is as printed; <see cref="Measure"/> tells the direction.</summary>
public sealed record Figure : Statement
{
    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.Figure;

    /// <summary>What is measured, in lower case ("goods trade surplus", "defence budget").</summary>
    public required string Measure { get; init; }

    /// <summary>Whose figure it is.</summary>
    public Party? Subject { get; init; }

    /// <summary>The other side of a bilateral figure.</summary>
    public Party? Counterpart { get; init; }

    /// <summary>The number; its unit is a currency, <c>percent</c>, <c>people</c>….</summary>
    public required Quantity Value { get; init; }

    /// <summary>For which period, or at which moment.</summary>
    public Timing? Period { get; init; }

    /// <summary><c>up</c>, <c>down</c> or null.</summary>
    public string? Change { get; init; }

    /// <summary>Whose statistics, where the text or (inferred) the reference tells: <c>mof-customs</c>, <c>us-census</c>….</summary>
    public string? Basis { get; init; }

    /// <summary>The same figure in another unit, as printed.</summary>
    public IReadOnlyList<Quantity> Alternatives { get; init; } = [];
}
