using System.Text;
using System.Text.Unicode;
using Parley.Documents.Charsets;

namespace Parley.Documents;

/// <summary>
/// Which characters a page's bytes stand for: a byte order mark, valid UTF-8, the charset that the page or its transport
/// declares, or the one whose letters the bytes spell. Bytes that are none of these are not text that anyone could cite.
/// </summary>
public static class Charset
{
    /// <summary>A reading in pairs of bytes this good is no accident.</summary>
    private const double Certain = 0.75;

    /// <summary>The encoding of these bytes, or null where none can be recognised.</summary>
    /// <param name="bytes">The payload.</param>
    /// <param name="contentType">The HTTP <c>Content-Type</c> header, or null.</param>
    /// <remarks>
    /// Valid UTF-8 wins over a declaration, because pages are converted more often than their labels are. A page that is UTF-8
    /// but for a few bad bytes is UTF-8 all the same; the bad bytes read as U+FFFD. Of two declarations that contradict each
    /// other the one counts that the bytes bear out, else the header; one that the bytes belie counts for nothing.
    /// </remarks>
    public static Encoding? Of(ReadOnlySpan<byte> bytes, string? contentType = null)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return Encoding.UTF8;
        }
        if ((WideText.Of(bytes) ?? EscapedText.Of(bytes)) is { } recognised)
        {
            return recognised;
        }
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8;
        }
        var count = Utf8Count.Of(bytes);
        return count.IsLikely
            ? Encoding.UTF8
            : Legacy(bytes, CharsetLabel.InHeader(contentType), CharsetLabel.InPage(bytes), count);
    }

    /// <summary>Bytes that are not UTF-8.</summary>
    private static Encoding? Legacy(
        ReadOnlySpan<byte> bytes,
        Encoding? header,
        Encoding? page,
        Utf8Count count
    )
    {
        var guess = CharsetGuess.Of(bytes);
        if (guess is { } best && (Same(best.Encoding, page) || Same(best.Encoding, header)))
        {
            return best.Encoding;
        }
        if (guess is { Encoding.IsSingleByte: false, Score: >= Certain } certain)
        {
            return certain.Encoding;
        }
        foreach (var declared in new[] { header, page })
        {
            if (declared is not null && Fits(bytes, declared, count))
            {
                return declared;
            }
        }
        return guess?.Encoding ?? header ?? page;
    }

    private static bool Same(Encoding encoding, Encoding? other) =>
        encoding.CodePage == other?.CodePage;

    /// <summary>Whether few enough of the bytes contradict a declaration.</summary>
    private static bool Fits(ReadOnlySpan<byte> bytes, Encoding encoding, Utf8Count count)
    {
        if (encoding is UTF8Encoding)
        {
            return count.Valid >= count.Invalid;
        }
        if (encoding.IsSingleByte)
        {
            return true;
        }
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        var text = lenient.GetString(bytes);
        var bad = text.AsSpan().Count('\uFFFD');
        var high = text.Count(character => character >= '\u0080');
        return bad * 20 <= high + 20;
    }
}
