using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>One item of a feed.</summary>
internal sealed class FeedItem
{
    public string? Title { get; set; }

    public string? Link { get; set; }

    public string? Published { get; set; }

    public string? Updated { get; set; }

    /// <summary>The outlet an aggregator names for this item.</summary>
    public string? Source { get; set; }

    public List<string> Authors { get; } = [];

    /// <summary>Full content, or null.</summary>
    public SourceText? Content { get; set; }

    /// <summary>A summary, or null.</summary>
    public SourceText? Summary { get; set; }
}
