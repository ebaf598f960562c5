using System.Text;

namespace Parley.Bench.Reading;

/// <summary>A page that wants too much of a reader, at any size.</summary>
/// <param name="Name">What it is made of.</param>
/// <param name="Count">How many of them at the smaller size.</param>
/// <param name="Make">The page.</param>
internal sealed record Shape(string Name, int Count, Func<int, string> Make)
{
    public string Path => "shape/" + Name;

    public static IReadOnlyList<Shape> All { get; } =
    [
        new("one line of words", 1_000_000, n => Html(Many("word ", n))),
        new("one line of plain text", 1_000_000, n => Many("word ", n)),
        new("one line of one letter", 5_000_000, n => Html(new string('a', n))),
        new("white space", 1_000_000, n => Html("a" + new string(' ', n) + "b")),
        new("line ends", 1_000_000, n => new string('\n', n) + "The end of it."),
        new("nested div", 100_000, n => Html(Many("<div>", n) + "text")),
        new(
            "nested div, closed",
            100_000,
            n => Html(Many("<div>", n) + "text" + Many("</div>", n))
        ),
        new(
            "nested article",
            100_000,
            n => Html(Many("<article><h2>Head of it</h2>A word of text.", n))
        ),
        new(
            "sibling articles",
            2_000,
            n =>
                Html(
                    Many(
                        "<article><h2>A head for this one</h2><p>A sentence of some length that is text and no list of words at all.</p></article>",
                        n
                    )
                )
        ),
        new("unclosed b", 100_000, n => Html(Many("<b>", n) + "text")),
        new("unclosed p with text", 100_000, n => Html(Many("<p>text", n))),
        new("unclosed li below 300 div", 100_000, n => Html(Many("<div>", 300) + Many("<li>", n))),
        new(
            "li below ul below 300 div",
            100_000,
            n => Html("<ul><li><ul>" + Many("<div>", 300) + Many("<li>", n))
        ),
        new("unclosed td", 100_000, n => Html("<table><tr>" + Many("<td>cell", n))),
        new("unclosed tr", 100_000, n => Html("<table>" + Many("<tr>", n))),
        new("nested tables", 20_000, n => Html(Many("<table><tr><td>", n) + "text")),
        new("nested lists", 50_000, n => Html(Many("<ul><li>item", n))),
        new(
            "end tags that close nothing",
            200_000,
            n => Html(Many("<div>", 250) + Many("</i>", n))
        ),
        new("less-than signs", 1_000_000, n => Html(new string('<', n))),
        new("ampersands", 1_000_000, n => Html(new string('&', n))),
        new("references", 500_000, n => Html(Many("&amp;", n))),
        new("references that are none", 500_000, n => Html(Many("&nosuchname;", n))),
        new("attributes", 10_000, n => Html("<p " + Many("a=b ", n) + ">text</p>")),
        new("attributes without values", 100_000, n => Html("<p " + Many("a ", n) + ">text</p>")),
        new(
            "one long attribute",
            5_000_000,
            n => Html("<p class='" + Many("a-", n / 2) + "'>text</p>")
        ),
        new(
            "tags with long classes",
            2_000,
            n => Html(Many("<p class='" + Many("share-nav ", 90) + "'>text</p>", n))
        ),
        new("equal signs in a tag", 1_000_000, n => Html("<p " + new string('=', n) + ">text</p>")),
        new("open quotes", 200_000, n => Html(Many("<a href=\"x>", n))),
        new("open comments", 200_000, n => Html(Many("<!-- ", n))),
        new("open scripts", 200_000, n => Html(Many("<script>", n))),
        new(
            "scripts with end tags",
            200_000,
            n => Html("<script>" + Many("</p>", n) + "</script>text")
        ),
        new(
            "linked data, nested",
            200_000,
            n => Html("<script type='application/ld+json'>" + new string('[', n) + "</script>text")
        ),
        new(
            "linked data, wide",
            100_000,
            n =>
                Html(
                    "<script type='application/ld+json'>["
                        + Many("{\"@type\":\"Thing\"},", n)
                        + "{}]</script>text"
                )
        ),
        new("meta", 50_000, n => Html(Many("<meta name=k content=v>", n) + "text")),
        new("line breaks", 200_000, n => Html("a" + Many("<br>", n) + "b")),
        new("headings", 5_000, n => Html(Many("<h2>A heading of it</h2>", n))),
        new("short blocks", 5_000, n => Html(Many("<p>A short line</p>", n))),
        new(
            "sentences",
            5_000,
            n =>
                Html(
                    Many(
                        "<p>A sentence that is long enough to be taken for a sentence of text.</p>",
                        n
                    )
                )
        ),
        new("one heading, many times", 5_000, n => Many("Trade talks\n", n)),
        new("dates", 100_000, n => Html("<p>" + Many("3 May 2025 ", n))),
        new("dates, one a block", 5_000, n => Html(Many("<p>March 3, 2025</p>", n))),
        new("digits", 1_000_000, n => Html("<p>" + new string('1', n))),
        new("hyphens and digits", 500_000, n => Html("<p>" + Many("1-", n))),
        new("years", 200_000, n => Html("<p>" + Many("2025 ", n))),
        new("months", 200_000, n => Html("<p>" + Many("March ", n))),
        new("numbers ago", 200_000, n => Html("<p>" + Many("3 days ", n))),
        new("weekdays", 200_000, n => Html("<p>" + Many("Friday ", n))),
        new(
            "calls to subscribe",
            50_000,
            n => Html("<p>" + Many("subscribe now unlimited access ", n))
        ),
        new("brackets of Markdown", 500_000, n => "# Head\n\n" + new string('[', n)),
        new("links of Markdown", 100_000, n => "# Head\n\n" + Many("[a](b", n)),
        new(
            "nested links of Markdown",
            100_000,
            n => "# Head\n\n" + Many("[", n) + Many("](b)", n)
        ),
        new("emphasis of Markdown", 500_000, n => "# Head\n\n" + Many("*a", n)),
        new("stars of Markdown", 500_000, n => "# Head\n\na" + new string('*', n)),
        new("rows of Markdown", 100_000, n => "# Head\n\n" + Many("| a | b |\n", n)),
        new("quotes of Markdown", 100_000, n => "# Head\n\n" + Many("> ", n) + "text"),
        new("comments of Markdown", 100_000, n => "# Head\n\n" + Many("<!-- a ", n) + "-->"),
        new("front matter without an end", 100_000, n => "---\n" + Many("key: value\n", n)),
        new("front matter, nested", 20_000, n => "---\n" + Many("- ", n) + "\n---\ntext"),
        new(
            "feed items",
            20_000,
            n =>
                "<rss><channel>"
                + Many(
                    "<item><title>A title</title><description>Some text of the item.</description></item>",
                    n
                )
        ),
        new("one feed item, nested", 100_000, n => "<rss><channel><item><title>" + Many("<b>", n)),
        new(
            "feed fields that do not end",
            50_000,
            n => "<rss><channel><item>" + Many("<description>", n)
        ),
        new("bad bytes", 1_000_000, n => Html(Many("\uFFFD", n))),
        new("letters of three bytes", 1_000_000, n => Html("<p>" + Many("円", n) + "。</p>")),
        new("known names", 50_000, n => Html("<p>" + Many("Reuters reported ", n))),
    ];

    private static string Html(string body) => "<!doctype html><html><body>" + body;

    private static string Many(string text, int count) =>
        new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
