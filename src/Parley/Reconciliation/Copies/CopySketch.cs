using System.Numerics;

namespace Parley.Reconciliation.Copies;

/// <summary>
/// A sample of the shingles of a text that tells how much of one text stands in another. Samples are taken by the value of the
/// hash, so two texts that share a shingle either both keep it or both do not; a long text is sampled thinner
/// (<see href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder 1997</see>, sets modulo a number).
/// </summary>
internal sealed class CopySketch
{
    /// <summary>Shingles that a sample holds at most, about; 1 kB.</summary>
    private const int LargestSample = 256;

    /// <summary>Shingles that find candidates, at most, about.</summary>
    private const int MostKeys = 64;

    /// <summary>A text is sampled no thinner than one shingle in 32, so that a brief can be found in a long one.</summary>
    private const int ThinnestShift = 5;

    private const int MostNumbers = 24;

    private readonly uint[] sample;
    private readonly uint[] numbers;
    private readonly int shift;
    private readonly int keys;

    private CopySketch(uint[] sample, int shift, uint[] numbers)
    {
        this.sample = sample;
        this.shift = shift;
        this.numbers = numbers;
        Size = sample.Length << shift;
        keys = Below(Math.Max(shift, Shift(Size, MostKeys)));
    }

    /// <summary>Of no text at all.</summary>
    public static CopySketch Empty { get; } = new([], 0, []);

    /// <summary>Distinct shingles of the text, about.</summary>
    public int Size { get; }

    /// <summary>Shingles under which the text is looked up.</summary>
    public ReadOnlySpan<uint> Keys => sample.AsSpan(0, keys);

    public static CopySketch Of(string text)
    {
        var shingles = Shingles.Of(text);
        var thinning = Math.Min(ThinnestShift, Shift(shingles.Count, LargestSample));
        return new(
            Distinct(shingles.Where(hash => thinning == 0 || hash >> (64 - thinning) == 0)),
            thinning,
            [.. Distinct(Numbers.Of(text)).Take(MostNumbers)]
        );
    }

    /// <summary>How alike two texts are, by the shingles that both samples would have kept.</summary>
    public Likeness Compare(CopySketch other)
    {
        var common = Math.Max(shift, other.shift);
        var left = sample.AsSpan(0, Below(common));
        var right = other.sample.AsSpan(0, other.Below(common));
        var shared = Shared(left, right);
        return new(
            Share(shared, left.Length + right.Length - shared),
            Share(shared, left.Length),
            Share(shared, right.Length)
        );
    }

    /// <summary>Whether the numbers of the shorter text stand in the other: a template filled with other numbers is no copy.</summary>
    public bool SharesNumbers(CopySketch other)
    {
        // Of each text the smallest hashes are kept; above the lower of the two bounds one text may have dropped what the other kept.
        var bound = Math.Min(Bound(), other.Bound());
        var left = numbers.AsSpan(0, CountUpTo(numbers, bound));
        var right = other.numbers.AsSpan(0, CountUpTo(other.numbers, bound));
        var fewer = Math.Min(left.Length, right.Length);
        return fewer < FewNumbers || 2 * Shared(left, right) >= fewer;
    }

    /// <summary>With fewer numbers than this, words alone decide.</summary>
    private const int FewNumbers = 4;

    private uint Bound() => numbers.Length < MostNumbers ? uint.MaxValue : numbers[^1];

    private static int CountUpTo(uint[] sorted, uint bound)
    {
        var at = Array.BinarySearch(sorted, bound);
        return at < 0 ? ~at : at + 1;
    }

    private int Below(int thinner)
    {
        if (thinner == 0)
        {
            return sample.Length;
        }
        var at = Array.BinarySearch(sample, 1u << (32 - thinner));
        return at < 0 ? ~at : at;
    }

    /// <summary>Halvings that bring a number down to a bound.</summary>
    private static int Shift(int count, int bound) =>
        count <= bound ? 0 : BitOperations.Log2((uint)(count - 1) / (uint)bound) + 1;

    private static uint[] Distinct(IEnumerable<ulong> hashes)
    {
        var sorted = hashes.Select(hash => (uint)(hash >> 32)).ToArray();
        Array.Sort(sorted);
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }
        return kept == sorted.Length ? sorted : sorted[..kept];
    }

    private static int Shared(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        int shared = 0,
            i = 0,
            j = 0;
        while (i < left.Length && j < right.Length)
        {
            var (a, b) = (left[i], right[j]);
            shared += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return shared;
    }

    private static double Share(int part, int whole) =>
        whole == 0 ? 0 : Math.Round((double)part / whole, 6);
}
