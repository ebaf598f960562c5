using System.IO.Compression;
using System.Text;
using Parley.Documents;
using Parley.Ingestion;
using Xunit;

namespace Parley.Tests.Ingestion;

public sealed class InputReaderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("parley-inputs-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_folder_gives_its_own_name_and_ordinal_order()
    {
        Write("news/b.txt", "two");
        Write("news/a/z.txt", "three");
        Write("news/B.txt", "one");
        Write("news/.hidden", "no");

        Assert.Equal(["news/B.txt", "news/a/z.txt", "news/b.txt"], Paths(await Read(At("news"))));
    }

    [Fact]
    public async Task Order_of_arguments_changes_nothing_and_twice_is_once()
    {
        Write("news/b.txt", "two");
        Write("news/a.txt", "one");
        Write("other/news/a.txt", "one of the same name");
        Write("copy/news/a.txt", "one");

        var forth = await Read(At("news"), At("other/news"), At("copy/news"), At("news"));
        var back = await Read(At("copy/news"), At("news"), At("news"), At("other/news"));

        Assert.Equal(["news/a.txt", "news/a.txt", "news/b.txt"], Paths(forth));
        Assert.Equal(
            forth.Select(result => result.Page!.Id),
            back.Select(result => result.Page!.Id)
        );
    }

    [Fact]
    public async Task Each_bad_input_is_named_and_the_rest_is_read()
    {
        Write("in/good.txt", "A page.");
        Write("in/empty.txt", "");
        Write("in/blank.txt", " \n\n ");
        WriteBytes("in/picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0]);
        WriteBytes("in/zeros.txt", [1, 0, 0, 0, 2, 0, 0, 0]);
        WriteBytes("in/odd.txt", [.. "caf"u8, 0x81, .. " noir"u8]);
        Write("in/long.txt", new string('x', 50_000));
        Write("in/closed.txt", "Nobody may read this.");
        File.CreateSymbolicLink(At("in/dangling.txt"), At("in/nowhere.txt"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(At("in/closed.txt"), UnixFileMode.None);
        }

        var results = await Read(
            new InputOptions { MaximumPageBytes = 40_000 },
            At("in"),
            At("in/absent.txt")
        );

        Assert.Equal(
            ["in/good.txt"],
            results.Where(result => result.Page is not null).Select(result => result.Path)
        );
        var failed = results
            .Where(result => result.Page is null)
            .ToDictionary(result => result.Path, result => result.Diagnostic!);
        Assert.All(failed.Values, diagnostic => Assert.Equal(Severity.Error, diagnostic.Severity));
        Assert.All(
            failed,
            entry => Assert.Contains(entry.Key, entry.Value.Message, StringComparison.Ordinal)
        );
        Assert.Equal(
            [
                ("absent.txt", "PAR1001"),
                ("in/blank.txt", "PAR1003"),
                ("in/closed.txt", "PAR1002"),
                ("in/dangling.txt", "PAR1002"),
                ("in/empty.txt", "PAR1003"),
                ("in/long.txt", "PAR1005"),
                ("in/odd.txt", "PAR1006"),
                ("in/picture.txt", "PAR1004"),
                ("in/zeros.txt", "PAR1004"),
            ],
            failed
                .Select(entry => (entry.Key, entry.Value.Code))
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Notes_and_data_met_in_a_folder_are_left_out_aloud_but_read_when_named()
    {
        Write("in/README.md", "# About");
        Write("in/data.json", "{}");

        var walked = await Read(At("in"));
        var named = await Read(At("in/README.md"));

        Assert.All(
            walked,
            result =>
                Assert.Equal(
                    ("PAR1010", Severity.Information),
                    (result.Diagnostic!.Code, result.Diagnostic.Severity)
                )
        );
        Assert.NotNull(named.Single().Page);
    }

    [Fact]
    public async Task A_feed_in_json_met_in_a_folder_is_read_and_other_json_is_not()
    {
        const string Feed =
            "{ \"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Alba\", \"items\": [] }";
        Write("in/feed.json", Feed);
        Write("in/notes.json", "{ \"see\": \"https://jsonfeed.org/version/1.1\" }");
        Write("in/list.json", "[" + Feed + "]");

        var results = await Read(At("in"));

        Assert.Equal(
            ["in/feed.json"],
            Paths([.. results.Where(result => result.Page is not null)])
        );
        Assert.Equal(2, results.Count(result => result.Diagnostic?.Code == "PAR1010"));
    }

    [Theory]
    [InlineData("in/*.txt", new[] { "in/a.txt", "in/b.txt" })]
    [InlineData("in/**/*.txt", new[] { "in/a.txt", "in/b.txt", "in/deep/down/c.txt" })]
    [InlineData("in/?.md", new[] { "in/d.md" })]
    [InlineData("in/d*/*/c.txt", new[] { "in/deep/down/c.txt" })]
    public async Task A_glob_gives_what_it_covers(string pattern, string[] expected)
    {
        Write("in/a.txt", "1");
        Write("in/b.txt", "2");
        Write("in/deep/down/c.txt", "3");
        Write("in/d.md", "4");

        Assert.Equal(expected, Paths(await Read(At(pattern))));
    }

    [Fact]
    public async Task A_glob_that_covers_nothing_is_an_error()
    {
        Write("in/a.txt", "1");

        Assert.Equal("PAR1001", (await Read(At("in/*.html"))).Single().Diagnostic!.Code);
    }

    [Fact]
    public async Task Containers_are_undone_and_the_page_is_what_was_in_them()
    {
        Directory.CreateDirectory(At("in"));
        using (var archive = ZipFile.Open(At("in/pages.zip"), ZipArchiveMode.Create))
        {
            Member(archive, "x/one.txt", "One page.");
            Member(archive, "../../climb.txt", "A page with a bold name.");
            Member(archive, "bomb.txt", new string('a', 3_000_000));
        }
        await using (var file = File.Create(At("in/two.txt.gz")))
        await using (var packed = new GZipStream(file, CompressionLevel.Fastest))
        {
            await packed.WriteAsync("One page."u8.ToArray(), TestContext.Current.CancellationToken);
        }

        var results = await Read(At("in/pages.zip"), At("in/two.txt.gz"));

        Assert.Equal(
            [
                "in/pages.zip/_/_/climb.txt",
                "in/pages.zip/bomb.txt",
                "in/pages.zip/x/one.txt",
                "in/two.txt.gz",
            ],
            Paths(results)
        );
        Assert.Equal("PAR1008", results[1].Diagnostic!.Code);
        Assert.Equal("PAR1012", results[3].Diagnostic!.Code);
        Assert.False(File.Exists(Path.Combine(root, "..", "..", "climb.txt")));
    }

    [Fact]
    public async Task A_broken_archive_is_named()
    {
        WriteBytes("broken.zip", [.. "PK\u0003\u0004 and no archive at all"u8]);
        WriteBytes("broken.txt.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3]);

        Assert.All(
            await Read(At("broken.zip"), At("broken.txt.gz")),
            result => Assert.Equal("PAR1008", result.Diagnostic!.Code)
        );
    }

    [Fact]
    public async Task Standard_input_is_one_page()
    {
        var reader = new InputReader(null, () => new MemoryStream("From a pipe."u8.ToArray()));
        var results = await reader
            .ReadAsync(["-"], TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("From a pipe.", Encoding.UTF8.GetString(results.Single().Page!.Bytes.Span));
    }

    [Fact]
    public async Task A_page_that_declares_utf8_is_read_in_spite_of_a_bad_byte()
    {
        WriteBytes("a.html", [.. "<html><meta charset=utf-8><p>Café caf"u8, 0xE9, .. "</p>"u8]);

        var result = (await Read(At("a.html"))).Single();

        Assert.NotNull(result.Page);
        Assert.Equal(
            ("PAR1007", Severity.Warning),
            (result.Diagnostic!.Code, result.Diagnostic.Severity)
        );
    }

    [Fact]
    public async Task Cancelling_stops_between_pages()
    {
        Write("in/a.txt", "1");
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new InputReader().ReadAsync([At("in")], source.Token)) { }
        });
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x20, 0x00 }, "utf-16")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0xFA, 0xFB, 0x01, 0x00 }, null)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41 }, "utf-8")]
    [InlineData(new byte[] { 0x41, 0x81, 0x28 }, null)]
    public void A_charset_is_recognised_or_refused(byte[] bytes, string? name) =>
        Assert.Equal(name, Charset.Of(bytes)?.WebName);

    private static void Member(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static IEnumerable<string> Paths(IEnumerable<InputResult> results) =>
        results.Select(result => result.Path);

    private static Task<List<InputResult>> Read(params string[] paths) =>
        Read(new InputOptions(), paths);

    private static async Task<List<InputResult>> Read(
        InputOptions options,
        params string[] paths
    ) =>
        await new InputReader(options)
            .ReadAsync(paths, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

    private string At(string path) => Path.Combine(root, path);

    private void Write(string path, string text) => WriteBytes(path, Encoding.UTF8.GetBytes(text));

    private void WriteBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
    }
}
