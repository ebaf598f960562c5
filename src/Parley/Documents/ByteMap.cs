namespace Parley.Documents;

/// <summary>The way back from clean text to the bytes of its page: ascending, gap-free segments over the text.</summary>
/// <param name="segments">Ascending by text start; together they cover the clean text.</param>
public sealed class ByteMap(IReadOnlyList<MapSegment> segments)
{
    /// <summary>A map that knows nothing (text that came without bytes).</summary>
    public static ByteMap Empty { get; } = new([]);

    /// <summary>The segments, ascending.</summary>
    public IReadOnlyList<MapSegment> Segments { get; } = segments;

    /// <summary>Bytes of a span, from its first character's to its last's: (start, end), half-open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or lies outside the mapped text.</exception>
    public (int Start, int End) BytesOf(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span.Length, 1, nameof(span));
        var first = Segments[Find(span.Start)];
        var last = Segments[Find(span.End - 1)];
        var start = Linear(first)
            ? first.ByteStart + (span.Start - first.TextStart)
            : first.ByteStart;
        var end = Linear(last)
            ? last.ByteStart + (span.End - last.TextStart)
            : last.ByteStart + last.ByteLength;
        return (start, end);
    }

    private static bool Linear(MapSegment segment) => segment.TextLength == segment.ByteLength;

    private int Find(int position)
    {
        int low = 0,
            high = Segments.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var segment = Segments[middle];
            if (position < segment.TextStart)
            {
                high = middle - 1;
            }
            else if (position >= segment.TextStart + segment.TextLength)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }
        throw new ArgumentOutOfRangeException(
            nameof(position),
            position,
            "Outside the mapped text."
        );
    }
}
