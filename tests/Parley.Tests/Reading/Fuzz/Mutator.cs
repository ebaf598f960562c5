using System.Text;

namespace Parley.Tests.Reading.Fuzz;

/// <summary>Spoils inputs in the ways that broken and hostile ones are spoilt. The same seed spoils alike.</summary>
/// <param name="random">Makes the choices.</param>
internal sealed class Mutator(Random random)
{
    private const int Largest = 48 * 1024;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\0",
            "\0\0\0\0",
            "\uFFFD",
            "\u00AD",
            "\u200B",
            "\u202E",
            "🚗",
            "関税",
            "<",
            ">",
            "</",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<script>",
            "</script>",
            "<style>",
            "<textarea>",
            "<title>",
            "<table><tr><td>",
            "</table>",
            "<p>",
            "</p>",
            "<div hidden>",
            "<template>",
            "<html",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
            "&a;",
            "&amp;",
            "&#0;",
            "&#x110000;",
            "&#xD800;",
            "&#99999999999999999999;",
            "&nbsp",
            "<rss",
            "<item>",
            "</item>",
            "<entry>",
            "{\"version\":\"https://jsonfeed.org/version/1\",",
            "[[[[",
            "}}}}",
            "\"\\uD800\"",
            "---\n",
            "- - - -",
            "key: [",
            "key: |\n",
            "# ",
            "**",
            "](",
            "![",
            "`",
            "| a |",
            "> > > ",
            "WARC/1.0\r\n",
            "Content-Length: 99999999999\r\n",
            "Content-Length: -1\r\n",
            "Content-Encoding: gzip\r\n",
            "Transfer-Encoding: chunked\r\n",
            "ffffffff\r\n",
            "\r\n\r\n",
            "--cut",
            "Content-Type: multipart/mixed; boundary=\"cut\"\r\n\r\n",
            "charset=utf-16",
            "charset=shift_jis",
            "charset=utf-7",
            "charset=iso-2022-jp",
            "=?utf-8?Q?=FF?=",
            "=\r\n",
            "<REUTERS>",
            "</BODY>",
            "&#3;",
            "3 May 2025",
            "99/99/9999",
            "0 days ago",
            "999 years ago",
            "February 30, 2025",
            "0000-00-00",
            "$9",
            "...",
            "\n\n\n",
            "\r",
            "\u2028",
            "By By By",
            "Published: ",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80],
        [0xC3],
        [0xE3, 0x81],
        [0xFF, 0xFE],
        [0xFE, 0xFF],
        [0xEF, 0xBB, 0xBF],
        [0x1B, (byte)'$', (byte)'B'],
        [0x1F, 0x8B, 0x08],
        [0x50, 0x4B, 0x03, 0x04],
    ];

    /// <summary>A spoilt copy of one of these, perhaps grown together with another and packed again.</summary>
    public Sample Next(IReadOnlyList<Sample> samples)
    {
        var sample = samples[random.Next(samples.Count)];
        var bytes = sample.Bytes;
        for (var edits = random.Next(1, 7); edits > 0 && bytes.Length > 0; edits--)
        {
            bytes = Edit(bytes, samples);
        }
        return random.Next(12) switch
        {
            0 => new(sample.Name + ".gz", Samples.Gzip(bytes)),
            1 => new("members.zip", Samples.Zip(sample.Name, bytes)),
            _ => new(sample.Name, bytes),
        };
    }

    private byte[] Edit(byte[] bytes, IReadOnlyList<Sample> samples)
    {
        var at = random.Next(bytes.Length);
        var length = Math.Min(bytes.Length - at, 1 << random.Next(14));
        var here = bytes.AsSpan(at, length);
        switch (random.Next(9))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return Joined(bytes[..at], here, bytes[at..]);
            case 3:
                var other = samples[random.Next(samples.Count)].Bytes;
                return Joined(bytes[..at], other.AsSpan(random.Next(other.Length)), []);
            case 4:
                for (var flips = random.Next(1, 40); flips > 0; flips--)
                {
                    bytes = [.. bytes];
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                }
                return bytes;
            case 5:
                return Joined(bytes[..at], Many(here, 1 << random.Next(10)), bytes[at..]);
            case 6:
                var piece = Pieces[random.Next(Pieces.Length)];
                return Joined(bytes[..at], Many(piece, 1 << random.Next(12)), bytes[at..]);
            case 7:
                var noise = new byte[random.Next(200)];
                random.NextBytes(noise);
                return Joined(bytes[..at], noise, bytes[at..]);
            default:
                return Joined(bytes[..at], Pieces[random.Next(Pieces.Length)], bytes[at..]);
        }
    }

    private static byte[] Joined(byte[] before, ReadOnlySpan<byte> middle, byte[] after)
    {
        byte[] joined = [.. before, .. middle, .. after];
        return joined.Length > Largest ? joined[..Largest] : joined;
    }

    private static byte[] Many(ReadOnlySpan<byte> piece, int count)
    {
        var many = new byte[Math.Min(piece.Length * count, Largest)];
        for (var at = 0; at < many.Length; at += piece.Length)
        {
            piece[..Math.Min(piece.Length, many.Length - at)].CopyTo(many.AsSpan(at));
        }
        return many;
    }
}
