using System.Text;
using Parley.Reading.Text;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>Characters know their bytes, in every charset and around every byte that is not valid.</summary>
public sealed class SourceTextTests
{
    private static readonly string[] Pieces =
    [
        "a",
        " ",
        "é",
        "\u07FF",
        "\u0800",
        "円",
        "\uFFFD",
        "\uD7FF",
        "\uE000",
        "😀",
        "plain words in a row ",
    ];

    private static readonly byte[][] Bad =
    [
        [0x80],
        [0xC3],
        [0xE3, 0x81],
        [0xF0, 0x9F, 0x98],
        [0xFF, 0xFE],
        [0xED, 0xA0, 0x80],
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Utf8_leads_every_character_to_its_bytes(int badIn100)
    {
        var random = new Random(7 + badIn100);
        for (var round = 0; round < 40; round++)
        {
            var bytes = new List<byte>();
            for (var count = random.Next(4000); count > 0; count--)
            {
                bytes.AddRange(
                    random.Next(100) < badIn100
                        ? Bad[random.Next(Bad.Length)]
                        : Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])
                );
            }
            var page = bytes.ToArray();
            var source = SourceText.Decode(page, Encoding.UTF8, out _);

            Assert.Equal(Encoding.UTF8.GetString(page), source.Chars);
            AssertSteps(source, page.Length);
        }
    }

    [Theory]
    [InlineData("windows-1252", "Zölle von 25 € auf “Käse”")]
    [InlineData("shift_jis", "関税は25％から15％へ abc")]
    [InlineData("gb18030", "关税 25% 😀 abc")]
    [InlineData("utf-16", "Zölle 関税 😀")]
    public void Other_charsets_cover_all_bytes(string name, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(text);
        var source = SourceText.Decode(bytes, encoding, out var bad);

        Assert.Equal(0, bad);
        Assert.Equal(text, source.Chars);
        AssertSteps(source, bytes.Length);
    }

    [Fact]
    public void A_mark_at_the_start_is_no_character()
    {
        var source = SourceText.Decode(
            [0xEF, 0xBB, 0xBF, (byte)'a', 0xC3, 0xA9],
            Encoding.UTF8,
            out _
        );

        Assert.Equal("aé", source.Chars);
        Assert.Equal((3, 4), (source.StartOf(0), source.EndOf(0)));
        Assert.Equal((4, 6), (source.StartOf(1), source.EndOf(1)));
    }

    [Fact]
    public void Ranges_of_a_text_keep_the_bytes_of_the_whole()
    {
        var whole = SourceText.Decode(Encoding.UTF8.GetBytes("é one 円 two"), Encoding.UTF8, out _);
        var part = whole.Of([(6, 7), (0, 1), (8, 11)]);

        Assert.Equal("円étwo", part.Chars);
        Assert.Equal((7, 10), (part.StartOf(0), part.EndOf(0)));
        Assert.Equal((0, 2), (part.StartOf(1), part.EndOf(1)));
        Assert.Equal((13, 14), (part.StartOf(4), part.EndOf(4)));
    }

    /// <summary>Characters follow one another without a gap, the two halves of a pair share their bytes, and every way of asking agrees.</summary>
    private static void AssertSteps(SourceText source, int bytes)
    {
        var at = 0;
        var cursor = new ByteCursor(source);
        for (var i = 0; i < source.Length; i++)
        {
            if (i > 0 && char.IsLowSurrogate(source.Chars[i]))
            {
                Assert.Equal(source.StartOf(i - 1), source.StartOf(i));
                Assert.Equal(source.EndOf(i - 1), source.EndOf(i));
                continue;
            }
            Assert.Equal(at, source.StartOf(i));
            Assert.Equal(at, cursor.StartOf(i));
            at = source.EndOf(i);
            Assert.Equal(at, cursor.EndOf(i));
        }
        Assert.Equal(source.Length == 0 ? 0 : bytes, at);
    }
}
