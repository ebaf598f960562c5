using Parley.Documents;

namespace Parley.Extraction.Text;

/// <summary>A sentence as a half-open range of tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Span">Where it stands in the clean text.</param>
/// <param name="Block">Kind of the block it lies in.</param>
internal readonly record struct Sentence(int First, int End, TextSpan Span, BlockKind Block);
