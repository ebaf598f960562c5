using Parley.Reading.Dates;

namespace Parley.Reading.Segmentation;

/// <summary>An article as segmentation leaves it: its blocks and what its head says.</summary>
internal sealed class ArticleDraft
{
    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    /// <summary>The outlet that a line of its head names, or null.</summary>
    public string? Outlet { get; set; }

    /// <summary>The agency or outlet of its dateline, or null.</summary>
    public string? Agency { get; set; }

    /// <summary>A known outlet that a line of its own names below the text, or null.</summary>
    public string? Trailer { get; set; }

    public Opening? Opening { get; set; }

    public List<FoundDateText> Printed { get; } = [];

    public List<FoundDateText> Updated { get; } = [];

    public List<string> Authors { get; } = [];

    public List<string> Credits { get; } = [];

    public List<BodyBlock> Body { get; } = [];

    /// <summary>Whether its head has the marks of an item: an outlet or author, and a date.</summary>
    public bool HasDate { get; set; }

    public bool HasByline { get; set; }
}
