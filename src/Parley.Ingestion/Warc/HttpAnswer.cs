using System.Globalization;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Warc;

/// <summary>An HTTP answer as a web archive recorded it.</summary>
/// <param name="Status">The status, or null where its first line states none.</param>
/// <param name="Headers">Its header.</param>
/// <param name="BodyStart">Where its body begins in the block.</param>
internal sealed record HttpAnswer(int? Status, HeaderBlock Headers, int BodyStart)
{
    public static HttpAnswer Read(ReadOnlySpan<byte> block)
    {
        var at = 0;
        var line = HeaderBlock.LineAt(block, ref at);
        var headers = HeaderBlock.Read(block[at..], out var length);
        return new(StatusOf(line), headers, at + length);
    }

    /// <summary>"HTTP/1.1 200 OK"; the words behind the number may be missing.</summary>
    private static int? StatusOf(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
            parts.Length >= 2
            && parts[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(
                parts[1],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var status
            )
            && status is >= 100 and < 1000
            ? status
            : null;
    }
}
