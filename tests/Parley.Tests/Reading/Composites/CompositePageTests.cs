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
public sealed class CompositePageTests(ITestOutputHelper output)
{
    private const int FewestParagraphs = 3;
    private const int Together = 4;

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
            chunk => Check(Layouts[layout](chunk), chunk, exact: true)
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

        // Advice to shoppers, corrections and credits open or close a few of the texts, and are no part of an article by our own reading.
        var read = parts.Where(part => ReadsAlone(layout, part)).ToList();

        Assert.True(read.Count * 10 >= parts.Count * 9, $"{read.Count} of {parts.Count}");
        Assert.All(
            read.Chunk(Together).Where(chunk => chunk.Length == Together),
            chunk => Check(Layouts[layout](chunk), chunk, exact: false)
        );
    }

    /// <summary>Whether a text is read from its first paragraph to its last on a page of its own; says which is not.</summary>
    private bool ReadsAlone(string layout, Part part)
    {
        var page = layout == "flattened" ? Composite.Flattened([part]) : Composite.Single(part);
        var failure = Record.Exception(() => Check(page, [part], exact: false));
        if (failure is not null)
        {
            output.WriteLine(
                $"{layout}: {part.Title} is left out, since a page of it alone is read otherwise: {failure.Message}"
            );
        }
        return failure is null;
    }

    private static void Check(string page, IReadOnlyList<Part> parts, bool exact)
    {
        var articles = new PageReader()
            .Read(new Page("page", Encoding.UTF8.GetBytes(page), null))
            .Articles;

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
