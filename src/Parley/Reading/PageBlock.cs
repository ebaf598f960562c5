using Parley.Documents;
using Parley.Reading.Text;

namespace Parley.Reading;

/// <summary>One block of a page with what its markup or layout shows; segmentation decides what it is.</summary>
internal sealed class PageBlock(CleanText content, BlockKind kind)
{
    public CleanText Content { get; } = content;

    public string Text => Content.Text;

    public BlockKind Kind { get; set; } = kind;

    /// <summary>1–6 for a heading by markup, 0 for none.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Empty lines before it, in text without markup.</summary>
    public int Gap { get; init; }

    /// <summary>Characters of it that are links.</summary>
    public int LinkLength { get; init; }

    /// <summary>The innermost container that holds it, in markup; 0 for none.</summary>
    public int Container { get; init; }

    /// <summary>The machine-readable time inside it, or null.</summary>
    public string? MachineDate { get; init; }

    /// <summary>Whether markup or layout says that this is prose, however short it is.</summary>
    public bool Prose { get; set; }

    /// <summary>Whether a model of its page judged it text of an article; null where none did and its own looks decide.</summary>
    public bool? IsText { get; set; }

    /// <summary>Why it was judged so, or null.</summary>
    public string? Reason { get; set; }

    /// <summary>How likely that model held it to be text, from 0 to 1, or null.</summary>
    public float? Likely { get; set; }

    /// <summary>Whether an article holds it.</summary>
    public bool Kept { get; set; }

    /// <summary>Why it is not in an article's text, or null.</summary>
    public string? Dropped { get; set; }
}
