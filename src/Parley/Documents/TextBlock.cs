namespace Parley.Documents;

/// <summary>One block of an article's clean text; blocks are separated by exactly one LF and hold none.</summary>
/// <param name="Span">Where the block stands in the clean text.</param>
/// <param name="Kind">What it is on its page.</param>
public readonly record struct TextBlock(TextSpan Span, BlockKind Kind);
