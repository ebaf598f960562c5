using System.Globalization;
using System.IO.Compression;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Warc;

/// <summary>Undoes what HTTP did to a body on its way: chunks, then packings, last one first.</summary>
internal static class HttpBody
{
    private const int MostCodings = 4;

    /// <summary>The payload, and what was wrong with it in words, or null.</summary>
    /// <param name="body">The body as recorded.</param>
    /// <param name="headers">The header of the answer.</param>
    /// <param name="bound">Most bytes of the payload.</param>
    /// <exception cref="UnpackLimitException">The payload passes the bound.</exception>
    public static (ReadOnlyMemory<byte> Payload, string? Fault) Undo(
        ReadOnlyMemory<byte> body,
        HeaderBlock headers,
        int bound
    )
    {
        string? fault = null;
        if (IsChunked(headers))
        {
            (body, fault) = Unchunk(body);
        }
        foreach (var coding in Codings(headers))
        {
            var (unpacked, here) = Unpack(body, coding, bound);
            fault ??= here;
            if (unpacked is null)
            {
                return (ReadOnlyMemory<byte>.Empty, fault);
            }
            body = unpacked.Value;
        }
        return (body, fault);
    }

    public static bool IsChunked(HeaderBlock headers) =>
        headers["Transfer-Encoding"] is { } coding
        && coding.Contains("chunked", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Joins the chunks (RFC 9112, section 7.1). Many crawlers join them and keep the header that speaks of them, so a body
    /// without chunks is left as it is; behind a broken chunk the rest is kept as it is, so that no text is lost.
    /// </summary>
    public static (ReadOnlyMemory<byte> Body, string? Fault) Unchunk(ReadOnlyMemory<byte> body)
    {
        var joined = new MemoryStream(body.Length);
        var bytes = body.Span;
        var at = 0;
        while (at < bytes.Length)
        {
            var start = at;
            var line = HeaderBlock.LineAt(bytes, ref at);
            var size = line.Split(';')[0].Trim();
            if (
                size.Length > 12
                || !long.TryParse(
                    size,
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var length
                )
            )
            {
                joined.Write(bytes[start..]);
                return (
                    Written(joined),
                    start == 0 ? null : "has a broken chunk; the rest is taken as it is"
                );
            }
            if (length == 0)
            {
                return (Written(joined), null);
            }
            var count = (int)Math.Min(length, bytes.Length - at);
            joined.Write(bytes.Slice(at, count));
            at += count;
            if (count < length)
            {
                return (Written(joined), "ends within a chunk");
            }
            at +=
                bytes[at..].StartsWith("\r\n"u8) ? 2
                : bytes[at..].StartsWith("\n"u8) ? 1
                : 0;
        }
        return (Written(joined), "ends without its last chunk");
    }

    private static ReadOnlyMemory<byte> Written(MemoryStream stream) =>
        stream.GetBuffer().AsMemory(0, (int)stream.Length);

    private static IEnumerable<string> Codings(HeaderBlock headers) =>
        (headers["Content-Encoding"] ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(coding => coding.ToLowerInvariant())
            .Where(coding => coding is not ("identity" or "none" or "utf-8"))
            .Reverse()
            .Take(MostCodings);

    private static (ReadOnlyMemory<byte>? Body, string? Fault) Unpack(
        ReadOnlyMemory<byte> body,
        string coding,
        int bound
    )
    {
        if (body.Length == 0)
        {
            return (body, null);
        }
        switch (coding)
        {
            case "gzip" or "x-gzip":
                // Servers and archives state a packing that is undone already.
                return body.Span is [0x1F, 0x8B, ..]
                    ? Drain(new GZipStream(Reading(body), CompressionMode.Decompress), bound)
                    : (body, null);
            case "deflate":
                return body.Span[0] is 0x78 or 0x58 or 0x68
                    ? Drain(new ZLibStream(Reading(body), CompressionMode.Decompress), bound)
                    : Drain(new DeflateStream(Reading(body), CompressionMode.Decompress), bound);
            case "br":
                return Drain(new BrotliStream(Reading(body), CompressionMode.Decompress), bound);
            default:
                return (null, $"is packed as {coding}, which is not read");
        }
    }

    private static MemoryStream Reading(ReadOnlyMemory<byte> body) =>
        new(body.ToArray(), writable: false);

    private static (ReadOnlyMemory<byte>? Body, string? Fault) Drain(Stream packed, int bound)
    {
        using (packed)
        {
            var unpacked = new MemoryStream();
            var buffer = new byte[16 * 1024];
            try
            {
                for (int read; (read = packed.Read(buffer, 0, buffer.Length)) > 0; )
                {
                    unpacked.Write(buffer, 0, read);
                    if (unpacked.Length > bound)
                    {
                        throw new UnpackLimitException("a body passes the bound");
                    }
                }
            }
            catch (Exception exception)
                when (exception is InvalidDataException or InvalidOperationException)
            {
                return unpacked.Length == 0
                    ? (null, "is packed and damaged")
                    : (Written(unpacked), "is packed and damaged; what could be unpacked is read");
            }
            return (Written(unpacked), null);
        }
    }
}
