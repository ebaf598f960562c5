using System.Text;
using Xunit;

namespace Parley.Tests.Line;

public sealed class BuildTests
{
    private static readonly string Pages = Path.Combine(
        AppContext.BaseDirectory,
        "cases",
        "japan-us",
        "pages"
    );

    [Theory]
    [InlineData("japan-us")]
    [InlineData("korea-us")]
    public void Build_writes_every_file_of_the_folder(string key)
    {
        using var folder = new TemporaryFolder();

        var run = ParleyProcess.Run(
            "build",
            Path.Combine(AppContext.BaseDirectory, "cases", key, "pages"),
            "--case",
            key,
            "-o",
            folder.Path,
            "--now",
            "2026-04-01"
        );

        Assert.Equal(0, run.ExitStatus);
        string[] expected =
        [
            "articles.jsonl",
            "brief.html",
            "conflicts.csv",
            "figures.csv",
            "index.html",
            "ledger.csv",
            "ledger.sqlite",
            "map.svg",
            "statements.jsonl",
        ];
        Assert.Equal(
            expected,
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Threads_and_the_order_of_paths_change_no_byte()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        var paths = Directory.GetFiles(Pages).Order(StringComparer.Ordinal).ToArray();

        Build(first, "1", paths);
        Build(second, "2", [.. paths.Reverse()]);

        foreach (var file in Directory.GetFiles(first.Path))
        {
            Assert.True(
                File.ReadAllBytes(file)
                    .AsSpan()
                    .SequenceEqual(File.ReadAllBytes(second.File(Path.GetFileName(file)))),
                $"{Path.GetFileName(file)} differs."
            );
        }

        static void Build(TemporaryFolder folder, string threads, string[] paths) =>
            Assert.Equal(
                0,
                ParleyProcess
                    .Run([
                        "build",
                        .. paths,
                        "-o",
                        folder.Path,
                        "--now",
                        "2026-04-01",
                        "--threads",
                        threads,
                    ])
                    .ExitStatus
            );
    }

    [Fact]
    public void Inputs_that_cannot_be_read_are_named_and_the_rest_is_built()
    {
        using var inputs = new TemporaryFolder();
        using var output = new TemporaryFolder();
        File.WriteAllText(inputs.File("good.txt"), GoodPage);
        File.WriteAllBytes(inputs.File("empty.txt"), []);
        File.WriteAllBytes(
            inputs.File("picture.png"),
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        );
        File.WriteAllBytes(
            inputs.File("invalid.txt"),
            [.. "Text "u8, 0xC3, 0x28, 0xA0, 0xA1, 0xFF, 0xFE, .. " more text"u8]
        );
        using (var line = File.CreateText(inputs.File("line.txt")))
        {
            var block = new string('x', 1 << 20);
            for (var i = 0; i < 50; i++)
            {
                line.Write(block);
            }
        }

        var run = ParleyProcess.Run(
            "build",
            inputs.File("absent.txt"),
            inputs.Path,
            "-o",
            output.Path,
            "--now",
            "2026-04-01"
        );

        Assert.Equal(1, run.ExitStatus);
        foreach (
            var name in new[]
            {
                "absent.txt",
                "empty.txt",
                "picture.png",
                "invalid.txt",
                "line.txt",
            }
        )
        {
            Assert.Contains(name, run.Error, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("good.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "Inverness",
            File.ReadAllText(output.File("articles.jsonl")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Wrong_usage_ends_with_status_2_and_says_what_is_wrong()
    {
        var run = ParleyProcess.Run("read");

        Assert.Equal(2, run.ExitStatus);
        Assert.Contains("'read'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_a_page()
    {
        var run = ParleyProcess.Run(
            Encoding.UTF8.GetBytes(GoodPage),
            "articles",
            "-",
            "--format",
            "jsonl"
        );

        Assert.Equal(0, run.ExitStatus);
        Assert.Contains("Inverness Works opens", run.Output, StringComparison.Ordinal);
    }

    private const string GoodPage = """
        Inverness Works opens a plant in Ohio

        COLUMBUS, March 3, 2025 (Testing Gazette) - Inverness Works, a maker of pumps, said on Monday that it will invest $120 million in a plant near Columbus, Ohio.

        The plant will employ 300 people, the company said, and is expected to open in 2026. A spokesman declined to name its suppliers.
        """;
}
