using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>A percentage, a fraction ("around a third") or a difference in points.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The words.</param>
/// <param name="Value">The number, in percent or points.</param>
/// <param name="Points">Whether it is a difference in percentage points.</param>
public sealed record PercentMention(TextSpan Span, string Text, Quantity Value, bool Points)
    : Mention(Span, Text);
