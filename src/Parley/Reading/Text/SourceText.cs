using System.Buffers;
using System.Text;

namespace Parley.Reading.Text;

/// <summary>Characters together with the bytes of the page that each of them stands for.</summary>
internal sealed class SourceText
{
    private readonly int[]? starts;
    private readonly int[]? ends;
    private readonly int origin;

    private SourceText(string chars, int[]? starts, int[]? ends, int origin)
    {
        Chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.origin = origin;
    }

    public string Chars { get; }

    public int Length => Chars.Length;

    /// <summary>First byte of a character.</summary>
    public int StartOf(int index) => starts is null ? origin + index : starts[index];

    /// <summary>One past its last byte.</summary>
    public int EndOf(int index) => ends is null ? StartOf(index) + 1 : ends[index];

    /// <summary>Decodes a page, keeping the way back to its bytes.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="encoding">Its charset.</param>
    /// <param name="bad">How many sequences were not valid and became U+FFFD.</param>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, Encoding encoding, out int bad)
    {
        bad = 0;
        if (encoding is UTF8Encoding)
        {
            var skip = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            return Ascii.IsValid(bytes[skip..])
                ? new(Encoding.ASCII.GetString(bytes[skip..]), null, null, skip)
                : Utf8(bytes, skip, out bad);
        }
        return Other(bytes, encoding, out bad);
    }

    /// <summary>A text made of ranges of this one, in the given order.</summary>
    public SourceText Of(IReadOnlyList<(int Start, int End)> ranges)
    {
        var length = 0;
        foreach (var (start, end) in ranges)
        {
            length += end - start;
        }
        var chars = new char[length];
        var from = new int[length];
        var to = new int[length];
        var at = 0;
        foreach (var (start, end) in ranges)
        {
            for (var i = start; i < end; i++, at++)
            {
                chars[at] = Chars[i];
                from[at] = StartOf(i);
                to[at] = EndOf(i);
            }
        }
        return new(new string(chars), from, to, 0);
    }

    /// <summary>A text whose characters were worked out elsewhere (undone references of a feed).</summary>
    public static SourceText From(string chars, int[] starts, int[] ends) =>
        new(chars, starts, ends, 0);

    private static SourceText Utf8(ReadOnlySpan<byte> bytes, int skip, out int bad)
    {
        bad = 0;
        var chars = new StringBuilder(bytes.Length);
        var from = new int[bytes.Length];
        var to = new int[bytes.Length];
        Span<char> pair = stackalloc char[2];
        var at = skip;
        while (at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                from[chars.Length] = at;
                to[chars.Length] = at + 1;
                chars.Append((char)bytes[at++]);
                continue;
            }
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var used);
            if (status != OperationStatus.Done)
            {
                bad++;
            }
            var units = rune.EncodeToUtf16(pair);
            for (var u = 0; u < units; u++)
            {
                from[chars.Length] = at;
                to[chars.Length] = at + used;
                chars.Append(pair[u]);
            }
            at += used;
        }
        return Trimmed(chars, from, to);
    }

    /// <summary>Any other charset: byte by byte, so that each character knows the bytes that completed it.</summary>
    private static SourceText Other(ReadOnlySpan<byte> bytes, Encoding encoding, out int bad)
    {
        bad = 0;
        var preamble = encoding.Preamble;
        var skip = preamble.Length > 0 && bytes.StartsWith(preamble) ? preamble.Length : 0;
        var decoder = encoding.GetDecoder();
        decoder.Fallback = new DecoderReplacementFallback("\uFFFD");
        var capacity = bytes.Length + 2;
        var chars = new StringBuilder(capacity);
        var from = new int[capacity];
        var to = new int[capacity];
        Span<char> made = stackalloc char[8];
        var first = skip;
        for (var at = skip; at < bytes.Length; at++)
        {
            var count = decoder.GetChars(bytes.Slice(at, 1), made, flush: at == bytes.Length - 1);
            if (count == 0)
            {
                continue;
            }
            for (var c = 0; c < count && chars.Length < capacity; c++)
            {
                from[chars.Length] = first;
                to[chars.Length] = at + 1;
                chars.Append(made[c]);
                if (made[c] == '\uFFFD')
                {
                    bad++;
                }
            }
            first = at + 1;
        }
        return Trimmed(chars, from, to);
    }

    private static SourceText Trimmed(StringBuilder chars, int[] from, int[] to)
    {
        Array.Resize(ref from, chars.Length);
        Array.Resize(ref to, chars.Length);
        return new(chars.ToString(), from, to, 0);
    }
}
