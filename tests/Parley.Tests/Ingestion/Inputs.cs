using System.IO.Compression;
using System.Text;
using Parley.Documents;
using Parley.Ingestion;
using Xunit;

namespace Parley.Tests.Ingestion;

/// <summary>Reads bytes made in a test as if they were a file, and packs them.</summary>
internal static class Inputs
{
    public static async Task<List<InputResult>> ReadAsync(
        byte[] content,
        InputOptions? options = null
    ) =>
        await new InputReader(options, () => new MemoryStream(content))
            .ReadAsync(["-"], TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

    public static IEnumerable<string> Texts(IEnumerable<InputResult> results) =>
        results
            .Select(result => result.Page)
            .OfType<Page>()
            .Select(page => Encoding.UTF8.GetString(page.Bytes.Span));

    public static IEnumerable<string> Codes(IEnumerable<InputResult> results) =>
        results
            .Select(result => result.Diagnostic)
            .OfType<Diagnostic>()
            .Where(diagnostic => diagnostic.Severity != Severity.Information)
            .Select(diagnostic => diagnostic.Code);

    public static byte[] Gzip(params byte[][] members)
    {
        var packed = new MemoryStream();
        foreach (var member in members)
        {
            using var stream = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            stream.Write(member);
        }
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }
        return packed.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
