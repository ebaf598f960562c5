namespace Parley.Documents.Charsets;

/// <summary>A charset of one and two bytes a sign, and how well it explains some bytes.</summary>
/// <param name="name">The encoding's name.</param>
/// <param name="single">Single high bytes that are signs of their own: first and last; an empty range for none.</param>
/// <param name="classes">The class of a pair of bytes.</param>
internal sealed class DoubleByteCharset(
    string name,
    (byte First, byte Last) single,
    Func<byte, byte, SignClass> classes
)
{
    private static readonly Dictionary<string, HashSet<int>> Signs = CharsetTable
        .Rows("charset-signs.tsv")
        .ToDictionary(row => row[0], row => Pairs(row[0], row[1]), StringComparer.Ordinal);

    private readonly HashSet<int> frequent = Signs[name];

    public string Name { get; } = name;

    /// <summary>From −2 (it cannot be) to 1 (every sign is a frequent one).</summary>
    public double Score(ReadOnlySpan<byte> bytes)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }
            if (bytes[i] >= single.First && bytes[i] <= single.Last)
            {
                sum -= 0.4;
                count++;
                continue;
            }
            if (i + 1 == bytes.Length)
            {
                break;
            }
            var sign = classes(bytes[i], bytes[i + 1]);
            count++;
            if (sign == SignClass.None)
            {
                sum -= 2;
                continue;
            }
            sum += IsAlone(bytes, i) ? -0.5 : Weight(sign, bytes[i], bytes[i + 1]);
            i++;
        }
        return count == 0 ? 0 : sum / count;
    }

    private double Weight(SignClass sign, byte lead, byte trail) =>
        frequent.Contains((lead << 8) | trail)
            ? 1
            : sign switch
            {
                SignClass.Frequent => 1,
                SignClass.Common => 0.6,
                SignClass.Odd => 0.1,
                SignClass.Rare => -0.3,
                _ => -1,
            };

    /// <summary>One sign among Latin letters is an accented letter or an apostrophe of another charset.</summary>
    private static bool IsAlone(ReadOnlySpan<byte> bytes, int at)
    {
        var before = at > 0 ? bytes[at - 1] : (byte)' ';
        var after = at + 2 < bytes.Length ? bytes[at + 2] : (byte)' ';
        return before < 0x80
            && after < 0x80
            && (char.IsAsciiLetter((char)before) || bytes[at + 1] < 0x80)
            && (char.IsAsciiLetter((char)before) || char.IsAsciiLetter((char)after));
    }

    private static HashSet<int> Pairs(string name, string signs)
    {
        var encoding = CharsetLabel.Named(name);
        var pairs = new HashSet<int>();
        foreach (var sign in signs)
        {
            if (encoding.GetBytes([sign]) is [var lead, var trail])
            {
                pairs.Add((lead << 8) | trail);
            }
        }
        return pairs;
    }
}
