using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using CsvHelper;
using Parley.Documents;

namespace Parley.Cli.Evaluation;

/// <summary>Articles of many outlets on one event, and pairs of them that are labelled as copies.</summary>
/// <param name="Pages">A page for each article, its paragraphs as HTML; the path is the article's number.</param>
/// <param name="Pairs">Labels of pairs, the smaller number first: <c>dup</c>, <c>contained</c> or <c>ambiguous</c>.</param>
internal sealed record SyndicationSet(
    IReadOnlyList<Page> Pages,
    IReadOnlyDictionary<(string, string), string> Pairs
)
{
    /// <summary>Reads <c>articles.csv.gz</c> and <c>silver-pairs.tsv</c> of a folder.</summary>
    public static SyndicationSet Read(string folder)
    {
        var pages = new List<Page>();
        using var file = File.OpenRead(Path.Combine(folder, "articles.csv.gz"));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        using var rows = new CsvReader(text, CultureInfo.InvariantCulture);
        rows.Read();
        rows.ReadHeader();
        while (rows.Read())
        {
            pages.Add(
                new(
                    rows.GetField("id")!,
                    Encoding.UTF8.GetBytes(Html(rows.GetField("id")!, rows.GetField("text")!)),
                    Fetch: null
                )
            );
        }
        return new(
            pages,
            File.ReadLines(Path.Combine(folder, "silver-pairs.tsv"))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .ToDictionary(cells => Pair(cells[0], cells[1]), cells => cells[^1])
        );
    }

    /// <summary>A pair with the smaller number first.</summary>
    public static (string, string) Pair(string left, string right) =>
        string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);

    /// <summary>The number keeps pages of the same text apart: the same bytes are one page.</summary>
    private static string Html(string number, string text) =>
        $"<!doctype html><html id=\"n{number}\"><body><article>"
        + string.Concat(
            text.Split(
                    "###",
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
                .Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>\n")
        )
        + "</article></body></html>";
}
