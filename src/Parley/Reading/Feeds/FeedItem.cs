namespace Parley.Reading.Feeds;

/// <summary>One item of a feed.</summary>
internal sealed class FeedItem
{
    public string? Title { get; set; }

    /// <summary>A headline that an extension prints.</summary>
    public string? OtherTitle { get; set; }

    /// <summary>Absolute, where the feed allows to tell.</summary>
    public string? Link { get; set; }

    /// <summary>An address where there is no link: an identifier that is one, the name of an RDF resource.</summary>
    public string? OtherLink { get; set; }

    /// <summary>As printed.</summary>
    public string? Published { get; set; }

    /// <summary>A date without a word about what happened then, as printed.</summary>
    public string? Date { get; set; }

    /// <summary>As printed.</summary>
    public string? Updated { get; set; }

    /// <summary>The outlet an aggregator names for this item.</summary>
    public string? Source { get; set; }

    /// <summary>A language tag.</summary>
    public string? Language { get; set; }

    public List<string> Authors { get; } = [];

    public List<string> Tags { get; } = [];

    /// <summary>The whole text, or null.</summary>
    public FeedText? Content { get; set; }

    /// <summary>A summary, or null.</summary>
    public FeedText? Summary { get; set; }

    /// <summary>Whether the feed says anything at all of this item.</summary>
    public bool IsEmpty =>
        (Title ?? OtherTitle) is null
        && (Link ?? OtherLink) is null
        && (Published ?? Date ?? Updated) is null
        && Content is null
        && Summary is null
        && Authors.Count == 0
        && Tags.Count == 0;
}
