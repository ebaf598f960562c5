using System.Text.Json;
using Parley.Documents;
using Parley.Reading;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>The labelled pages that lie beside the repository: every article is found, with its headline, and nothing else is.</summary>
public sealed class SharedPagesTests
{
    private static readonly string[] Quotes = ["\u2019", "\u2018"];

    [Theory]
    [InlineData("seeds", "seeds.jsonl")]
    [InlineData("corpora/whitehouse", "whitehouse.jsonl")]
    [InlineData("corpora/reuters1987", "reuters1987.jsonl")]
    public void Finds_every_labelled_article_and_no_other(string folder, string labels)
    {
        var path = SharedTexts.Folder(folder);
        var gold = SharedTexts.Folder("gold");
        var reader = new PageReader();
        var wanted = File.ReadLines(Path.Combine(gold, labels))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(label => label.GetProperty("kind").GetString() == "article")
            .GroupBy(label => label.GetProperty("doc").GetString()!, StringComparer.Ordinal);
        foreach (var page in wanted)
        {
            var bytes = File.ReadAllBytes(Path.Combine(path, page.Key));
            var articles = reader.Read(new Page(page.Key, bytes, null)).Articles;
            Assert.Equal(page.Count(), articles.Count);
            foreach (var (label, article) in page.Zip(articles))
            {
                Assert.Contains(
                    Plain(label.GetProperty("first").GetString()!),
                    Plain(article.Text),
                    StringComparison.Ordinal
                );
                Assert.Contains(
                    Plain(label.GetProperty("last").GetString()!),
                    Plain(article.Text),
                    StringComparison.Ordinal
                );
                Assert.Contains(
                    Plain(article.Title ?? ""),
                    Titles(label.GetProperty("title")).Select(Plain)
                );
            }
        }
    }

    private static IEnumerable<string> Titles(JsonElement title) =>
        title.ValueKind == JsonValueKind.Array
            ? title.EnumerateArray().Select(each => each.GetString() ?? "")
            : [title.GetString() ?? ""];

    private static string Plain(string text)
    {
        foreach (var quote in Quotes)
        {
            text = text.Replace(quote, "'", StringComparison.Ordinal);
        }
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToLowerInvariant();
    }
}
