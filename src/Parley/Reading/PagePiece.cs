namespace Parley.Reading;

/// <summary>Blocks that are read together, with what is known about them from outside their text.</summary>
/// <param name="Blocks">In page order.</param>
/// <param name="Metadata">What the page or the feed's item says.</param>
/// <param name="Single">Whether markup already says that they are one article.</param>
/// <param name="Item">Whether they are an item of a feed.</param>
internal sealed record PagePiece(
    IReadOnlyList<PageBlock> Blocks,
    PageMetadata Metadata,
    bool Single,
    bool Item
)
{
    /// <summary>What the whole page says, where it has other pieces; it holds for the article whose headline it names.</summary>
    public PageMetadata? Whole { get; init; }

    /// <summary>All blocks of the page that this piece speaks for, where it leaves some out; null where it has them all.</summary>
    public IReadOnlyList<PageBlock>? Everything { get; init; }

    /// <summary>Whether markup tells the text from what surrounds it, so that every block is text.</summary>
    public bool Bounded { get; init; }
}
