using System.Text;
using System.Text.Json;
using Xunit;

namespace Parley.Tests.Line;

/// <summary>A feed that carries headlines and no texts goes down the whole line.</summary>
public sealed class HeadlineFeedTests
{
    private const string Feed = """
        <rss version="2.0"><channel><title>Alba Times</title>
        <item><title>Varland pledges $5 billion for ports</title><link>https://alba.example/1</link><pubDate>Fri, 09 Jan 2026 08:00:00 GMT</pubDate></item>
        <item><title>Varland pledges $5 billion for ports</title><link>https://alba.example/2</link><description>...</description></item>
        <item><guid>https://alba.example/3</guid></item>
        </channel></rss>
        """;

    [Fact]
    public void Its_items_are_listed_by_headline_day_and_address()
    {
        var run = ParleyProcess.Run(
            Encoding.UTF8.GetBytes(Feed),
            "articles",
            "-",
            "--format",
            "jsonl"
        );

        Assert.Equal(0, run.ExitStatus);
        Assert.Equal(
            [
                "Varland pledges $5 billion for ports, 2026-01-09, https://alba.example/1, ",
                "Varland pledges $5 billion for ports, , https://alba.example/2, ",
                ", , https://alba.example/3, ",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Print)
        );

        static string Print(string line)
        {
            var article = JsonDocument.Parse(line).RootElement;
            return string.Join(
                ", ",
                new[] { "title", "published", "url", "text" }.Select(name =>
                    article.GetProperty(name).GetString()
                )
            );
        }
    }

    [Fact]
    public void A_ledger_and_its_site_are_built_from_it_and_quote_no_headline()
    {
        using var folder = new TemporaryFolder();

        var run = ParleyProcess.Run(
            Encoding.UTF8.GetBytes(Feed),
            "build",
            "-",
            "-o",
            folder.Path,
            "--now",
            "2026-04-01"
        );

        Assert.Equal(0, run.ExitStatus);
        Assert.Empty(File.ReadAllText(folder.File("statements.jsonl")));
        Assert.Contains(
            "https://alba.example/3",
            File.ReadAllText(folder.File("index.html")),
            StringComparison.Ordinal
        );
    }
}
