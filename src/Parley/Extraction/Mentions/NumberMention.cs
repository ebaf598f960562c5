using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>A number without a unit that Parley knows.</summary>
public sealed record NumberMention(TextSpan Span, string Text, Quantity Value)
    : Mention(Span, Text);
