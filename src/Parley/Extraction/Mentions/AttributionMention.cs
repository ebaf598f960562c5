using Parley.Documents;

namespace Parley.Extraction.Mentions;

/// <summary>Who says, thinks, wants or judges what: the cue ("said"), the source and the content, each with its span.</summary>
/// <param name="Span">From the first of the three to the last.</param>
/// <param name="Text">The words of <paramref name="Span"/>.</param>
/// <param name="Cue">The words that make it an attribution, with auxiliaries.</param>
/// <param name="Source">Whoever it is, with office and apposition; null where the text names nobody ("is expected").</param>
/// <param name="Content">What is said; the first piece, where a quotation is broken by its cue.</param>
public sealed record AttributionMention(
    TextSpan Span,
    string Text,
    TextSpan Cue,
    TextSpan? Source,
    TextSpan? Content
) : Mention(Span, Text)
{
    /// <summary>Further pieces of the content, where the quotation goes on behind its cue or in the sentences after it.</summary>
    public IReadOnlyList<TextSpan> More { get; init; } = [];
}
