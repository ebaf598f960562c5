using System.Globalization;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Warc;

/// <summary>The header of a record (ISO 28500), with what the reader asks of it.</summary>
/// <param name="Number">Its place in the archive, from 1.</param>
/// <param name="Headers">Its named fields.</param>
internal sealed record WarcRecord(int Number, HeaderBlock Headers)
{
    private const int LongestLine = 64 * 1024;

    public string Type => Headers["WARC-Type"]?.ToLowerInvariant() ?? "";

    /// <summary>The address, without the angle brackets that an edition of the standard put around it.</summary>
    public string? Target => Headers["WARC-Target-URI"]?.TrimStart('<').TrimEnd('>');

    public bool IsHttp =>
        Headers["Content-Type"] is { } type
        && type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase);

    public bool IsTruncated => Headers["WARC-Truncated"] is not null;

    /// <summary>Bytes of its block, or null where it states none.</summary>
    public long? Length =>
        long.TryParse(
            Headers["Content-Length"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var length
        )
            ? length
            : null;

    public DateTimeOffset? Date =>
        DateTimeOffset.TryParse(
            Headers["WARC-Date"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var date
        )
            ? date
            : null;

    public static bool Begins(string line) =>
        line.StartsWith("WARC/", StringComparison.Ordinal)
        && line.Length is > 5 and < 16
        && char.IsAsciiDigit(line[5]);

    /// <summary>Reads the fields behind the first line.</summary>
    public static async ValueTask<WarcRecord> ReadAsync(
        int number,
        RecordSource source,
        CancellationToken cancellationToken
    )
    {
        var headers = new HeaderBlock();
        while (await source.LineAsync(LongestLine, cancellationToken) is { Length: > 0 } line)
        {
            headers.Add(line);
        }
        return new(number, headers);
    }
}
