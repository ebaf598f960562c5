using Parley.Entries;

namespace Parley.Cases;

/// <summary>A value of a curated series.</summary>
/// <param name="Measure">Canonical measure.</param>
/// <param name="Basis">Key of the basis.</param>
/// <param name="Period">Calendar year <c>2024</c>, fiscal year <c>FY2024</c>, month <c>2025-04</c>, or day.</param>
/// <param name="Value">The value in <paramref name="Unit"/>, whole units.</param>
/// <param name="Unit">Currency, <c>percent</c>, <c>people</c>….</param>
/// <param name="Source">Where it comes from.</param>
public sealed record ReferencePoint(
    string Measure,
    string Basis,
    string Period,
    decimal Value,
    string Unit,
    SourceReference Source
);
