using System.Text.Json;

namespace Parley.Cli.Evaluation;

/// <summary>Hand-made labels over a folder of texts: articles with their first and last phrase, and statements with an anchor.</summary>
internal sealed class GoldSet
{
    private GoldSet(
        List<JsonElement> articles,
        List<JsonElement> labels,
        Dictionary<string, string> texts
    )
    {
        Articles = articles;
        Labels = labels;
        Texts = texts;
    }

    /// <summary>The <c>article</c> lines.</summary>
    public IReadOnlyList<JsonElement> Articles { get; }

    /// <summary>The statements expected.</summary>
    public IReadOnlyList<JsonElement> Labels { get; }

    /// <summary>Plain text by file name.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>Reads labels and the texts that they speak of.</summary>
    /// <exception cref="InvalidDataException">A line is no JSON, or a label cannot be placed in its text.</exception>
    public static GoldSet Read(string goldFile, string textFolder)
    {
        var lines = new List<JsonElement>();
        var number = 0;
        foreach (var line in File.ReadLines(goldFile))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            try
            {
                lines.Add(JsonDocument.Parse(line).RootElement);
            }
            catch (JsonException exception)
            {
                throw new InvalidDataException(
                    $"{goldFile}, line {number}: {exception.Message}",
                    exception
                );
            }
        }
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var document in lines.Select(line => line.Text("doc")!).Distinct(StringComparer.Ordinal)
        )
        {
            texts[document] = PlainText.Of(File.ReadAllText(Path.Combine(textFolder, document)));
        }
        var labels = lines.Where(line => line.Text("kind") is not ("article" or "note")).ToList();
        foreach (var label in labels)
        {
            if (
                !texts[label.Text("doc")!]
                    .Contains(PlainText.Of(label.Text("anchor")!), StringComparison.Ordinal)
            )
            {
                throw new InvalidDataException(
                    $"The anchor is not in {label.Text("doc")}: {label.Text("anchor")}"
                );
            }
        }
        return new([.. lines.Where(line => line.Text("kind") == "article")], labels, texts);
    }

    /// <summary>Where the labelled articles of each text lie.</summary>
    public ILookup<string, (int Start, int End)> Bodies() =>
        Articles
            .Select(article =>
            {
                var text = Texts[article.Text("doc")!];
                var last = PlainText.Of(article.Text("last")!);
                var start = text.IndexOf(
                    PlainText.Of(article.Text("first")!),
                    StringComparison.Ordinal
                );
                var end = start < 0 ? -1 : text.IndexOf(last, start, StringComparison.Ordinal);
                return end < 0
                    ? throw new InvalidDataException(
                        $"Article {article.GetProperty("article")} of {article.Text("doc")} cannot be placed."
                    )
                    : (Document: article.Text("doc")!, Span: (start, end + last.Length));
            })
            .ToLookup(body => body.Document, body => body.Span, StringComparer.Ordinal);
}
