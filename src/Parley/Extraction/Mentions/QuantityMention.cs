using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>A count with a unit: jobs, aircraft, tonnes, gigawatts.</summary>
public sealed record QuantityMention(TextSpan Span, string Text, Quantity Value)
    : Mention(Span, Text)
{
    /// <summary>Plain English name of the unit as printed, in the singular: "worker" where the unit is "people".</summary>
    public required string Name { get; init; }
}
