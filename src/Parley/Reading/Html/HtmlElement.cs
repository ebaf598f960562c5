using Parley.Reading.Html.Blocks;

namespace Parley.Reading.Html;

/// <summary>An open element, with what it passes on to everything inside it.</summary>
internal sealed record HtmlElement(string Name)
{
    /// <summary>Number of the innermost container; 0 outside any.</summary>
    public int Container { get; init; }

    /// <summary>Number of the innermost <c>article</c>; 0 outside any.</summary>
    public int Article { get; init; }

    /// <summary>What the elements around say by their names.</summary>
    public PartZones Zones { get; init; }

    /// <summary>What classes and ids from the outermost to this one say.</summary>
    public PartHints Hints { get; init; }

    /// <summary>What those of the innermost element that has any say.</summary>
    public PartHints Near { get; init; }

    /// <summary>The names of all elements down to this one with their classes, as a number: blocks of one template share it.</summary>
    public ulong Shape { get; init; }

    /// <summary>How many elements are around it.</summary>
    public int Depth { get; init; }

    /// <summary>Why nothing in it is text, by its element; null where it may be.</summary>
    public string? Dropped { get; init; }

    /// <summary>Content that is never read at all.</summary>
    public bool Skipped { get; init; }

    public bool Link { get; init; }

    public bool Bold { get; init; }

    public bool Quote { get; init; }

    public bool Item { get; init; }

    /// <summary>Whether it lies in a row whose cells make one block.</summary>
    public bool Row { get; init; }

    public int Heading { get; init; }

    /// <summary>What it tells of date and authors in it.</summary>
    public MarkPlace Marking { get; init; }
}
