using Parley.Values;

namespace Parley.Entries;

/// <summary>One measured series: a measure of a subject towards a counterpart, on one basis, in one unit.</summary>
/// <param name="Id"><c>fs_</c> and 16 hexadecimal digits of its key.</param>
/// <param name="Measure">Canonical measure of the case ("goods trade balance").</param>
/// <param name="Subject">Whose figure.</param>
/// <param name="Counterpart">Towards whom, or null.</param>
/// <param name="Basis">Whose statistics (key of the case's measure table), or null where unknown.</param>
/// <param name="Unit">Currency, <c>percent</c>, <c>people</c>….</param>
/// <param name="Points">Values, by period, then value.</param>
public sealed record FigureSeries(
    string Id,
    string Measure,
    Party? Subject,
    Party? Counterpart,
    string? Basis,
    string Unit,
    IReadOnlyList<FigurePoint> Points
);
