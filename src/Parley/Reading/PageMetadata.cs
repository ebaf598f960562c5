using Parley.Documents;
using Parley.Reading.Html;
using Parley.Values;

namespace Parley.Reading;

/// <summary>What a page says about itself outside its text.</summary>
internal sealed class PageMetadata
{
    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    public string? Section { get; set; }

    public List<string> Authors { get; } = [];

    public List<string> Credits { get; } = [];

    /// <summary>Subjects, places and names that the publisher filed it under.</summary>
    public List<string> Tags { get; } = [];

    /// <summary>Words that may name an outlet but need to be known to count (tags).</summary>
    public List<string> Hints { get; } = [];

    public List<DateCandidate> Dates { get; } = [];

    public DateBounds? Updated { get; set; }

    /// <summary>The page itself, where it is HTML and of one article.</summary>
    public HtmlPage? Page { get; init; }

    /// <summary>Its JSON-LD, where it is HTML.</summary>
    public LinkedData? Linked { get; init; }
}
