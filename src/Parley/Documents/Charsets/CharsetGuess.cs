using System.Text;

namespace Parley.Documents.Charsets;

/// <summary>The charset that explains some bytes best.</summary>
/// <param name="Encoding">The charset.</param>
/// <param name="Score">How well: 1 if every sign is one that its language is full of, below 0 if hardly any is.</param>
internal readonly record struct CharsetGuess(Encoding Encoding, double Score)
{
    /// <summary>Less than this is no evidence.</summary>
    private const double Least = 0.45;

    /// <summary>High bytes looked at; more of them tell nothing new.</summary>
    private const int Window = 32 * 1024;

    private static readonly SingleByteCharset[] Single =
    [
        .. CharsetTable
            .Rows("charset-letters.tsv")
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .SelectMany(group =>
                group.Select(row => new SingleByteCharset(
                    row[0],
                    row[2],
                    string.Concat(group.Select(other => other[2]))
                ))
            ),
    ];

    /// <summary>The best guess at bytes that are not UTF-8, or null where nothing explains them.</summary>
    public static CharsetGuess? Of(ReadOnlySpan<byte> bytes)
    {
        if (IsBinary(bytes))
        {
            return null;
        }
        var sample = Sample(bytes);
        var (best, name) = (Least, "");
        foreach (var charset in DoubleByteCharsets.All)
        {
            Keep(charset.Score(sample), charset.Name);
        }
        foreach (var charset in Single)
        {
            Keep(charset.Score(sample), charset.Name);
        }
        return name.Length == 0 ? null : new(CharsetLabel.Named(name), best);

        void Keep(double score, string of)
        {
            // Scores that differ by less than rounding are alike, and the first stands.
            if (score > best + 1e-9)
            {
                (best, name) = (score, of);
            }
        }
    }

    /// <summary>Text holds no zeros and hardly a control code.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            if (value == 0)
            {
                return true;
            }
            controls +=
                value < 0x20 && value is not ((>= 0x09 and <= 0x0D) or 0x1A or 0x1B) ? 1 : 0;
        }
        return controls * 200 > bytes.Length;
    }

    /// <summary>The stretches around high bytes, each with its neighbours.</summary>
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        const int Near = 4;
        var sample = new List<byte>();
        var high = 0;
        var end = 0;
        for (var at = 0; high < Window; high++)
        {
            var next = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
            {
                break;
            }
            at += next;
            var start = Math.Max(end, at - Near);
            if (start > end)
            {
                sample.Add((byte)' ');
            }
            var stop = Math.Min(bytes.Length, at + 1 + Near);
            sample.AddRange(bytes[start..stop]);
            end = stop;
            at++;
        }
        return [.. sample];
    }
}
