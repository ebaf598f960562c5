using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Parley.Documents;
using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.BlockFit;

/// <summary>Loads the labelled pages of the main-text corpora.</summary>
internal static class GoldPages
{
    private const int MaximumDepth = 512;
    private const int MaximumBlocks = 50_000;

    public static List<GoldPage> Load(string corpora)
    {
        var pages = new List<GoldPage>();
        foreach (var set in new[] { "aeb", "naeb" })
        {
            var folder = Path.Combine(corpora, "maintext-" + set);
            using var truth = JsonDocument.Parse(
                File.ReadAllBytes(Path.Combine(folder, "ground-truth.json"))
            );
            foreach (
                var page in truth
                    .RootElement.EnumerateObject()
                    .OrderBy(page => page.Name, StringComparer.Ordinal)
            )
            {
                var file = Path.Combine(folder, "html", page.Name + ".html.gz");
                if (File.Exists(file))
                {
                    pages.Add(
                        new GoldPage(
                            set,
                            page.Name,
                            Read(file),
                            page.Value.GetProperty("articleBody").GetString()!,
                            null
                        )
                    );
                }
            }
        }
        pages.AddRange(Fundus(Path.Combine(corpora, "maintext-fundus", "parser", "test_data")));
        return pages;
    }

    /// <summary>The publishers' pages; which version of a publisher's expectation a page belongs to is the one that it holds most of.</summary>
    private static IEnumerable<GoldPage> Fundus(string folder)
    {
        foreach (
            var file in Directory
                .GetFiles(folder, "*.html.gz", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var name = Path.GetFileName(file);
            var expected = Path.Combine(
                Path.GetDirectoryName(file)!,
                name[..name.IndexOf('_', StringComparison.Ordinal)] + ".json"
            );
            if (!File.Exists(expected))
            {
                continue;
            }
            using var json = JsonDocument.Parse(File.ReadAllBytes(expected));
            var html = Read(file);
            var have = Tokens.Runs(
                Tokens.Of(string.Join('\n', html.Blocks.Select(block => block.Block.Text))),
                4
            );
            var best = json
                .RootElement.EnumerateObject()
                .Where(version =>
                    version.Value.TryGetProperty("body", out var body)
                    && body.ValueKind == JsonValueKind.Object
                )
                .Select(version => Body(version.Value.GetProperty("body")))
                .Select(body =>
                    (
                        body.Text,
                        body.Summary,
                        Tokens.Compare(Tokens.Runs(Tokens.Of(body.Text), 4), have).Recall
                    )
                )
                .OrderByDescending(body => body.Recall)
                .FirstOrDefault();
            if (best.Recall > 0.5)
            {
                yield return new GoldPage("fundus", name, html, best.Text, best.Summary);
            }
        }
    }

    private static (string Text, string Summary) Body(JsonElement body)
    {
        var text = new StringBuilder();
        foreach (var section in body.GetProperty("sections").EnumerateArray())
        {
            foreach (
                var part in section
                    .GetProperty("headline")
                    .EnumerateArray()
                    .Concat(section.GetProperty("paragraphs").EnumerateArray())
            )
            {
                text.Append(part.GetString()).Append('\n');
            }
        }
        return (
            text.ToString(),
            string.Join(
                '\n',
                body.GetProperty("summary").EnumerateArray().Select(line => line.GetString())
            )
        );
    }

    private static HtmlPage Read(string file)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var page = bytes.ToArray();
        var source = SourceText.Decode(page, Charset.Of(page) ?? Encoding.UTF8, out _);
        return new HtmlReader(source, MaximumDepth, MaximumBlocks).Read();
    }
}
