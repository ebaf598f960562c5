using System.Globalization;
using System.Text;
using System.Xml;

namespace Parley.Cli.Evaluation;

/// <summary>A TimeML document: its text without tags, the temporal expressions in it, and the day it was made.</summary>
internal sealed record TimexDocument(
    string Text,
    DateOnly Created,
    IReadOnlyList<Timex> Expressions
)
{
    /// <summary>Reads a document; only expressions inside its text count.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="InvalidDataException">It has no creation time.</exception>
    public static TimexDocument Read(Stream stream)
    {
        using var xml = XmlReader.Create(stream);
        var text = new StringBuilder();
        var expressions = new List<Timex>();
        var open = new Stack<(int Start, string Type, string Value)>();
        DateOnly? created = null;
        var inText = false;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.Name == "TEXT":
                    inText = true;
                    break;
                case XmlNodeType.EndElement when xml.Name == "TEXT":
                    inText = false;
                    break;
                case XmlNodeType.Element when xml.Name == "TIMEX3":
                    var value = xml.GetAttribute("value") ?? "";
                    if (xml.GetAttribute("functionInDocument") == "CREATION_TIME")
                    {
                        created ??= Day(value);
                    }
                    if (inText && !xml.IsEmptyElement)
                    {
                        open.Push((text.Length, xml.GetAttribute("type") ?? "", value));
                    }
                    break;
                case XmlNodeType.EndElement when xml.Name == "TIMEX3" && open.Count > 0:
                    var (start, type, known) = open.Pop();
                    expressions.Add(new(new(start, text.Length), type, known));
                    break;
                case XmlNodeType.Text
                or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace when inText:
                    text.Append(xml.Value);
                    break;
            }
        }
        return new(
            Unwrap(text),
            created ?? throw new InvalidDataException("The document has no creation time."),
            expressions
        );
    }

    private static DateOnly? Day(string value) =>
        value.Length >= 10
        && DateOnly.TryParseExact(
            value.AsSpan(0, 10),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>A line break inside a paragraph is a space; only an empty line parts paragraphs.</summary>
    private static string Unwrap(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var apart =
                (i > 0 && text[i - 1] == '\n') || (i + 1 < text.Length && text[i + 1] == '\n');
            if (text[i] == '\n' && !apart)
            {
                text[i] = ' ';
            }
        }
        return text.ToString();
    }
}
