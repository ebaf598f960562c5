namespace Parley.Reading.Feeds;

/// <summary>What the elements at a point of a feed speak of.</summary>
internal enum FeedPlace
{
    /// <summary>Around the feed (<c>rss</c>, <c>rdf:RDF</c>).</summary>
    Outside,

    /// <summary>The feed itself.</summary>
    Feed,

    /// <summary>One item.</summary>
    Item,

    /// <summary>Something that is none of Parley's business (an image, a text box, a rating).</summary>
    Other,
}
