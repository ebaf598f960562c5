using System.Globalization;
using Xunit;

namespace Parley.Tests.Line;

/// <summary>However many threads read, <c>articles</c> prints the same bytes.</summary>
public sealed class ThreadCountTests
{
    private const int Pages = 48;

    [Fact]
    public void Articles_are_the_same_with_one_two_and_eight_threads()
    {
        using var folder = new TemporaryFolder();
        for (var page = 0; page < Pages; page++)
        {
            File.WriteAllText(
                Path.Combine(
                    folder.Path,
                    string.Create(CultureInfo.InvariantCulture, $"{page:00}.html")
                ),
                Page(page)
            );
        }
        var samples = Path.Combine(Repository.Root, "cases", "japan-us", "pages");

        var outputs = new[] { "1", "2", "8" }
            .Select(threads =>
                ParleyProcess.Run("articles", folder.Path, samples, "--threads", threads)
            )
            .ToList();

        Assert.All(outputs, run => Assert.Equal(0, run.ExitStatus));
        Assert.Contains("\"copyOf\":{", outputs[0].Output, StringComparison.Ordinal);
        Assert.All(outputs, run => Assert.Equal(outputs[0].Output, run.Output));
    }

    /// <summary>Pages of very different length, so that threads finish out of turn; every third repeats the one before with another end.</summary>
    private static string Page(int number)
    {
        var story = number % 3 == 2 ? number - 1 : number;
        var paragraphs = Enumerable
            .Range(1, 3 + (story * 7 % 5 * 40))
            .Select(paragraph =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<p>Works {story} of Norland will make {paragraph * 17} pumps for harbour {paragraph} in year {2000 + story}, its owner said, and pay {story * paragraph} crowns for the road.</p>"
                )
            );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<html><body><article><h1>Works {story} of Norland to make pumps</h1><p>March {1 + (number % 28)}, 2026</p>{string.Concat(paragraphs)}<p>Page {number} of the valley paper ends here with a line of its own.</p></article></body></html>"
        );
    }
}
