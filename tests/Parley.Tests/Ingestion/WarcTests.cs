using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Parley.Documents;
using Parley.Ingestion;
using Xunit;

namespace Parley.Tests.Ingestion;

public sealed class WarcTests
{
    private const string Url = "https://paper.example/talks";
    private static readonly byte[] Body = Inputs.Utf8("<html><p>Talks went on.</p></html>");

    [Fact]
    public async Task An_answer_is_a_page_with_its_fetch_record()
    {
        var results = await Inputs.ReadAsync(WarcFile.Answer(Url, Body));

        var page = results.First(result => result.Page is not null).Page!;
        Assert.Equal("-/0000001", page.Path);
        Assert.Equal(Body, page.Bytes.ToArray());
        Assert.Equal(
            new FetchRecord(Url, "text/html", new(2025, 2, 7, 12, 0, 0, TimeSpan.Zero)),
            page.Fetch
        );
    }

    [Fact]
    public async Task Every_record_is_counted_and_what_is_no_page_is_named()
    {
        var results = await Inputs.ReadAsync(
            WarcFile.Of(
                WarcFile.Record("warcinfo", Inputs.Utf8("software: none\r\n")),
                WarcFile.Record("request", Inputs.Utf8("GET / HTTP/1.1\r\n\r\n")),
                WarcFile.Answer(Url, Body),
                WarcFile.Record("revisit", []),
                WarcFile.Answer(Url + "/old", [], "Location: /talks\r\n", "301 Moved"),
                WarcFile.Record(
                    "response",
                    Inputs.Utf8("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\0\0"),
                    "WARC-Target-URI: https://paper.example/logo\r\nContent-Type: application/http\r\n"
                ),
                WarcFile.Record(
                    "resource",
                    Inputs.Utf8("wget log"),
                    "WARC-Target-URI: <metadata://log>\r\n"
                )
            )
        );

        Assert.Single(Inputs.Texts(results));
        Assert.Empty(Inputs.Codes(results));
        Assert.Equal(
            "-: 7 records: 1 request, 1 resource, 3 response, 1 revisit, 1 warcinfo; no pages: 1 answers 301, 1 image/png, 1 notes of the crawler.",
            results[^1].Diagnostic!.Message
        );
    }

    [Theory]
    [InlineData("22\r\n<html><p>Talks went on.</p></html>\r\n0\r\n\r\n", false)]
    [InlineData("10;x=y\r\n<html><p>Talks w\r\n12\r\nent on.</p></html>\r\n0\r\n\r\n", false)]
    [InlineData("<html><p>Talks went on.</p></html>", false)]
    [InlineData("10\r\n<html><p>Talks w\r\nent on.</p></html>", true)]
    [InlineData("22\r\n<html><p>Talks went on.</p></html>", true)]
    [InlineData("FFFFFFFFF\r\n<html><p>Talks went on.</p></html>", true)]
    public async Task Chunks_are_joined_and_no_text_is_lost_where_they_are_broken(
        string body,
        bool doubt
    )
    {
        var results = await Inputs.ReadAsync(
            WarcFile.Answer(Url, Inputs.Utf8(body), "Transfer-Encoding: chunked\r\n")
        );

        Assert.Equal(Encoding.UTF8.GetString(Body), Inputs.Texts(results).Single());
        Assert.Equal(doubt ? ["PAR1014"] : [], Inputs.Codes(results));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("gzip, br")]
    public async Task Packed_bodies_are_unpacked(string coding)
    {
        var results = await Inputs.ReadAsync(
            WarcFile.Answer(
                Url,
                Pack(Body, coding),
                $"Content-Encoding: {coding.Replace("raw ", "", StringComparison.Ordinal)}\r\n"
            )
        );

        Assert.Equal(Body, results[0].Page!.Bytes.ToArray());
    }

