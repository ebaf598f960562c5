using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>A number without a unit that statements count in.</summary>
public sealed record NumberMention(TextSpan Span, string Text, Quantity Value) : Mention(Span, Text)
{
    /// <summary>What it counts or measures, as the text says; null for a bare number.</summary>
    public CountedNoun? Noun { get; init; }
}
