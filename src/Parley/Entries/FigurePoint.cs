using Parley.Statements;
using Parley.Values;

namespace Parley.Entries;

/// <summary>One value claimed for a series.</summary>
/// <param name="Period">The period, as precise as is known, ISO 8601 or <c>FY2024</c>; null where the text gives none.</param>
/// <param name="Value">The value in the unit of the series.</param>
/// <param name="Statements">The statements that claim it, ascending; empty for a reference point.</param>
/// <param name="Origin">Read or curated.</param>
/// <param name="Source">Source of a reference point.</param>
public sealed record FigurePoint(
    string? Period,
    Quantity Value,
    IReadOnlyList<StatementId> Statements,
    EntryOrigin Origin,
    SourceReference? Source
);
