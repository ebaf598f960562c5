using System.Globalization;
using System.Text;

namespace Parley.Documents.Charsets;

/// <summary>Text in units of two or four bytes, with a byte order mark or known by the zeros between ASCII.</summary>
internal static class WideText
{
    private const int Window = 4096;

    /// <summary>UTF-16 or UTF-32, or null.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] && IsPlausible(bytes[4..], Encoding.UTF32))
        {
            return Encoding.UTF32;
        }
        if (bytes is [0, 0, 0xFE, 0xFF, ..])
        {
            return Checked(bytes[4..], new UTF32Encoding(bigEndian: true, byteOrderMark: true));
        }
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Checked(bytes[2..], Encoding.Unicode);
        }
        if (bytes is [0xFE, 0xFF, ..])
        {
            return Checked(bytes[2..], Encoding.BigEndianUnicode);
        }
        return bytes switch
        {
            [0, 0, 0, > 0, 0, 0, 0, > 0, ..] => Checked(
                bytes,
                new UTF32Encoding(bigEndian: true, byteOrderMark: true)
            ),
            [> 0, 0, 0, 0, > 0, 0, 0, 0, ..] => Checked(bytes, Encoding.UTF32),
            [0, > 0, 0, > 0, ..] => Checked(bytes, Encoding.BigEndianUnicode),
            [> 0, 0, > 0, 0, ..] => Checked(bytes, Encoding.Unicode),
            _ => null,
        };
    }

    private static Encoding? Checked(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        IsPlausible(bytes, encoding) ? encoding : null;

    /// <summary>Counts only where it decodes to assigned characters, some of them spaces or line ends.</summary>
    private static bool IsPlausible(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var unit = encoding is UTF32Encoding ? 4 : 2;
        if (bytes.Length < unit)
        {
            return false;
        }
        var text = encoding.GetString(bytes[..Math.Min(bytes.Length / unit * unit, Window * unit)]);
        var known = 0;
        var bad = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (
                category is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
                || (category == UnicodeCategory.Control && !Rune.IsWhiteSpace(rune))
            )
            {
                return false;
            }
            bad += rune.Value == 0xFFFD ? 1 : 0;
            if (
                Rune.IsWhiteSpace(rune)
                || (rune.IsAscii && Rune.IsLetterOrDigit(rune))
                || rune.Value is 0x3001 or 0x3002
            )
            {
                known++;
            }
        }
        return known * 50 >= text.Length && bad <= 1;
    }
}
