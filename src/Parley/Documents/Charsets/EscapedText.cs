using System.Text;

namespace Parley.Documents.Charsets;

/// <summary>Seven-bit charsets that change their alphabet by escape sequences: ISO-2022-JP (RFC 1468) and ISO-2022-KR (RFC 1557).</summary>
internal static class EscapedText
{
    private const byte Escape = 0x1B;

    /// <summary>One of them, or null.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Escape) < 0 || bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0)
        {
            return null;
        }
        if (bytes.IndexOf("\u001B$)C"u8) >= 0)
        {
            return CharsetLabel.Named("iso-2022-kr");
        }
        return
            bytes.IndexOf("\u001B$B"u8) >= 0
            || bytes.IndexOf("\u001B$@"u8) >= 0
            || bytes.IndexOf("\u001B(J"u8) >= 0
            ? CharsetLabel.Named("iso-2022-jp")
            : null;
    }
}
