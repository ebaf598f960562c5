using System.Text;
using Parley.Documents;
using Xunit;

namespace Parley.Tests.Documents;

/// <summary>Charsets told by the bytes alone, and declarations against the bytes.</summary>
public sealed class CharsetTests
{
    private const string Japanese =
        "バーランド政府は十二日、隣国の港に部品工場を建てると発表した。投資額は四年間で二千億円にのぼるという。";

    private const string French =
        "Le ministère a annoncé hier qu’une usine de pièces détachées sera construite à côté du port, où l’emploi a reculé.";

    public static TheoryData<string, string> Undeclared =>
        new()
        {
            { "shift_jis", Japanese },
            { "shift_jis", "日本政府が発表" },
            { "shift_jis", "首相、関税協議へ" },
            { "shift_jis", "トヨタ" },
            {
                "shift_jis",
                "<html><head><title>ニュース</title></head><body><p>About the port: 工場は来年に完成。</p></body></html>"
            },
            { "shift_jis", "{\"title\":\"関税\",\"page\":3}" },
            { "euc-jp", Japanese },
            { "euc-jp", "日本政府が発表" },
            { "euc-jp", "首相、関税協議へ" },
            { "euc-jp", "<p class=\"lead\">米国との関税協議が始まった。</p>" },
            { "iso-2022-jp", Japanese },
            { "iso-2022-jp", "<title>首相、関税協議へ</title>" },
            {
                "ks_c_5601-1987",
                "바를란트 정부는 열이틀 이웃 나라의 항구에 부품 공장을 세우겠다고 발표했다."
            },
            { "ks_c_5601-1987", "<h1>관세 협상 시작</h1>" },
            { "gb18030", "瓦兰政府十二日宣布，将在邻国港口建设零部件工厂，四年内投资两千亿元。" },
            { "gb18030", "<h1>关税谈判开始</h1>" },
            { "big5", "瓦蘭政府十二日宣布，將在鄰國港口建設零組件工廠，四年內投資兩千億元。" },
            { "windows-1252", French },
            { "windows-1252", "café" },
            { "windows-1252", "“We sign today,” he said — and it’s the minister’s last word." },
            { "windows-1252", "It’s done" },
            { "windows-1252", "Die Türen schließen für zwölf Tage: Öl wird knapp." },
            { "windows-1252", "El año pasado la inversión creció: ¿qué dirá el ministro?" },
            { "windows-1252", "A produção de peças não começará antes de março." },
            { "windows-1252", "<p>R&D in Zürich</p><p>Price: €5 million</p>" },
            { "windows-1252", "Regjeringen åpner en ny fabrikk på øya i år." },
            { "iso-8859-15", "Le prix est de 5 € à cœur ouvert" },
            {
                "windows-1250",
                "Rząd ogłosił wczoraj, że w porcie powstanie fabryka części, w której pracę znajdzie tysiąc osób."
            },
            {
                "windows-1250",
                "Vláda včera oznámila, že v přístavu vznikne závod na součástky a přijme tisíc lidí."
            },
            {
                "windows-1250",
                "A kormány tegnap bejelentette, hogy a kikötőben gyár épül, és ezer embert vesz föl, ősztől."
            },
            {
                "iso-8859-2",
                "Rząd ogłosił wczoraj, że w porcie powstanie fabryka części, gdzie świeżą pracę znajdzie tysiąc osób."
            },
            {
                "windows-1254",
                "Hükümet dün limanda bir parça fabrikası kurulacağını ve bin kişinin işe alınacağını açıkladı."
            },
            {
                "windows-1251",
                "Правительство сообщило вчера, что в порту построят завод, на котором будут работать тысяча человек."
            },
            { "windows-1251", "<title>Новости дня</title>" },
            {
                "koi8-r",
                "Правительство сообщило вчера, что в порту построят завод, на котором будут работать тысяча человек."
            },
            { "iso-8859-5", "Правительство сообщило вчера, что в порту построят завод." },
            { "windows-1253", "Η κυβέρνηση ανακοίνωσε χθες ότι θα χτιστεί εργοστάσιο στο λιμάνι." },
            { "windows-1255", "הממשלה הודיעה אתמול כי ייבנה מפעל בנמל" },
            { "windows-1256", "أعلنت الحكومة أمس أن مصنعا سيبنى في الميناء" },
            { "windows-874", "รัฐบาลประกาศเมื่อวานนี้ว่าจะสร้างโรงงานที่ท่าเรือ" },
        };

    [Theory]
    [MemberData(nameof(Undeclared))]
    public void A_page_without_a_declaration_is_read_by_its_bytes(string charset, string text)
    {
        var bytes = Encoded(charset, text);

        var found = Charset.Of(bytes);

        Assert.Equal(text, found?.GetString(bytes));
    }

