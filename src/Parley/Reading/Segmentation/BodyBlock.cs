using Parley.Documents;

namespace Parley.Reading.Segmentation;

/// <summary>A block of an article's text and what it is there.</summary>
/// <param name="Block">The block.</param>
/// <param name="Kind">A line of its own may be a subhead; a heading that reads as prose is a paragraph.</param>
internal sealed record BodyBlock(PageBlock Block, BlockKind Kind);
