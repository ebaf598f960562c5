using System.Globalization;
using System.Net;
using System.Text;

namespace Parley.Tests.Reading.Composites;

/// <summary>Ways in which sites print several articles on one page, with the teasers, menus and feet that stand around them.</summary>
internal static class Composite
{
    /// <summary>A page of one of them.</summary>
    public static string Single(Part part) =>
        $"<!doctype html><html lang=\"en\"><head><title>{Encoded(part.Title)}</title></head><body><main><article><h1>{Encoded(part.Title)}</h1><p class=\"byline\"><time datetime=\"2026-03-01\">March 1, 2026</time></p>{Paragraphs(part)}</article></main></body></html>";

    /// <summary>A page with several <c>article</c> elements, as tags and topics have them.</summary>
    public static string Topic(IReadOnlyList<Part> parts) =>
        Page(
            parts,
            (part, number) =>
                $"<article><h2>{Encoded(part.Title)}</h2><p class=\"byline\"><time datetime=\"2026-03-{number:00}\">March {number}, 2026</time></p>{Paragraphs(part)}</article>"
        );

    /// <summary>A digest: a heading, a date and its text, without an element around each.</summary>
    public static string Digest(IReadOnlyList<Part> parts) =>
        Page(
            parts,
            (part, number) =>
                $"<div class=\"item\"><h2>{Encoded(part.Title)}</h2><div class=\"date\">March {number}, 2026</div>{Paragraphs(part)}</div>"
        );

    /// <summary>A live blog: entries with a time and a heading, newest first.</summary>
    public static string LiveBlog(IReadOnlyList<Part> parts) =>
        Page(
            parts,
            (part, number) =>
                $"<div class=\"entry\" id=\"e{number}\"><time datetime=\"2026-03-02T{20 - number:00}:05:00+00:00\">{20 - number:00}:05</time><h3>{Encoded(part.Title)}</h3>{Paragraphs(part)}</div>"
        );

    /// <summary>The same page as flattened text: headline, date, text, an empty line between blocks.</summary>
    public static string Flattened(IReadOnlyList<Part> parts)
    {
        var page = new StringBuilder("Home\nWorld\nBusiness\n\n");
        for (var i = 0; i < parts.Count; i++)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"{parts[i].Title}\n\nMarch {i + 1}, 2026\n\n{string.Join("\n\n", parts[i].Paragraphs)}\n\n"
            );
        }
        return page.Append(
                "Related articles\n\nMills of the valley lose money\nCopper stays dear\n"
            )
            .ToString();
    }

    private static string Page(IReadOnlyList<Part> parts, Func<Part, int, string> entry) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <!doctype html><html lang="en"><head><title>Pumps and mills</title></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/business">Business</a></li></ul></nav>
            <main><h1>Pumps and mills</h1><div class="list">
            {string.Join("\n", parts.Select((part, i) => entry(part, i + 1)))}
            </div></main>
            <aside class="related"><h3>More stories</h3><ul>
            <li><a href="/a">Mills of the valley lose money</a><p>Six in ten mills lost money last year, and the chamber …</p></li>
            <li><a href="/b">Copper stays dear</a><p>Traders of the coast expect no relief before the …</p></li></ul></aside>
            <footer><p>All rights reserved by the publisher of this page.</p></footer></body></html>
            """
        );

    private static string Paragraphs(Part part) =>
        string.Concat(part.Paragraphs.Select(paragraph => $"<p>{Encoded(paragraph)}</p>\n"));

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