    public static TheoryData<string> Utf8Texts =>
        [
            Japanese,
            "関税",
            French,
            "Правительство сообщило вчера",
            "정부 발표",
            "政府宣布",
            "plain words",
            "“It’s”",
            "😀",
        ];

    [Theory]
    [MemberData(nameof(Utf8Texts))]
    public void Utf8_is_never_taken_for_another_charset(string text)
    {
        Assert.Same(Encoding.UTF8, Charset.Of(Encoding.UTF8.GetBytes(text)));
        Assert.Same(
            Encoding.UTF8,
            Charset.Of(Encoding.UTF8.GetBytes(text), "text/html; charset=shift_jis")
        );
    }

    [Fact]
    public void Utf8_that_was_damaged_or_cut_off_is_utf8()
    {
        var whole = Encoding.UTF8.GetBytes(Japanese);

        Assert.Same(Encoding.UTF8, Charset.Of(whole.AsSpan(0, 40)));
        Assert.Same(Encoding.UTF8, Charset.Of([.. whole, 0xE9, (byte)' ']));
    }

    [Theory]
    [InlineData("text/html; charset=\"EUC-JP\"", "", "euc-jp")]
    [InlineData(null, "<meta charset=shift_jis>", "shift_jis")]
    [InlineData(null, "<?xml version='1.0' encoding='Shift_JIS'?>", "shift_jis")]
    [InlineData(
        null,
        "<script charset=\"utf-8\" src=\"a.js\"></script><meta http-equiv=\"Content-Type\" content=\"text/html; charset=x-sjis\">",
        "shift_jis"
    )]
    [InlineData("text/html; charset=ISO-8859-1", "<meta charset=\"EUC-JP\">", "euc-jp")]
    [InlineData("text/html; charset=utf-8", "", "shift_jis")]
    [InlineData("text/html; charset=nonsense", "", "euc-jp")]
    [InlineData("text/html; charset=windows-1252", "", "shift_jis")]
    public void A_declaration_counts_unless_the_bytes_belie_it(
        string? header,
        string head,
        string charset
    )
    {
        var bytes = Encoded(charset, head + "<p>" + Japanese);

        Assert.Equal(head + "<p>" + Japanese, Charset.Of(bytes, header)?.GetString(bytes));
    }

    [Fact]
    public void A_declared_charset_is_kept_where_the_bytes_tell_nothing()
    {
        var bytes = Encoded("windows-1257", "<meta charset=windows-1257><p>Ė");

        Assert.Equal("windows-1257", Charset.Of(bytes)?.WebName);
    }

    [Fact]
    public void A_page_that_calls_itself_utf8_and_holds_none_is_read_by_its_bytes()
    {
        var bytes = Encoded("windows-1252", "<meta charset=utf-8><p>" + French);

        Assert.Equal("windows-1252", Charset.Of(bytes)?.WebName);
    }

    public static TheoryData<string, bool> Wide =>
        new()
        {
            { "utf-16", true },
            { "utf-16", false },
            { "utf-16BE", true },
            { "utf-16BE", false },
            { "utf-32", true },
            { "utf-32", false },
            { "utf-32BE", true },
            { "utf-32BE", false },
        };

    [Theory]
    [MemberData(nameof(Wide))]
    public void Wide_units_are_known_by_a_mark_or_by_their_zeros(string charset, bool mark)
    {
        const string Page = "<?xml version=\"1.0\"?><rss><channel><title>Öl und Güter</title>";
        var encoding = Encoding.GetEncoding(charset);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Page)];

        Assert.Equal(encoding.WebName, Charset.Of(bytes)?.WebName);
    }

    public static TheoryData<string> Binary =>
        [
            Convert.ToHexString([0x41, 0x81, 0x28]),
            Convert.ToHexString([0xFF, 0xFE, 0xFA, 0xFB, 0x01, 0x00]),
            Convert.ToHexString([0xCA, 0xFE, 0xBA, 0xBE, 0x00, 0x00, 0x00, 0x34]),
            Convert.ToHexString(Noise(4096, zeros: false)),
            Convert.ToHexString(Noise(4096, zeros: true)),
            Convert.ToHexString([.. Noise(64, zeros: false), .. "<meta>"u8]),
        ];

    [Theory]
    [MemberData(nameof(Binary))]
    public void Bytes_that_are_no_text_are_refused(string bytes) =>
        Assert.Null(Charset.Of(Convert.FromHexString(bytes)));

    private static byte[] Noise(int length, bool zeros)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return zeros ? bytes : Array.ConvertAll(bytes, value => value == 0 ? (byte)0xFE : value);
    }

    private static byte[] Encoded(string charset, string text)
    {
        var encoding = (Encoding)CodePagesEncodingProvider.Instance.GetEncoding(charset)!.Clone();
        encoding.EncoderFallback = EncoderFallback.ExceptionFallback;
        return encoding.GetBytes(text);
    }
}
