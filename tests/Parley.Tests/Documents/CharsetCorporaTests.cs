using System.Buffers;
using System.IO.Compression;
using System.Text;
using Parley.Documents;
using Parley.Reading;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Documents;

/// <summary>Texts and headlines of real pages, written in older charsets without a word about it, read right.</summary>
public sealed class CharsetCorporaTests(ITestOutputHelper output)
{
    private const double Floor = 0.97;

    private static readonly SearchValues<char> Damage = SearchValues.Create(
        "ÃÂâ\u0081\u008D\u008F\u0090\u009D"
    );

    private static readonly Dictionary<string, string[]> Charsets = new(StringComparer.Ordinal)
    {
        ["ja"] = ["shift_jis", "euc-jp", "iso-2022-jp"],
        ["en"] = ["windows-1252"],
        ["de"] = ["windows-1252", "iso-8859-15"],
        ["es"] = ["windows-1252"],
        ["it"] = ["windows-1252"],
        ["ru"] = ["windows-1251", "koi8-r"],
    };

    [Theory]
    [InlineData("corpora/maintext-fundus", ".html.gz")]
    [InlineData("corpora/feeds-real", ".xml")]
    public void Texts_written_in_older_charsets_are_read_right(string folder, string ending)
    {
        var reader = new PageReader();
        var (right, all) = (0, 0);
        foreach (
            var file in Directory
                .EnumerateFiles(
                    SharedTexts.Folder(folder),
                    "*" + ending,
                    SearchOption.AllDirectories
                )
                .Order(StringComparer.Ordinal)
        )
        {
            foreach (var article in reader.Read(new Page("page", Bytes(file), null)).Articles)
            {
                foreach (var charset in Charsets.GetValueOrDefault(article.Language ?? "", []))
                {
                    foreach (var text in new[] { article.Text, article.Title ?? "" })
                    {
                        var found = Found(text, charset);
                        all += found is null ? 0 : 1;
                        right += found == true ? 1 : 0;
                    }
                }
            }
        }
        output.WriteLine($"{right} of {all}");
        Assert.InRange((double)right / all, Floor, 1);
    }

    /// <summary>Whether the charset is found again; null where the bytes do not differ from ASCII or the text is damaged already.</summary>
    private static bool? Found(string text, string charset)
    {
        // UTF-8 that was once read as windows-1252 is no text of any language.
        if (text.AsSpan().ContainsAny(Damage))
        {
            return null;
        }
        var encoding = (Encoding)CodePagesEncodingProvider.Instance.GetEncoding(charset)!.Clone();
        encoding.EncoderFallback = new EncoderReplacementFallback("");
        var bytes = encoding.GetBytes(text);
        return Ascii.IsValid(bytes) && !bytes.Contains((byte)0x1B)
            ? null
            : Charset.Of(bytes)?.GetString(bytes) == encoding.GetString(bytes);
    }

    private static byte[] Bytes(string file)
    {
        if (!file.EndsWith(".gz", StringComparison.Ordinal))
        {
            return File.ReadAllBytes(file);
        }
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
