namespace Parley.Reading.Feeds;

/// <summary>A feed as it says itself.</summary>
/// <param name="kind">Its family.</param>
internal sealed class Feed(FeedKind kind)
{
    public FeedKind Kind { get; } = kind;

    public string? Title { get; set; }

    /// <summary>A name that an extension prints.</summary>
    public string? OtherTitle { get; set; }

    /// <summary>The address of the site that the feed is of.</summary>
    public string? Link { get; set; }

    /// <summary>A language tag.</summary>
    public string? Language { get; set; }

    /// <summary>Authors of every item that names none of its own (RFC 4287, section 4.2.1).</summary>
    public List<string> Authors { get; } = [];

    public List<FeedItem> Items { get; } = [];

    /// <summary>Whether it has more items than the bound; the rest was not read.</summary>
    public bool CutOff { get; set; }
}
