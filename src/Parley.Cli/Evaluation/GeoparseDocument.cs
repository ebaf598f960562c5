using System.Globalization;
using System.Xml.Linq;

namespace Parley.Cli.Evaluation;

/// <summary>An article of a set in the layout of LGL with its marked places.</summary>
/// <param name="Id">Number of the article.</param>
/// <param name="Text">Its text.</param>
/// <param name="Places">Marked places in order of the text.</param>
internal sealed record GeoparseDocument(
    string Id,
    string Text,
    IReadOnlyList<GeoparseDocument.MarkedPlace> Places
)
{
    /// <summary>A marked place.</summary>
    /// <param name="Start">First code unit.</param>
    /// <param name="End">One past the last.</param>
    /// <param name="Phrase">The words.</param>
    /// <param name="Country">Name of its country, or null.</param>
    /// <param name="State">Name of its state, or null.</param>
    internal sealed record MarkedPlace(
        int Start,
        int End,
        string Phrase,
        string? Country,
        string? State
    );

    public static IEnumerable<GeoparseDocument> Read(Stream xml)
    {
        foreach (var article in XDocument.Load(xml).Descendants("article"))
        {
            var text = (string?)article.Element("text") ?? "";
            yield return new(
                (string?)article.Attribute("docid") ?? "",
                text,
                [.. article.Descendants("toponym").Select(place => Marked(place, text))]
            );
        }
    }

    private static MarkedPlace Marked(XElement toponym, string text)
    {
        var phrase = (string?)toponym.Element("phrase") ?? "";
        var start = Math.Clamp(Number(toponym.Element("start")), 0, text.Length);
        if (string.CompareOrdinal(text, start, phrase, 0, phrase.Length) != 0)
        {
            start = Nearest(text, phrase, start);
        }
        var place = toponym.Element("gaztag");
        return new(
            start,
            start + phrase.Length,
            phrase,
            (string?)place?.Element("country"),
            (string?)place?.Element("admin1")
        );
    }

    /// <summary>Where the phrase stands nearest to an offset that misses it; the offset itself where it stands nowhere.</summary>
    private static int Nearest(string text, string phrase, int start)
    {
        if (phrase.Length == 0)
        {
            return start;
        }
        var after = text.IndexOf(phrase, start, StringComparison.Ordinal);
        var before = text.LastIndexOf(phrase, start, StringComparison.Ordinal);
        return after < 0 && before < 0 ? start
            : after < 0 ? before
            : before < 0 || after - start <= start - before ? after
            : before;
    }

    private static int Number(XElement? element) =>
        int.TryParse(
            (string?)element,
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;
}
