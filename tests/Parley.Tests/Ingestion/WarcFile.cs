using System.Globalization;
using System.Text;

namespace Parley.Tests.Ingestion;

/// <summary>Records of a web archive, written by the book unless told otherwise.</summary>
internal static class WarcFile
{
    public static byte[] Answer(
        string url,
        byte[] body,
        string header = "",
        string status = "200 OK"
    ) =>
        Record(
            "response",
            [
                .. Inputs.Utf8($"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n{header}\r\n"),
                .. body,
            ],
            $"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n"
        );

    public static byte[] Record(
        string type,
        byte[] block,
        string fields = "",
        string? length = null
    )
    {
        length ??= block.Length.ToString(CultureInfo.InvariantCulture);
        var header =
            $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Date: 2025-02-07T12:00:00Z\r\n{fields}Content-Length: {length}\r\n\r\n";
        return [.. Encoding.Latin1.GetBytes(header), .. block, .. "\r\n\r\n"u8];
    }

    public static byte[] Of(params byte[][] records) => [.. records.SelectMany(record => record)];
}
