using Parley.Documents;
using Parley.Values;

namespace Parley.Reading;

/// <summary>What a page says about itself outside its text.</summary>
internal sealed class PageMetadata
{
    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    public List<string> Authors { get; } = [];

    public List<string> Credits { get; } = [];

    /// <summary>Words that may name an outlet but need to be known to count (tags).</summary>
    public List<string> Hints { get; } = [];

    public List<DateCandidate> Dates { get; } = [];

    public DateBounds? Updated { get; set; }
}