    [Fact]
    public async Task A_body_that_is_unpacked_already_is_left_as_it_is_and_an_unknown_packing_is_named()
    {
        var plain = await Inputs.ReadAsync(
            WarcFile.Answer(Url, Body, "Content-Encoding: gzip\r\n")
        );
        var unknown = await Inputs.ReadAsync(
            WarcFile.Answer(Url, Body, "Content-Encoding: zstd\r\n")
        );

        Assert.Single(Inputs.Texts(plain));
        Assert.Empty(Inputs.Texts(unknown));
        Assert.Contains("zstd", unknown[0].Diagnostic!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_unpacks_beyond_the_bound_is_refused()
    {
        var trap = Inputs.Gzip(new byte[3_000_000]);
        var results = await Inputs.ReadAsync(
            WarcFile.Of(
                WarcFile.Answer(Url, trap, "Content-Encoding: gzip\r\n"),
                WarcFile.Answer(Url, Body)
            ),
            new InputOptions { MaximumPageBytes = 1_000_000 }
        );

        Assert.Equal(["PAR1005"], Inputs.Codes(results));
        Assert.Single(Inputs.Texts(results));
    }

    [Fact]
    public async Task A_record_larger_than_the_bound_is_passed_over_and_the_rest_is_read()
    {
        var results = await Inputs.ReadAsync(
            WarcFile.Of(WarcFile.Answer(Url, new byte[500_000]), WarcFile.Answer(Url, Body)),
            new InputOptions { MaximumPageBytes = 100_000 }
        );

        Assert.Equal(["PAR1005"], Inputs.Codes(results));
        Assert.Single(Inputs.Texts(results));
    }

    [Fact]
    public async Task A_digest_that_does_not_match_is_a_warning_and_the_page_is_read()
    {
        var right = await Inputs.ReadAsync(Digested(Convert.ToHexString(SHA256.HashData(Body))));
        var wrong = await Inputs.ReadAsync(Digested(new string('0', 64)));
        var unknown = await Inputs.ReadAsync(Digested("x", "blake9"));

        Assert.Empty(Inputs.Codes(right));
        Assert.Equal(["PAR1014"], Inputs.Codes(wrong));
        Assert.Single(Inputs.Texts(wrong));
        Assert.Empty(Inputs.Codes(unknown));
    }

    [Fact]
    public async Task An_archive_cut_short_gives_what_is_there_and_an_error()
    {
        var file = WarcFile.Of(WarcFile.Answer(Url, Body), WarcFile.Answer(Url + "/2", Body));
        var results = await Inputs.ReadAsync(file[..^20]);

        Assert.Equal(["PAR1008"], Inputs.Codes(results));
        Assert.Equal(2, Inputs.Texts(results).Count());
    }

    [Theory]
    [InlineData("WARC-Type: response\r\n\r\nno length")]
    [InlineData("WARC-Type: response\r\nContent-Length: -5\r\n\r\n")]
    [InlineData("WARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("nonsense\r\n\r\n")]
    public async Task A_record_without_a_length_is_named_and_the_next_one_is_found(string record)
    {
        var results = await Inputs.ReadAsync(
            WarcFile.Of(Inputs.Utf8("WARC/1.0\r\n" + record + "\r\n"), WarcFile.Answer(Url, Body))
        );

        Assert.Contains("PAR1008", Inputs.Codes(results));
        Assert.Single(Inputs.Texts(results));
    }

    [Fact]
    public async Task A_length_that_is_too_small_costs_no_record()
    {
        var results = await Inputs.ReadAsync(
            WarcFile.Of(
                WarcFile.Record("metadata", Inputs.Utf8("a: longer than it says"), length: "5"),
                WarcFile.Answer(Url, Body)
            )
        );

        Assert.Equal(["PAR1014"], Inputs.Codes(results));
        Assert.Single(Inputs.Texts(results));
    }

    [Fact]
    public async Task One_damaged_member_of_a_packed_archive_costs_no_other_record()
    {
        var first = Inputs.Gzip(WarcFile.Answer(Url + "/1", Inputs.Utf8("<p>First page.</p>")));
        var second = Inputs.Gzip(WarcFile.Answer(Url + "/2", Inputs.Utf8("<p>Second page.</p>")));
        var third = Inputs.Gzip(WarcFile.Answer(Url + "/3", Inputs.Utf8("<p>Third page.</p>")));
        for (var at = 12; at < second.Length; at += 7)
        {
            var damaged = (byte[])second.Clone();
            damaged[at] ^= 0x55;
            var results = await Inputs.ReadAsync(WarcFile.Of(first, damaged, third));

            Assert.Equal(["<p>First page.</p>", "<p>Third page.</p>"], Inputs.Texts(results));
            Assert.Contains("PAR1008", Inputs.Codes(results));
        }
    }

    [Fact]
    public async Task A_captured_archive_is_undone_too()
    {
        var results = await Inputs.ReadAsync(
            WarcFile.Record(
                "resource",
                Inputs.Zip(("a.txt", Inputs.Utf8("A page in a zip in a crawl."))),
                "WARC-Target-URI: https://paper.example/pages.zip\r\nContent-Type: application/zip\r\n"
            )
        );

        Assert.Equal("-/0000001/a.txt", results[0].Page!.Path);
    }

    [Fact]
    public async Task The_older_format_is_read_with_spaces_in_addresses_and_broken_lengths()
    {
        const string Answer = "HTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>An old capture.</p>";
        var results = await Inputs.ReadAsync(
            Inputs.Utf8(
                "filedesc://old.arc 127.0.0.1 20040101000000 text/plain 76\n1 0 Somebody\nURL IP-address Archive-date Content-type Archive-length\n\n"
                    + "https://paper.example/x 10.0.0.1 20040102030405 text/html -1\n<p>lost</p>\n\n"
                    + $"https://paper.example/a page?x=a b 10.0.0.1 20040102030405 text/html {Answer.Length}\n{Answer}\n"
            )
        );

        var page = results.Select(result => result.Page).OfType<Page>().Single();
        Assert.Equal("https://paper.example/a page?x=a b", page.Fetch!.Url);
        Assert.Equal(2004, page.Fetch.FetchedAt!.Value.Year);
        Assert.Equal(["PAR1008"], Inputs.Codes(results));
        Assert.Contains(
            "2 records: 2 capture",
            results[^1].Diagnostic!.Message,
            StringComparison.Ordinal
        );
    }

    private static byte[] Digested(string value, string algorithm = "sha256") =>
        WarcFile.Record(
            "resource",
            Body,
            $"WARC-Target-URI: {Url}\r\nContent-Type: text/html\r\nWARC-Payload-Digest: {algorithm}:{value}\r\n"
        );

    private static byte[] Pack(byte[] body, string codings)
    {
        foreach (var coding in codings.Split(", "))
        {
            var packed = new MemoryStream();
            using (
                Stream stream = coding switch
                {
                    "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Compress, true),
                    "deflate" => new ZLibStream(packed, CompressionMode.Compress, true),
                    "raw deflate" => new DeflateStream(packed, CompressionMode.Compress, true),
                    "br" => new BrotliStream(packed, CompressionMode.Compress, true),
                    _ => new BufferedStream(new MemoryStream(body)),
                }
            )
            {
                if (coding == "identity")
                {
                    continue;
                }
                stream.Write(body);
            }
            body = packed.ToArray();
        }
        return body;
    }
}
