using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Parley.Documents;

/// <summary>
/// Which characters a page's bytes stand for: a byte order mark, valid UTF-8, or the charset that the page or its
/// transport declares. Bytes that are none of these are not text that anyone could cite.
/// </summary>
public static class Charset
{
    private const int DeclarationWindow = 2048;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \"';>/?\r\n");

    /// <summary>The encoding of these bytes, or null where none can be recognised.</summary>
    /// <param name="bytes">The payload.</param>
    /// <param name="contentType">The HTTP <c>Content-Type</c> header, or null.</param>
    /// <remarks>
    /// Valid UTF-8 wins over a declaration, because pages are converted more often than their labels are. A page that
    /// declares UTF-8 and holds a few bad bytes is UTF-8 all the same; the bad bytes read as U+FFFD.
    /// </remarks>
    public static Encoding? Of(ReadOnlySpan<byte> bytes, string? contentType = null)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return Encoding.UTF8;
        }
        if (bytes is [0xFF, 0xFE, ..] && IsPlausible(bytes[2..], Encoding.Unicode))
        {
            return Encoding.Unicode;
        }
        if (bytes is [0xFE, 0xFF, ..] && IsPlausible(bytes[2..], Encoding.BigEndianUnicode))
        {
            return Encoding.BigEndianUnicode;
        }
        var escaped = bytes.IndexOf((byte)0x1B) >= 0;
        if (!escaped && Utf8.IsValid(bytes))
        {
            return Encoding.UTF8;
        }
        var label = LabelIn(contentType) ?? Declared(bytes);
        return label is null ? null : ByName(label);
    }

    /// <summary>UTF-16 counts only where it decodes to assigned characters, some of them spaces or line ends.</summary>
    private static bool IsPlausible(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0)
        {
            return false;
        }
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        string text;
        try
        {
            text = strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        var known = 0;
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
            if (
                Rune.IsWhiteSpace(rune)
                || (rune.IsAscii && Rune.IsLetterOrDigit(rune))
                || rune.Value is 0x3001 or 0x3002
            )
            {
                known++;
            }
        }
        return known * 50 >= text.Length;
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWindow)]);
        if (head.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return After(head, "encoding=");
        }
        return head.Contains("<meta", StringComparison.OrdinalIgnoreCase)
            ? After(head, "charset=")
            : null;
    }

    private static string? LabelIn(string? contentType) =>
        contentType is null ? null : After(contentType, "charset=");

    private static string? After(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }
        var rest = text.AsSpan(at + key.Length).TrimStart(" \"'");
        var end = rest.IndexOfAny(LabelEnds);
        var label = (end < 0 ? rest : rest[..end]).ToString();
        return label.Length is 0 or > 40 ? null : label;
    }

    private static Encoding? ByName(string label)
    {
        var name = label.ToLowerInvariant();
        if (name is "utf-8" or "utf8")
        {
            return Encoding.UTF8;
        }
        // The web reads these labels as their Windows supersets.
        name = name switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "x-sjis" or "shift-jis" or "sjis" => "shift_jis",
            "gbk" or "gb2312" => "gb18030",
            "ks_c_5601-1987" or "euc-kr" => "ks_c_5601-1987",
            _ => name,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name)
                ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
