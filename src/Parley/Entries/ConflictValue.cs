using Parley.Statements;

namespace Parley.Entries;

/// <summary>One side of a conflict.</summary>
/// <param name="Value">The value as stated, in words or digits that a reader can compare ("8600000000000", "planned").</param>
/// <param name="Unit">Unit, or null.</param>
/// <param name="Period">Period, or null.</param>
/// <param name="Basis">Statistical basis, or null.</param>
/// <param name="Statements">Who says so, ascending.</param>
/// <param name="Origins">Independent origins behind it.</param>
public sealed record ConflictValue(
    string Value,
    string? Unit,
    string? Period,
    string? Basis,
    IReadOnlyList<StatementId> Statements,
    int Origins
);
