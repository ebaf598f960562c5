using Parley.Reading.Dates;
using Parley.Reading.Html;
using Parley.Reading.Text;
using Parley.Values;

namespace Parley.Reading.Markdown;

/// <summary>What front matter says about its page.</summary>
internal static class HeaderMetadata
{
    public static PageMetadata Read(FrontMatter header, OutletIndex outlets)
    {
        var meta = new PageMetadata
        {
            Title = Clean(header.First("title", "headline")),
            Url = header.First(
                "source_url",
                "url",
                "canonical",
                "canonical_url",
                "link",
                "permalink"
            ),
            Language = HtmlMetadata.Language(header.First("lang", "language", "locale")),
            Outlet = header.First("outlet", "publisher", "site", "site_name", "publication"),
        };
        foreach (
            var key in new[]
            {
                "date",
                "published",
                "published_time",
                "publish_date",
                "pubdate",
                "datePublished",
            }
        )
        {
            HtmlMetadata.Add(meta, header.First(key));
        }
        if (
            DateScanner.Stamp(
                header.First("modified_time", "modified", "updated", "lastmod", "last_modified")
            ) is
            { } updated
        )
        {
            meta.Updated = DateBounds.Day(updated);
        }
        foreach (var key in new[] { "author", "authors", "byline" })
        {
            meta.Authors.AddRange(header.All(key).Where(name => name.Length > 0));
        }
        foreach (var key in new[] { "source", "tags", "tag", "categories", "category" })
        {
            meta.Hints.AddRange(header.All(key));
        }
        if (meta.Outlet is null && header.First("source") is { } source)
        {
            // A source is the outlet where it is known as one, else a credit.
            meta.Outlet = outlets.Named(source);
            if (meta.Outlet is null && !source.Contains("://", StringComparison.Ordinal))
            {
                meta.Credits.Add(source);
            }
            meta.Url ??= source.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                ? source
                : null;
        }
        return meta;
    }

    private static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }
        var builder = new CleanTextBuilder();
        builder.Append(text, 0, 0);
        return builder.TakeText();
    }
}
