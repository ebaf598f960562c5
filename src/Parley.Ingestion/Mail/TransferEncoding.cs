using System.Buffers.Text;

namespace Parley.Ingestion.Mail;

/// <summary>Undoes the encodings of message bodies (RFC 2045, section 6). Nothing in a body makes it fail.</summary>
internal static class TransferEncoding
{
    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> body, string? encoding) =>
        encoding?.Trim().ToLowerInvariant() switch
        {
            "quoted-printable" => QuotedPrintable(body.Span, header: false),
            "base64" => Base64Text(body.Span),
            _ => body,
        };

    /// <summary>Undoes <c>=XX</c> and the soft line ends; what is not such an escape is kept.</summary>
    /// <param name="bytes">The encoded bytes.</param>
    /// <param name="header">In a header an underscore is a space.</param>
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> bytes, bool header)
    {
        var decoded = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '=')
            {
                decoded[length++] = header && bytes[i] == '_' ? (byte)' ' : bytes[i];
            }
            else if (
                i + 2 < bytes.Length
                && Value(bytes[i + 1]) is >= 0 and var high
                && Value(bytes[i + 2]) is >= 0 and var low
            )
            {
                decoded[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else if (SoftBreak(bytes[(i + 1)..]) is >= 0 and var skip)
            {
                i += skip;
            }
            else
            {
                decoded[length++] = bytes[i];
            }
        }
        return decoded[..length];
    }

    /// <summary>Undoes base 64, passing over what is none of its letters.</summary>
    public static byte[] Base64Text(ReadOnlySpan<byte> bytes)
    {
        var letters = new byte[bytes.Length + 3];
        var count = 0;
        foreach (var letter in bytes)
        {
            if (char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'/')
            {
                letters[count++] = letter;
            }
        }
        // A single letter left over holds no whole byte.
        count -= count % 4 == 1 ? 1 : 0;
        while (count % 4 != 0)
        {
            letters[count++] = (byte)'=';
        }
        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(count)];
        Base64.DecodeFromUtf8(letters.AsSpan(0, count), decoded, out _, out var written);
        return decoded[..written];
    }

    private static int Value(byte digit) =>
        (char)digit switch
        {
            >= '0' and <= '9' => digit - '0',
            >= 'A' and <= 'F' => digit - 'A' + 10,
            >= 'a' and <= 'f' => digit - 'a' + 10,
            _ => -1,
        };

    /// <summary>Bytes of a line end, with the spaces that mailers put before it; −1 for none.</summary>
    private static int SoftBreak(ReadOnlySpan<byte> rest)
    {
        var at = rest.IndexOfAnyExcept(" \t"u8);
        if (at < 0)
        {
            return rest.Length;
        }
        return rest[at..].StartsWith("\r\n"u8) ? at + 2
            : rest[at] == '\n' ? at + 1
            : -1;
    }
}
