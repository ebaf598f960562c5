using Parley.Documents;
using Parley.Reading.Dates;
using Parley.Values;

namespace Parley.Reading.Html;

/// <summary>Gathers what an HTML page says about itself: JSON-LD first, then <c>meta</c>, then its title.</summary>
internal static class HtmlMetadata
{
    private const int ShortestHeadline = 12;
    private const int LongestOutlet = 48;
    private const int LongestTag = 80;
    private const int MostTags = 40;

    private static readonly string[] AuthorKeys =
    [
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "article:author_name",
        "byl",
    ];

    public static PageMetadata Read(HtmlPage page, OutletIndex outlets, string? address)
    {
        var data = LinkedData.Read(page.LinkedData);
        var linked = data.Article(Meta(page, "og:title") ?? page.DocumentTitle);
        var meta = new PageMetadata
        {
            Page = page,
            Linked = data,
            Url =
                Absolute(page.Canonical)
                ?? Absolute(Meta(page, "og:url"))
                ?? Absolute(linked?.Url)
                ?? address,
            Language = Language(page.Language ?? Meta(page, "og:locale") ?? Meta(page, "language")),
        };
        meta.Outlet =
            outlets.Named(linked?.Publisher)
            ?? linked?.Publisher
            ?? outlets.Named(Meta(page, "og:site_name"))
            ?? Meta(page, "og:site_name")
            ?? Meta(page, "publisher")
            ?? outlets.At(meta.Url)
            ?? outlets.Named(Meta(page, "application-name"));
        meta.Title = Without(
            linked?.Headline
                ?? Meta(page, "og:title")
                ?? Meta(page, "twitter:title")
                ?? Headline(page, meta)
                ?? page.DocumentTitle,
            meta,
            outlets
        );
        meta.Authors.AddRange(linked?.Authors ?? []);
        foreach (var key in AuthorKeys)
        {
            if (meta.Authors.Count == 0 && Meta(page, key) is { } author)
            {
                meta.Authors.Add(author);
            }
        }
        meta.Section = linked?.Section ?? Meta(page, "article:section") ?? Meta(page, "section");
        meta.Tags.AddRange(Tags(page, linked));
        return meta;
    }

    /// <summary>Topics: each tag of its own, else one string of keywords.</summary>
    private static IEnumerable<string> Tags(HtmlPage page, LinkedNode? linked)
    {
        IReadOnlyList<string> given =
            page.Tags.Count > 0 ? page.Tags
            : linked?.Keywords is { Count: > 0 } keywords ? keywords
            : (Meta(page, "news_keywords") ?? Meta(page, "keywords")) is { } words ? [words]
            : [];
        return given
            .SelectMany(tag =>
                tag.Split(
                    [',', ';', '、'],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
            )
            .Where(tag =>
                tag.Length <= LongestTag
                && !tag.Contains(':', StringComparison.Ordinal)
                && !Guid.TryParse(tag, out _)
            )
            .Take(MostTags);
    }

    public static void Add(PageMetadata meta, string? stamp)
    {
        if (DateScanner.Stamp(stamp) is { } day)
        {
            meta.Dates.Add(new(stamp!, DateOrigin.Metadata, DateBounds.Day(day), null));
        }
    }

    /// <summary>The first two letters of a language tag, where they are one.</summary>
    public static string? Language(string? tag) =>
        tag is { Length: 2 } or { Length: > 2 }
        && (tag.Length == 2 || tag[2] is '-' or '_')
        && char.IsAsciiLetter(tag[0])
        && char.IsAsciiLetter(tag[1])
            ? tag[..2].ToLowerInvariant()
            : null;

    /// <summary>A title without the outlet that pages hang on it ("Headline | Outlet"); the tail may name the outlet.</summary>
    private static string? Without(string? title, PageMetadata meta, OutletIndex outlets)
    {
        if (title is null)
        {
            return null;
        }
        foreach (var separator in new[] { " | ", " – ", " — ", " - ", " : ", "｜" })
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }
            var tail = title[(at + separator.Length)..].Trim();
            var known = outlets.Named(tail);
            if (
                known is not null
                || (meta.Outlet is { } outlet && OutletIndex.Key(outlet) == OutletIndex.Key(tail))
            )
            {
                meta.Outlet ??= known;
                return title[..at].Trim();
            }
        }
        return title.Trim();
    }

    /// <summary>The heading that the document title repeats beside the outlet ("Outlet - Headline"); the rest names the outlet.</summary>
    private static string? Headline(HtmlPage page, PageMetadata meta)
    {
        if (page.DocumentTitle is not { } title)
        {
            return null;
        }
        var heading = page
            .Blocks.Select(block => block.Block)
            .FirstOrDefault(block =>
                block.HeadingLevel is > 0 and <= 3
                && block.Text.Length >= ShortestHeadline
                && block.Text.Length < title.Length
                && title.EndsWith(block.Text, StringComparison.Ordinal)
            );
        if (heading is null)
        {
            return null;
        }
        var rest = title[..^heading.Text.Length];
        var outlet = rest.TrimEnd(' ', '-', '–', '—', '|', ':', '»', '｜');
        if (outlet.Length is > 0 and <= LongestOutlet && outlet.Length < rest.Length)
        {
            meta.Outlet ??= outlet.Trim();
        }
        return heading.Text;
    }

    private static string? Meta(HtmlPage page, string key) =>
        page.Meta.TryGetValue(key, out var value) && value.Length is > 0 and < 1000 ? value : null;

    private static string? Absolute(string? url) =>
        url is not null
        && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
            ? url
            : null;
}
