using System.Buffers.Binary;
using System.Text;
using Parley.Ingestion;
using Xunit;

namespace Parley.Tests.Ingestion;

public sealed class ArchiveTests
{
    private static readonly byte[] Text = Inputs.Utf8("Norland and Sudria talked about steel.");

    [Fact]
    public async Task Archives_are_told_by_content_whatever_they_are_called()
    {
        var results = await Inputs.ReadAsync(
            Inputs.Zip(
                ("page.html", Inputs.Gzip(Text)),
                ("page.zip", Inputs.Utf8("This is a page after all.")),
                ("page.txt", Inputs.Zip(("inner.txt", Inputs.Utf8("A page two archives deep."))))
            )
        );

        Assert.Equal(
            ["-/page.html", "-/page.txt/inner.txt", "-/page.zip"],
            results.Select(result => result.Page!.Path)
        );
    }

    [Theory]
    [InlineData("../../etc/passwd", "-/_/_/etc/passwd")]
    [InlineData("/absolute/page.txt", "-/absolute/page.txt")]
    [InlineData("C:\\windows\\page.txt", "-/C_/windows/page.txt")]
    [InlineData("a/./b//page.txt", "-/a/_/b/page.txt")]
    [InlineData("line\nbreak.txt", "-/line_break.txt")]
    public async Task A_name_is_a_label_and_never_a_place(string name, string path) =>
        Assert.Equal(path, (await Inputs.ReadAsync(Inputs.Zip((name, Text)))).Single().Path);

    [Fact]
    public async Task Members_come_in_the_order_of_their_names()
    {
        var forth = await Inputs.ReadAsync(
            Inputs.Zip(("b.txt", Inputs.Utf8("Second.")), ("a.txt", Inputs.Utf8("First.")))
        );

        Assert.Equal(["First.", "Second."], Inputs.Texts(forth));
    }

    [Fact]
    public async Task A_member_whose_checksum_is_wrong_is_named_and_the_rest_is_read()
    {
        var archive = Inputs.Zip(
            ("a.txt", Inputs.Utf8("A page that was changed.")),
            ("b.txt", Text)
        );
        // The checksum stands in the directory at the end: 16 bytes into the entry of the first member.
        var entry = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
        archive[entry + 16] ^= 0xFF;

        var results = await Inputs.ReadAsync(archive);

        Assert.Equal(["PAR1008"], Inputs.Codes(results));
        Assert.Equal([Encoding.UTF8.GetString(Text)], Inputs.Texts(results));
    }

