using System.Text;
using System.Text.Json;
using Parley.Documents;
using Parley.Reading;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reading.Composites;

/// <summary>
/// Articles of other pages, joined under one page by rule, come out one by one: as many as were put in, with their headlines, each
/// from its first block to its last.
/// </summary>
public sealed class CompositePageTests
{
    private const int FewestParagraphs = 3;
    private const int Together = 4;

    /// <summary>Share of the joined pages of labelled texts that may come apart elsewhere than the labels have it.</summary>
    private const double Failing = 0.4;

    private static readonly Dictionary<string, Func<IReadOnlyList<Part>, string>> Layouts = new(
        StringComparer.Ordinal
    )
    {
        ["topic"] = Composite.Topic,
        ["digest"] = Composite.Digest,
        ["live"] = Composite.LiveBlog,
        ["flattened"] = Composite.Flattened,
    };

    public static TheoryData<string> Names => [.. Layouts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Articles_of_the_sample_pages_come_apart_exactly(string layout)
    {
        var parts = Directory
            .GetFiles(Path.Combine(Repository.Root, "cases", "japan-us", "pages"), "*.html")
            .Order(StringComparer.Ordinal)
            .Select(file => new PageReader().Read(new Page(file, File.ReadAllBytes(file), null)))
            .Where(reading => reading.Articles.Count == 1)
            .Select(reading => Of(reading.Articles[0]))
            .Where(part => part.Title.Length > 0 && part.Paragraphs.Count >= FewestParagraphs)
            .ToList();

        Assert.True(parts.Count >= Together);
        Assert.All(
            parts.Chunk(Together).Where(chunk => chunk.Length == Together),
            chunk => Check(layout, chunk, exact: true)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Articles_of_labelled_pages_come_apart_at_their_bounds(string layout)
    {
        using var labels = JsonDocument.Parse(
            File.ReadAllBytes(SharedTexts.Folder("corpora/maintext-aeb/ground-truth.json"))
        );
        var parts = labels
            .RootElement.EnumerateObject()
            .OrderBy(page => page.Name, StringComparer.Ordinal)
            .Select(page => page.Value.GetProperty("articleBody").GetString()!)
            .Select(
                (body, i) =>
                    new Part(
                        $"Report {i + 1} on the harbours of Norland",
                        body.Split(
                            '\n',
                            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                        )
                    )
            )
            // People marked headlines, lists and credits too; a paragraph at either end makes a bound that can be told.
            .Where(part =>
                part.Paragraphs.Count >= FewestParagraphs
                && part.Paragraphs[0].Length > 80
                && part.Paragraphs[^1].Length > 80
            )
            .ToList();

        var pages = parts.Chunk(Together).Where(chunk => chunk.Length == Together).ToList();
        var failed = pages
            .Select(chunk => Record.Exception(() => Check(layout, chunk, exact: false)))
            .OfType<Exception>()
            .ToList();

        // Advice to shoppers and credits open or close a few of the texts, and are no part of an article by our own reading.
        Assert.True(
            failed.Count <= Failing * pages.Count,
            $"{failed.Count} of {pages.Count}: {string.Join("\n\n", failed.Select(f => f.Message))}"
        );
    }

    private static void Check(string layout, IReadOnlyList<Part> parts, bool exact)
    {
        var page = new Page("page", Encoding.UTF8.GetBytes(Layouts[layout](parts)), null);

        var articles = new PageReader().Read(page).Articles;

        Assert.Equal(parts.Select(part => part.Title), articles.Select(article => article.Title));
        foreach (var (part, article) in parts.Zip(articles))
        {
            var blocks = article.Text.Split('\n');
            if (exact)
            {
                Assert.Equal(part.Paragraphs, blocks);
                continue;
            }
            Assert.Equal(Words(part.Paragraphs[0]), Words(blocks[0]));
            Assert.Equal(Words(part.Paragraphs[^1]), Words(blocks[^1]));
        }
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Part Of(Article article) =>
        new(
            article.Title ?? "",
            [
                .. article
                    .Blocks.Where(block => block.Kind == BlockKind.Paragraph)
                    .Select(block => article.Text[block.Span.Start..block.Span.End]),
            ]
        );
}
