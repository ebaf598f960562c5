using Parley.Documents;

namespace Parley.Extraction.Mentions;

/// <summary>Who says what: the cue ("said"), the source and the content, each with its span.</summary>
public sealed record AttributionMention(
    TextSpan Span,
    string Text,
    TextSpan Cue,
    TextSpan? Source,
    TextSpan? Content
) : Mention(Span, Text);