    [Fact]
    public async Task An_encrypted_member_is_named_as_such()
    {
        var archive = Inputs.Zip(("a.txt", Text));
        foreach (var (mark, flags) in new[] { ("PK\u0003\u0004", 6), ("PK\u0001\u0002", 8) })
        {
            archive[archive.AsSpan().IndexOf(Encoding.Latin1.GetBytes(mark)) + flags] |= 1;
        }

        var result = (await Inputs.ReadAsync(archive)).Single();

        Assert.Equal("PAR1008", result.Diagnostic!.Code);
        Assert.Contains("encrypted", result.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_of_packing_that_is_not_read_is_named()
    {
        var archive = Inputs.Zip(("a.txt", Text));
        foreach (var (mark, method) in new[] { ("PK\u0003\u0004", 8), ("PK\u0001\u0002", 10) })
        {
            archive[archive.AsSpan().IndexOf(Encoding.Latin1.GetBytes(mark)) + method] = 97;
        }

        Assert.Equal(["PAR1008"], Inputs.Codes(await Inputs.ReadAsync(archive)));
    }

    [Fact]
    public async Task An_archive_cut_short_is_named()
    {
        var archive = Inputs.Zip(("a.txt", Text), ("b.txt", Text));

        Assert.Equal(["PAR1008"], Inputs.Codes(await Inputs.ReadAsync(archive[..^30])));
    }

    [Fact]
    public async Task An_archive_that_says_it_has_too_many_members_is_refused_before_its_directory_is_read()
    {
        var archive = Inputs.Zip([.. Enumerable.Range(0, 12).Select(i => ($"{i}.txt", Text))]);
        var end = archive.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        BinaryPrimitives.WriteUInt16LittleEndian(archive.AsSpan(end + 10), 60_000);

        var results = await Inputs.ReadAsync(
            archive,
            new InputOptions { MaximumArchiveMembers = 10 }
        );

        Assert.Equal(["PAR1008"], Inputs.Codes(results));
        Assert.Contains(
            "10 members",
            results.Single().Diagnostic!.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("word/document.xml", "[Content_Types].xml")]
    [InlineData("content.xml", "META-INF/manifest.xml")]
    public async Task Office_documents_are_named_and_not_taken_apart(string one, string other) =>
        Assert.Equal(
            "PAR1004",
            (await Inputs.ReadAsync(Inputs.Zip((one, Text), (other, Text))))
                .Single()
                .Diagnostic!.Code
        );

    [Fact]
    public async Task A_page_that_unpacks_beyond_its_ratio_is_a_trap()
    {
        var flat = Inputs.Zip(("bomb.txt", new byte[30_000_000]), ("page.txt", Text));
        var gzip = Inputs.Gzip(new byte[30_000_000]);

        Assert.Equal(["PAR1008"], Inputs.Codes(await Inputs.ReadAsync(flat)));
        Assert.Equal([Encoding.UTF8.GetString(Text)], Inputs.Texts(await Inputs.ReadAsync(flat)));
        Assert.Equal(["PAR1008"], Inputs.Codes(await Inputs.ReadAsync(gzip)));
    }

    [Fact]
    public async Task A_trap_spread_over_nested_archives_ends_the_input_early()
    {
        var page = new byte[100_000];
        new Random(1).NextBytes(page.AsSpan(0, 6_000));
        var inner = Inputs.Zip(("page.txt", page));
        var trap = Inputs.Gzip(
            Inputs.Zip([.. Enumerable.Range(0, 300).Select(i => ($"{i}.zip", inner))])
        );

        var results = await Inputs.ReadAsync(trap, new InputOptions { MaximumRatio = 20 });

        Assert.True(results.Count < 100);
        Assert.Equal(
            "-: unpacks to more than 20 times its size; looks like a trap.",
            results[^1].Diagnostic!.Message
        );
    }

    [Fact]
    public async Task Containers_deeper_than_the_bound_are_named()
    {
        var content = Text;
        for (var i = 0; i < 8; i++)
        {
            content = Inputs.Gzip(content);
        }

        Assert.Equal(["PAR1009"], Inputs.Codes(await Inputs.ReadAsync(content)));
    }

    [Fact]
    public async Task An_archive_held_for_want_of_a_stream_has_a_bound()
    {
        var random = new byte[200_000];
        new Random(1).NextBytes(random);
        var results = await Inputs.ReadAsync(
            Inputs.Gzip(Inputs.Zip(("a.bin", random))),
            new InputOptions { MaximumHeldBytes = 100_000 }
        );

        Assert.Equal(["PAR1008"], Inputs.Codes(results));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(4)]
    [InlineData(1)]
    public async Task A_gzip_file_cut_short_gives_no_page(int missing)
    {
        var results = await Inputs.ReadAsync(Inputs.Gzip(Text)[..^missing]);

        Assert.Equal(["PAR1008"], Inputs.Codes(results));
        Assert.Empty(Inputs.Texts(results));
    }

    [Fact]
    public async Task Gzip_members_are_joined_and_padding_is_passed_over()
    {
        var packed = Inputs.Gzip(Inputs.Utf8("One page "), [], Inputs.Utf8("in three members."));

        Assert.Equal(
            ["One page in three members."],
            Inputs.Texts(await Inputs.ReadAsync([.. packed, 0, 0, 0, 0]))
        );
    }

    [Fact]
    public async Task No_mutation_of_a_container_throws()
    {
        byte[][] seeds =
        [
            Inputs.Zip(("a.txt", Text), ("b/c.txt.gz", Inputs.Gzip(Text))),
            Inputs.Gzip(Text, Text),
            Inputs.Gzip(
                WarcFile.Answer(
                    "https://paper.example/",
                    Inputs.Gzip(Text),
                    "Content-Encoding: gzip\r\n"
                )
            ),
            WarcFile.Of(
                WarcFile.Record("warcinfo", Text),
                WarcFile.Answer(
                    "https://paper.example/",
                    Inputs.Utf8("5\r\nabcde\r\n0\r\n\r\n"),
                    "Transfer-Encoding: chunked\r\n"
                )
            ),
            Inputs.Utf8(
                "filedesc://x 0.0.0.0 20040101000000 text/plain 9\n1 0 X\nA B C D E\n\nhttp://a/ 0.0.0.0 20040101000000 text/html 4\nabcd\n"
            ),
            Inputs.Utf8(
                "Message-ID: <1>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--b--\r\n"
            ),
        ];
        var count = Environment.GetEnvironmentVariable("PARLEY_TEST_LONG") == "1" ? 20_000 : 600;
        var random = new Random(20250207);
        for (var i = 0; i < count; i++)
        {
            var bytes = (byte[])seeds[i % seeds.Length].Clone();
            for (var edits = random.Next(1, 6); edits > 0; edits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
            var kept = random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;

            Assert.All(
                await Inputs.ReadAsync(kept),
                result => Assert.True(result.Page is not null || result.Diagnostic is not null)
            );
        }
    }
}
