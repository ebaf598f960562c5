using Parley.Reading.Dates;

namespace Parley.Reading.Segmentation;

/// <summary>A block with its label and what was read on the way.</summary>
/// <param name="Block">The block.</param>
/// <param name="Label">What it looks like.</param>
internal sealed record LabelledBlock(PageBlock Block, BlockLabel Label)
{
    /// <summary>The dates of a date line or a byline.</summary>
    public DateLine? Dates { get; init; }

    /// <summary>Authors of a byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The name in a credit.</summary>
    public string? Credit { get; init; }

    /// <summary>The opening of a report ("OSLO, March 3 - ").</summary>
    public Opening? Opening { get; init; }

    /// <summary>The canonical outlet that the whole line names.</summary>
    public string? Outlet { get; init; }

    public string Text => Block.Text;
}
