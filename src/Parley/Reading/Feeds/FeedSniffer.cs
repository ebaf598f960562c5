using Parley.Reading.Html;

namespace Parley.Reading.Feeds;

/// <summary>Tells by its content which family of feeds a page belongs to.</summary>
internal static class FeedSniffer
{
    private const int JsonWindow = 4096;

    /// <summary>The family, or null where the page is no feed.</summary>
    public static FeedKind? Of(string text)
    {
        var start = FeedProlog.Start(text);
        if (start < text.Length && text[start] == '{')
        {
            return IsJsonFeed(text.AsSpan(start, Math.Min(JsonWindow, text.Length - start)))
                ? FeedKind.Json
                : null;
        }
        var root = FeedProlog.End(text);
        if (root >= text.Length || text[root] != '<')
        {
            return null;
        }
        var tokens = new MarkupTokenizer(text, xml: true);
        tokens.MoveTo(root);
        if (!tokens.TryNext(out var token) || token.Kind != MarkupKind.Start)
        {
            return null;
        }
        var colon = token.Name.IndexOf(':', StringComparison.Ordinal);
        return token.Name[(colon + 1)..].ToLowerInvariant() switch
        {
            "rss" or "rdf" => FeedKind.Rss,
            // CDF has a channel for its root, and so has RSS that lost its own; only CDF shouts.
            "channel" => token.Name == "CHANNEL" ? FeedKind.Cdf : FeedKind.Rss,
            "feed" => FeedKind.Atom,
            "urlset" => FeedKind.Sitemap,
            "sitemapindex" => FeedKind.SitemapIndex,
            _ => null,
        };
    }

    /// <summary>An object whose version is an address of the format (https://www.jsonfeed.org/version/1.1/).</summary>
    private static bool IsJsonFeed(ReadOnlySpan<char> head)
    {
        var at = head.IndexOf("jsonfeed.org", StringComparison.Ordinal);
        return at > 0
            && head[..at].LastIndexOf("\"version\"", StringComparison.Ordinal) is >= 0 and var name
            && at - name < 64;
    }
}
