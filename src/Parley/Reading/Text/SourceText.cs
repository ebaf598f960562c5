using System.Buffers;
using System.Text;

namespace Parley.Reading.Text;

/// <summary>Characters together with the bytes of the page that each of them stands for.</summary>
internal sealed class SourceText
{
    private readonly ByteIndex index;

    private SourceText(string chars, ByteIndex index)
    {
        Chars = chars;
        this.index = index;
    }

    public string Chars { get; }

    public int Length => Chars.Length;

    /// <summary>First byte of a character.</summary>
    public int StartOf(int character) => index.StartOf(character);

    /// <summary>One past its last byte.</summary>
    public int EndOf(int character) => index.EndOf(character, index.StartOf(character));

    /// <summary>One past the last byte of a character whose first byte is known.</summary>
    public int EndOf(int character, int start) => index.EndOf(character, start);

    /// <summary>First byte of the character behind one whose first byte is known.</summary>
    public int NextStart(int character, int start) => index.NextStart(character, start);

    /// <summary>How many characters from one on have one byte each, one behind the other; it may be told too few.</summary>
    public int Single(int character, int end) => index.Single(character, end);

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
                ? new(Encoding.ASCII.GetString(bytes[skip..]), new EvenBytes(skip))
                : Utf8(bytes, skip, out bad);
        }
        return Other(bytes, encoding, out bad);
    }

    /// <summary>A text made of ranges of this one, in the given order.</summary>
    public SourceText Of(IReadOnlyList<(int Start, int End)> ranges)
    {
        var text = new StringBuilder();
        foreach (var (start, end) in ranges)
        {
            text.Append(Chars, start, end - start);
        }
        return new(text.ToString(), new RangedBytes(this, ranges));
    }

    /// <summary>A text whose characters were worked out elsewhere (undone references of a feed).</summary>
    public static SourceText From(string chars, int[] starts, int[] ends) =>
        new(chars, new ListedBytes(starts, ends));

    private static SourceText Utf8(ReadOnlySpan<byte> bytes, int skip, out int bad)
    {
        bad = 0;
        if (System.Text.Unicode.Utf8.IsValid(bytes[skip..]))
        {
            var whole = Encoding.UTF8.GetString(bytes[skip..]);
            return new(whole, new Utf8Bytes(whole, skip, [], []));
        }
        // No byte makes more than one code unit.
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        var replaced = new List<int>();
        var missing = new List<int>();
        var length = 0;
        for (var at = skip; at < bytes.Length; )
        {
            System.Text.Unicode.Utf8.ToUtf16(
                bytes[at..],
                chars.AsSpan(length),
                out var read,
                out var written,
                replaceInvalidSequences: false
            );
            at += read;
            length += written;
            if (at < bytes.Length)
            {
                Rune.DecodeFromUtf8(bytes[at..], out _, out var used);
                replaced.Add(length);
                missing.Add((missing.Count == 0 ? 0 : missing[^1]) + 3 - used);
                chars[length++] = '\uFFFD';
                at += used;
            }
        }
        bad = replaced.Count;
        var text = new string(chars, 0, length);
        ArrayPool<char>.Shared.Return(chars);
        return new(text, new Utf8Bytes(text, skip, [.. replaced], [.. missing]));
    }

    private static SourceText Other(ReadOnlySpan<byte> bytes, Encoding encoding, out int bad)
    {
        var preamble = encoding.Preamble;
        var skip = preamble.Length > 0 && bytes.StartsWith(preamble) ? preamble.Length : 0;
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        if (!encoding.IsSingleByte)
        {
            return ByteByByte(bytes, skip, lenient.GetDecoder(), out bad);
        }
        var text = lenient.GetString(bytes[skip..]);
        bad = text.AsSpan().Count('\uFFFD');
        return new(text, new EvenBytes(skip));
    }

    /// <summary>Byte by byte, so that each character knows the bytes that completed it.</summary>
    private static SourceText ByteByByte(
        ReadOnlySpan<byte> bytes,
        int skip,
        Decoder decoder,
        out int bad
    )
    {
        bad = 0;
        var capacity = bytes.Length + 2;
        var chars = ArrayPool<char>.Shared.Rent(capacity);
        var from = new int[capacity];
        var to = new int[capacity];
        var length = 0;
        Span<char> made = stackalloc char[8];
        var first = skip;
        for (var at = skip; at < bytes.Length; at++)
        {
            var count = decoder.GetChars(bytes.Slice(at, 1), made, flush: at == bytes.Length - 1);
            if (count == 0)
            {
                continue;
            }
            for (var c = 0; c < count && length < capacity; c++)
            {
                from[length] = first;
                to[length] = at + 1;
                chars[length++] = made[c];
                if (made[c] == '\uFFFD')
                {
                    bad++;
                }
            }
            first = at + 1;
        }
        var text = new string(chars, 0, length);
        ArrayPool<char>.Shared.Return(chars);
        return new(text, new ListedBytes(from, to));
    }
}
