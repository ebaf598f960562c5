using System.Buffers;
using System.Text;

namespace Parley.Documents.Charsets;

/// <summary>How far bytes are UTF-8.</summary>
/// <param name="Valid">Sequences of several bytes that are.</param>
/// <param name="Invalid">Sequences that are not.</param>
internal readonly record struct Utf8Count(int Valid, int Invalid)
{
    /// <summary>Other charsets make well-formed sequences by rare accident; a few bad bytes among many good ones are damage.</summary>
    public bool IsLikely => Valid > 0 && Invalid * 8 <= Valid;

    public static Utf8Count Of(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = (0, 0);
        while (true)
        {
            var next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
            {
                return new(valid, invalid);
            }
            bytes = bytes[next..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status == OperationStatus.Done)
            {
                valid++;
            }
            else if (status != OperationStatus.NeedMoreData || valid == 0)
            {
                // A sequence cut off by the end of the page says nothing.
                invalid++;
            }
            bytes = bytes[used..];
        }
    }
}
