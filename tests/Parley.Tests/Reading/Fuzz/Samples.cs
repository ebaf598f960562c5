using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Parley.Tests.Reading.Fuzz;

/// <summary>One input of each format that Parley reads, written for these tests, and the sample pages of the case.</summary>
internal static class Samples
{
    private const string Prose =
        "The envoy of Varland signed a paper about pumps and wine on March 3, 2025, and both sides called it a good beginning. "
        + "Ossia pledged $3.5 billion for 1,200 jobs in two ports, the ministry said, after talks that lasted until Friday.";

    private const string Html =
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Envoy signs paper | Varland Post</title>"
        + "<meta property='article:published_time' content='2025-03-03T10:00:00+09:00'><link rel=canonical href='https://post.example/2025/03/03/envoy'>"
        + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Envoy signs paper\",\"datePublished\":\"2025-03-03\",\"author\":[{\"name\":\"Ada Holm\"}]}</script></head>"
        + "<body><header><nav><ul><li><a href=/>Home</a><li><a href=/world>World</a></ul></nav></header><main><article class=\"story-body\"><h1>Envoy signs paper</h1>"
        + "<p class=byline>By Ada Holm | <time datetime='2025-03-03'>March 3, 2025</time></p><p>"
        + Prose
        + "</p><table><tr><th>Port<th>Jobs<tr><td>Alba<td>700</table><blockquote>&ldquo;A good day,&rdquo; she&nbsp;said.</blockquote><ul><li>Pumps<li>Wine &amp; glass</ul><p>"
        + Prose
        + "</p></article><aside class='related'><h2>Read more</h2><p>Another story…</p></aside></main><footer>&copy; 2025</footer></body></html>";

    private static readonly string Rss =
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Varland Post</title><language>en</language>"
        + $"<item><title>Envoy &amp;amp; paper</title><link>https://post.example/a</link><pubDate>Mon, 03 Mar 2025 10:00:00 +0900</pubDate><dc:creator>Ada Holm</dc:creator><content:encoded><![CDATA[<p>{Prose}</p>]]></content:encoded></item>"
        + $"<item><title>Ports</title><guid isPermaLink='true'>https://post.example/b</guid><description>&lt;p&gt;{Prose}&lt;/p&gt;</description></item></channel></rss>";

    private static readonly string Atom =
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>Varland Post</title><entry><title type='html'>Envoy &lt;b&gt;signs&lt;/b&gt;</title><link rel='alternate' href='https://post.example/a'/><published>2025-03-03T10:00:00Z</published><updated>2025-03-04T10:00:00Z</updated><author><name>Ada Holm</name></author>"
        + $"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>{Prose}</p></div></content></entry></feed>";

    private static readonly string Rdf =
        "<?xml version='1.0'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel rdf:about='x'><title>Post</title></channel>"
        + $"<item rdf:about='https://post.example/a'><title>Envoy</title><description>{Prose}</description></item></rdf:RDF>";

    private static readonly string JsonFeed =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Varland Post\",\"language\":\"en\",\"items\":[{\"id\":\"1\",\"url\":\"https://post.example/a\",\"title\":\"Envoy signs\",\"date_published\":\"2025-03-03T10:00:00Z\",\"authors\":[{\"name\":\"Ada Holm\"}],"
        + $"\"content_html\":\"<p>{Prose}</p>\",\"content_text\":\"{Prose}\"}}]}}";

    private const string Sitemap =
        "<?xml version='1.0' encoding='UTF-8'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://post.example/a</loc><news:news><news:publication><news:name>Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-03-03</news:publication_date><news:title>Envoy signs</news:title></news:news></url></urlset>";

    private static readonly string Markdown =
        $"---\ntitle: \"Envoy signs paper\"\ndate: 2025-03-03\nauthors:\n  - Ada Holm\n---\n\n# Envoy signs paper\n\n**March 3, 2025** – {Prose}\n\n> A good day, [she](https://post.example) said.\n\n- pumps\n- *wine* & `glass`\n\n| Port | Jobs |\n|---|---|\n| Alba | 700 |\n\n{Prose}\n";

    private static readonly string Text =
        $"ENVOY SIGNS PAPER\n\nALBA, March 3 (Example Press) - {Prose}\n\n{Prose}\n\n3 days ago\n\nRead more:\nAnother story...\n";

    private static readonly string Wire =
        "    ALBA, March 3 - The envoy of Varland signed a paper about pumps\nand wine, and both sides called it a good beginning of their talks\n    Ossia pledged 3.5 billion dlrs for 1,200 jobs in two of its ports\nafter talks that lasted until Friday and went on by telephone.\n Reuter\n";

    private static readonly string Mail =
        "From: Ada Holm <ada@post.example>\r\nTo: desk@post.example\r\nSubject: =?utf-8?B?RW52b3kgc2lnbnM=?=\r\nDate: Mon, 3 Mar 2025 10:00:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"cut\"\r\n\r\n--cut\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + Prose.Replace("=", "=3D", StringComparison.Ordinal)
        + "=\r\n and on.\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Convert.ToBase64String(
            Encoding.UTF8.GetBytes(Html),
            Base64FormattingOptions.InsertLineBreaks
        )
        + "\r\n--cut--\r\n";

    private static readonly string Sgml =
        "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS TOPICS=\"YES\" LEWISSPLIT=\"TRAIN\" OLDID=\"1\" NEWID=\"1\">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TOPICS><D>trade</D></TOPICS>\n<UNKNOWN>&#5;&#5;&#5;C T</UNKNOWN>\n<TEXT>&#2;\n<TITLE>ENVOY SIGNS PAPER</TITLE>\n<DATELINE>    ALBA, Feb 26 - </DATELINE><BODY>"
        + Prose
        + "\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n";

    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<Sample> All { get; } =
    [
        Of("page.html", Html),
        Of("feed.xml", Rss),
        Of("atom.xml", Atom),
        Of("rdf.xml", Rdf),
        Of("feed.json", JsonFeed),
        Of("sitemap.xml", Sitemap),
        Of("note.md", Markdown),
        Of("note.txt", Text),
        Of("wire.txt", Wire),
        Of("mail.eml", Mail),
        Of("stories.sgm", Sgml),
        new("page.html.gz", Gzip(Encoding.UTF8.GetBytes(Html))),
        new("pages.zip", Zip(Html, Rss, Text)),
        new("pages.warc", Warc()),
        new("pages.warc.gz", Gzip(Warc())),
        .. Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "cases", "japan-us", "pages"))
            .Order(StringComparer.Ordinal)
            .Select(file => new Sample(Path.GetFileName(file), File.ReadAllBytes(file))),
    ];

    public static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }
        return memory.ToArray();
    }

    public static byte[] Zip(string name, byte[] member)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            stream.Write(member);
        }
        return memory.ToArray();
    }

    private static byte[] Zip(params string[] members)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < members.Length; i++)
            {
                using var stream = archive.CreateEntry($"in/{i}.html").Open();
                stream.Write(Encoding.UTF8.GetBytes(members[i]));
            }
        }
        return memory.ToArray();
    }

    private static byte[] Warc()
    {
        var body = Encoding.UTF8.GetBytes(Html);
        var answer = Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{Html}\r\n0\r\n\r\n"
            )
        );
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://post.example/a\r\nWARC-Date: 2025-03-03T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {answer.Length}\r\n\r\n"
        );
        byte[] record = [.. Encoding.UTF8.GetBytes(head), .. answer, .. "\r\n\r\n"u8];
        return [.. record, .. record];
    }

    private static Sample Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
