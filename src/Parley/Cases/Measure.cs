namespace Parley.Cases;

/// <summary>A measured quantity of the case, with the bases on which it is measured.</summary>
/// <param name="Name">Canonical name ("goods trade balance").</param>
/// <param name="Aliases">Names as extraction prints them ("goods trade surplus", "trade deficit").</param>
/// <param name="Subject">Whose figure, as a country code, or null.</param>
/// <param name="Counterpart">Towards whom, or null.</param>
/// <param name="Stock">Whether it is a level (true) or a flow (false).</param>
/// <param name="Bases">The bases.</param>
public sealed record Measure(
    string Name,
    IReadOnlyList<string> Aliases,
    string? Subject,
    string? Counterpart,
    bool Stock,
    IReadOnlyList<Basis> Bases
)
{
    /// <summary>The promises of the subject whose delivery it measures, or null where it measures none.</summary>
    public MeasuredPromise? Delivers { get; init; }
}
