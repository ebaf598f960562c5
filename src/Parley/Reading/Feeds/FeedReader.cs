using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>Reads feeds of every family. There are no entities to declare and no documents to fetch: a feed is only cut.</summary>
internal static class FeedReader
{
    /// <summary>The feed that a page is, or null where it is none.</summary>
    /// <param name="source">The page.</param>
    /// <param name="address">Where it came from, for the relative addresses in it; or null.</param>
    /// <param name="limits">Bounds.</param>
    public static Feed? Read(SourceText source, string? address, FeedLimits limits) =>
        FeedSniffer.Of(source.Chars) switch
        {
            null => null,
            FeedKind.Json => new JsonFeedReader(source, address, limits).Read(),
            { } kind => new XmlFeedReader(source, kind, address, limits).Read(),
        };
}
