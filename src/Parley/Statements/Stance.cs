using Parley.Values;

namespace Parley.Statements;

/// <summary>An ask, an offer or an objection without a thing of value attached yet.</summary>
public sealed record Stance : Statement
{
    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.Stance;

    /// <summary>Whose position it is.</summary>
    public required Party Party { get; init; }

    /// <summary>What the party does about the topic.</summary>
    public required StanceKind Position { get; init; }

    /// <summary>What it is about, as printed.</summary>
    public required string Topic { get; init; }

    /// <summary>The other side, or null.</summary>
    public Party? Counterpart { get; init; }
}
