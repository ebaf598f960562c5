using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>A date or period, resolved or still relative to the day of publication.</summary>
public sealed record DateMention(TextSpan Span, string Text, Timing Timing) : Mention(Span, Text)
{
    /// <summary>The length that the date counts in ("three months" of "the last three months"), a quantity of its own; else null.</summary>
    public NumberMention? Length { get; init; }
}
