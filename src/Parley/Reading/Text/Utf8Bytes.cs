using System.Numerics;
using System.Runtime.InteropServices;

namespace Parley.Reading.Text;

/// <summary>Counts the bytes of UTF-8 from the characters themselves; only what was not valid is written down.</summary>
/// <param name="chars">The characters.</param>
/// <param name="origin">The byte of the first.</param>
/// <param name="bad">Characters, ascending, that stand for bytes that were not valid.</param>
/// <param name="missing">By how many bytes such a character and all before it are shorter than U+FFFD is, in sum.</param>
internal sealed class Utf8Bytes(string chars, int origin, int[] bad, int[] missing) : ByteIndex
{
    private const int Stride = 4096;

    /// <summary>First byte of every 4096th character, as far as one was asked for.</summary>
    private readonly List<int> marks = [origin];

    public override int StartOf(int character)
    {
        for (var mark = marks.Count; mark <= character / Stride; mark++)
        {
            marks.Add(marks[^1] + Count((mark - 1) * Stride, mark * Stride));
        }
        var near = character / Stride;
        // The second half of a pair begins where the first does.
        var start = marks[near] + Count(near * Stride, character);
        return IsSecond(character) ? start - 2 : start;
    }

    public override int EndOf(int character, int start) =>
        chars[character] switch
        {
            < '\u0080' => start + 1,
            < '\u0800' => start + 2,
            >= '\uD800' and < '\uE000' => start + 4,
            '\uFFFD' => start + Replaced(character),
            _ => start + 3,
        };

    public override int NextStart(int character, int start) =>
        IsSecond(character + 1) ? start : EndOf(character, start);

    public override int Single(int character, int end)
    {
        var wide = chars.AsSpan(character, end - character).IndexOfAnyExceptInRange('\0', '\u007F');
        return wide < 0 ? end - character : wide;
    }

    /// <summary>Whether it is the second half of a surrogate pair; decoding leaves no half alone.</summary>
    private bool IsSecond(int character) => char.IsLowSurrogate(chars[character]);

    private int Replaced(int character)
    {
        var at = Array.BinarySearch(bad, character);
        return at < 0 ? 3 : 3 - (missing[at] - (at > 0 ? missing[at - 1] : 0));
    }

    /// <summary>Bytes of a range of characters; half a pair counts two.</summary>
    private int Count(int start, int end) =>
        Width(chars.AsSpan(start, end - start)) - (Missing(end) - Missing(start));

    private int Missing(int character)
    {
        if (bad.Length == 0)
        {
            return 0;
        }
        var at = Array.BinarySearch(bad, character);
        at = at < 0 ? ~at : at;
        return at == 0 ? 0 : missing[at - 1];
    }

    private static int Width(ReadOnlySpan<char> text)
    {
        var width = text.Length;
        var units = MemoryMarshal.Cast<char, ushort>(text);
        // A stride adds at most two to a lane for each of its vectors, so no lane runs over.
        if (Vector.IsHardwareAccelerated && units.Length >= Vector<ushort>.Count)
        {
            var more = Vector<ushort>.Zero;
            while (units.Length >= Vector<ushort>.Count)
            {
                var here = new Vector<ushort>(units);
                more -= Vector.GreaterThanOrEqual(here, new Vector<ushort>(0x80));
                more -= Vector.GreaterThanOrEqual(here, new Vector<ushort>(0x800));
                more +=
                    Vector.GreaterThanOrEqual(here, new Vector<ushort>(0xD800))
                    & Vector.LessThan(here, new Vector<ushort>(0xE000));
                units = units[Vector<ushort>.Count..];
            }
            Vector.Widen(more, out var low, out var high);
            width += (int)Vector.Sum(low + high);
        }
        foreach (var unit in units)
        {
            width +=
                unit < 0x80 ? 0
                : unit is < 0x800 or >= 0xD800 and < 0xE000 ? 1
                : 2;
        }
        return width;
    }
}
