using Parley.Values;

namespace Parley.Statements;

/// <summary>People or governments meet, call or negotiate.</summary>
public sealed record Meeting : Statement
{
    /// <inheritdoc/>
    public override StatementKind Kind => StatementKind.Meeting;

    /// <summary>Who takes part.</summary>
    public required IReadOnlyList<Party> Participants { get; init; }

    /// <summary>Who is said not to take part.</summary>
    public IReadOnlyList<Party> Absent { get; init; } = [];

    /// <summary><c>summit</c>, <c>call</c>, <c>talks</c>, <c>visit</c> or null.</summary>
    public string? Form { get; init; }

    /// <summary>Number of the round of talks, or null.</summary>
    public int? Round { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>When.</summary>
    public Timing? When { get; init; }
}
