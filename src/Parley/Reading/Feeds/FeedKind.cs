namespace Parley.Reading.Feeds;

/// <summary>The family that a feed belongs to; members of a family share their elements.</summary>
internal enum FeedKind
{
    /// <summary>RSS 0.91–2.0 and, as RDF, 0.90 and 1.0.</summary>
    Rss,

    /// <summary>Atom 0.3 and 1.0.</summary>
    Atom,

    /// <summary>Channel Definition Format.</summary>
    Cdf,

    /// <summary>JSON Feed.</summary>
    Json,

    /// <summary>A list of addresses; as a news sitemap with title and date of each.</summary>
    Sitemap,

    /// <summary>A list of sitemaps: it names no articles.</summary>
    SitemapIndex,
}
