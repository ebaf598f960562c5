using Parley.Documents;
using Parley.Ingestion;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Ingestion;

/// <summary>
/// Samples of web archives, whole and broken, that lie beside the repository. Records and bodies (the first digits of their
/// SHA-256) were counted by a reader of another make.
/// </summary>
public sealed class WarcSamplesTests
{
    [Theory]
    [InlineData("jwarc/cc.warc.gz", "1 response", "31a00a78", "")]
    [InlineData("jwarc/gzip_extra_sl.warc.gz", "1 warcinfo", "", "")]
    [InlineData("pywb/bad.arc", "3 capture", "", "PAR1008 PAR1003 PAR1008")]
    [InlineData(
        "pywb/dupes.warc.gz",
        "12 request, 3 response, 9 revisit, 1 warcinfo",
        "3587cb77",
        ""
    )]
    [InlineData(
        "pywb/example-extra.warc",
        "2 request, 2 response, 2 revisit",
        "3587cb77 693a0470",
        "PAR1014 PAR1014"
    )]
    [InlineData("pywb/example-url-agnostic-orig.warc.gz", "1 response, 1 warcinfo", "3587cb77", "")]
    [InlineData(
        "pywb/example-url-agnostic-revisit.warc.gz",
        "1 revisit, 1 warcinfo",
        "",
        "PAR1014"
    )]
    [InlineData(
        "pywb/example-wget-1-14.warc.gz",
        "1 request, 3 resource, 1 response, 1 warcinfo",
        "3587cb77",
        ""
    )]
    [InlineData(
        "pywb/example-wpull.warc.gz",
        "1 request, 1 resource, 1 response, 1 warcinfo",
        "3587cb77",
        ""
    )]
    [InlineData("pywb/example.arc", "1 capture", "3587cb77", "")]
    [InlineData("pywb/example.arc.gz", "1 capture", "3587cb77", "")]
    [InlineData(
        "pywb/example.warc",
        "2 request, 2 response, 1 revisit, 1 warcinfo",
        "3587cb77",
        "PAR1014"
    )]
    [InlineData(
        "pywb/example.warc.gz",
        "2 request, 2 response, 1 revisit, 1 warcinfo",
        "3587cb77",
        ""
    )]
    [InlineData("pywb/example2.warc.gz", "1 request, 1 response, 1 warcinfo", "3587cb77", "")]
    [InlineData("pywb/httpbin-resource.warc.gz", "1 resource", "", "")]
    [InlineData(
        "pywb/iana.warc.gz",
        "171 request, 48 response, 123 revisit, 1 warcinfo",
        "2c4d58ae 20dc1f2a fc0d19e5 5803a3f8 7da2b3fb 323dd747 161de814 5eb4b1f5 5f5e9c9b 05f66c3b e5ab4306 87284ded e8af6139 5d8ae37c d02392bd f3229063",
        ""
    )]
    [InlineData("pywb/missing-status-text.warc", "1 response", "", "")]
    [InlineData("pywb/post-test.warc.gz", "3 request, 3 response", "", "")]
    [InlineData("warcio/bad.arc", "3 capture", "", "PAR1008 PAR1003 PAR1008")]
    [InlineData(
        "warcio/example-bad-non-chunked.warc.gz",
        "2 request, 1 response, 1 revisit, 2 warcinfo",
        "3587cb77",
        "PAR1014"
    )]
    [InlineData("warcio/example-digest.warc", "4 request", "", "PAR1014")]
    [InlineData(
        "warcio/example-iana.org-chunked.warc",
        "1 request, 1 response, 1 warcinfo",
        "aaf8c523",
        ""
    )]
    [InlineData("warcio/example-resource.warc.gz", "1 resource, 2 warcinfo", "c7c34a86", "")]
    [InlineData("warcio/example-space-in-target-uri.warc.gz", "1 resource, 1 warcinfo", "", "")]
    [InlineData("warcio/example-space-in-url.arc", "1 capture", "2f579575", "PAR1008")]
    [InlineData(
        "warcio/example-trunc.warc",
        "1 request, 1 response, 2 warcinfo",
        "3587cb77",
        "PAR1014 PAR1014"
    )]
    [InlineData(
        "warcio/example-wget-bad-target-uri.warc.gz",
        "1 metadata, 1 request, 2 resource, 1 response, 1 warcinfo",
        "3587cb77",
        ""
    )]
    [InlineData(
        "warcio/example-wrong-chunks.warc.gz",
        "1 request, 1 response",
        "3587cb77",
        "PAR1014"
    )]
    [InlineData("warcio/example.arc", "1 capture", "3587cb77", "")]
    [InlineData("warcio/example.arc.gz", "1 capture", "3587cb77", "")]
    [InlineData(
        "warcio/example.warc",
        "2 request, 1 response, 1 revisit, 2 warcinfo",
        "3587cb77",
        ""
    )]
    [InlineData(
        "warcio/example.warc.gz",
        "2 request, 1 response, 1 revisit, 2 warcinfo",
        "3587cb77",
        ""
    )]
    [InlineData("warcio/post-test.warc.gz", "3 request, 3 response", "", "")]
    public async Task Gives_every_record_and_body(
        string file,
        string records,
        string pages,
        string codes
    )
    {
        var path = Path.Combine(SharedTexts.Folder("corpora/warc-samples"), file);
        var results = await new InputReader()
            .ReadAsync([path], TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Contains(
            $" records: {records}",
            results[^1].Diagnostic!.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            pages,
            string.Join(
                ' ',
                results
                    .Select(result => result.Page)
                    .OfType<Page>()
                    .Select(page => page.Id.Sha256[..8])
            )
        );
        Assert.Equal(codes, string.Join(' ', Inputs.Codes(results)));
    }

    [Fact]
    public void Every_sample_has_its_row()
    {
        var folder = SharedTexts.Folder("corpora/warc-samples");
        var samples = Directory
            .EnumerateFiles(folder, "*arc*", SearchOption.AllDirectories)
            .Count();

        Assert.Equal(33, samples);
    }
}
