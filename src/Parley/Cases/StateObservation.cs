using Parley.Entries;

namespace Parley.Cases;

/// <summary>A figure claimed for one region of the host; several that disagree stand side by side.</summary>
/// <param name="Region">ISO 3166-2 code.</param>
/// <param name="Measure">Key of the measure (<c>exports_to_japan_usd</c>, <c>jobs</c>).</param>
/// <param name="Value">The value.</param>
/// <param name="Year">Year of the figure.</param>
/// <param name="Basis">How it was counted, in words.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record StateObservation(
    string Region,
    string Measure,
    decimal Value,
    int Year,
    string Basis,
    SourceReference Source
);
