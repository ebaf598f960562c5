using System.Globalization;

namespace Parley.Ingestion.Warc;

/// <summary>The line above a capture in an ARC file: address, host, time, type, for version 2 more, length.</summary>
/// <param name="Url">The address; it may hold spaces.</param>
/// <param name="Date">When it was fetched, or null.</param>
/// <param name="Type">The media type that the server stated.</param>
/// <param name="Length">Bytes that follow, or null where the line states no number.</param>
internal sealed record ArcHeader(string Url, DateTimeOffset? Date, string Type, long? Length)
{
    /// <summary>Fields of a line in version 1 of the format.</summary>
    public const int Fields = 5;

    /// <summary>Reads a line, or null where it has not this form.</summary>
    /// <param name="line">The line.</param>
    /// <param name="fields">How many fields the file says its lines have.</param>
    public static ArcHeader? Read(string line, int fields)
    {
        var parts = line.Split(' ');
        if (parts.Length < fields || !HasScheme(parts[0]))
        {
            return null;
        }
        var rest = parts.Length - (fields - 1);
        var date = parts[rest + 1];
        if (date.Length < 8 || date.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }
        return new(
            string.Join(' ', parts[..rest]),
            Time(date),
            parts[rest + 2],
            long.TryParse(
                parts[^1],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var length
            )
                ? length
                : null
        );
    }

    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && char.IsAsciiLetter(text[0]);
    }

    private static DateTimeOffset? Time(string digits) =>
        DateTimeOffset.TryParseExact(
            digits[..Math.Min(14, digits.Length)],
            "yyyyMMddHHmmss",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : null;
}
