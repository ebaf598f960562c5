using Parley.Entries;
using Parley.Values;

namespace Parley.Cases;

/// <summary>A curated event of the timeline.</summary>
/// <param name="Id">Key in the case.</param>
/// <param name="On">Day or interval.</param>
/// <param name="Title">What happened.</param>
/// <param name="Parties">Who, as printed.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Outcome">What was decided, or null.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record ReferenceEvent(
    string Id,
    DateBounds On,
    string Title,
    string Parties,
    string? Place,
    string? Outcome,
    SourceReference Source
);
