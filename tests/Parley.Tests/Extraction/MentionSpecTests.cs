using System.Globalization;
using System.Text.Json;
using Parley.Extraction.Mentions;
using Parley.Geography;
using Parley.Statements;
using Parley.Values;
using Xunit;

namespace Parley.Tests.Extraction;

/// <summary>
/// Sentences with the numbers and dates in them, in the order of the text, and those that hold none:
/// <c>specs/extraction/{money,quantities,dates}.{en,ja}.json</c>.
/// </summary>
public sealed class MentionSpecTests
{
    private static readonly MentionReader Reader = new(
        [
            new Country
            {
                Code = "NL",
                Alpha3 = "NLD",
                Name = "Northland",
                Demonyms = ["Northlandic"],
                FiscalYearStartMonth = 4,
            },
            new Country
            {
                Code = "SM",
                Alpha3 = "SMA",
                Name = "Southmark",
                Demonyms = ["Southmarkish"],
                FiscalYearStartMonth = 10,
                FiscalYearNamedByEnd = true,
            },
        ],
        [],
        new("NL", "SM", [], [], [])
    );

    private static readonly Dictionary<string, Row> Rows = new[]
    {
        "money.en",
        "money.ja",
        "quantities.en",
        "quantities.ja",
        "dates.en",
        "dates.ja",
    }
        .SelectMany(table =>
            JsonSerializer
                .Deserialize<List<Row>>(
                    Repository.Text($"specs/extraction/{table}.json"),
                    JsonSerializerOptions.Web
                )!
                .Select(row => row with { Id = $"{table}/{row.Id}" })
        )
        .ToDictionary(row => row.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads(string id)
    {
        var row = Rows[id];

        var read = Read(row.Text, row.Published);

        if (row.Pending is { } reason)
        {
            Assert.False(
                read.SequenceEqual(row.Expected),
                "This row passes now: take its 'pending' away."
            );
            Assert.Skip($"pending: {reason}");
        }
        Assert.Equal(row.Expected, read);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Cuts_each_mention_from_the_text(string id)
    {
        var row = Rows[id];

        Assert.All(
            Reader.Read(row.Text, null).SelectMany(MentionParts.Of),
            mention => Assert.Equal(row.Text[mention.Span.Start..mention.Span.End], mention.Text)
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reads_full_width_figures_as_half_width_ones(string id)
    {
        var row = Rows[id];
        var wide = string.Concat(
            row.Text.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter + 0xFEE0) : letter)
        );

        Assert.Equal(Values(row.Text, row.Published), Values(wide, row.Published));
    }

    [Theory]
    [InlineData("It will pay $5bn.")]
    [InlineData("It will pay 5 billion dollars.")]
    [InlineData("It will pay five billion dollars.")]
    [InlineData("It will pay US$5,000 million.")]
    [InlineData("It will pay USD 5 bln.")]
    [InlineData("It will pay $5-billion.")]
    [InlineData("50億ドルを支払う。")]
    [InlineData("５０億ドルを支払う。")]
    [InlineData("五十億米ドルを支払う。")]
    public void Reads_one_amount_alike_however_it_is_written(string text)
    {
        var money = Assert.Single(Reader.Read(text, null).OfType<MoneyMention>());

        Assert.Equal((5e9m, "USD"), (money.Amount.Value, money.Amount.Currency));
    }

    [Fact]
    public void Scales_with_the_word_behind_the_number()
    {
        for (var number = 1; number < 1000; number += 37)
        {
            var plain = Amount($"It costs {number} dollars.");

            Assert.Equal(plain * 1_000, Amount($"It costs {number} thousand dollars."));
            Assert.Equal(plain * 1_000_000, Amount($"It costs {number} million dollars."));
            Assert.Equal(plain * 1_000_000_000, Amount($"It costs {number} billion dollars."));
            Assert.Equal(plain * 100_000_000, Amount($"費用は{number}億ドル。"));
        }
    }

    [Theory]
    [InlineData("1,2,3,4")]
    [InlineData("999999999999999999999999999999999999 billion trillion dollars")]
    [InlineData("$$$ 5 5 5 to to - - 5%%")]
    [InlineData("2025-13-45 and 0 0/0 年年月月日日 令和 兆億万円")]
    [InlineData("hundreds of tens of millions of billions of")]
    [InlineData("the last last next 9999999999 years ago, in 999 years")]
    [InlineData("一兆億万千百十一兆億万千百十円")]
    [InlineData("一二三四五六七八九一二三四五六七八九一二三四五六七八九一二三四五六七八九兆円")]
    [InlineData("999999999999999999999999兆円 and 999999999999999999 trillion USD trillion")]
    [InlineData("$999 trillion trillion MUSD, 5 trillion trillion MUSD")]
    public void Never_throws_on_debris(string text)
    {
        var mentions = Reader.Read(text, DateBounds.Day(new DateOnly(2025, 6, 1)));

        Assert.All(mentions, mention => Assert.True(mention.Span.End > mention.Span.Start));
    }

    /// <summary>Words that numbers and dates are made of, in any order, glued or apart.</summary>
    [Fact]
    public void Reads_any_mix_of_its_words_without_throwing()
    {
        var words = Rows.Values.SelectMany(row => row.Text.Split(' ')).Distinct().ToList();
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(
                Enumerable
                    .Range(0, random.Next(1, 9))
                    .Select(_ => words[random.Next(words.Count)] + (random.Next(3) > 0 ? " " : ""))
            );
            var day = new DateOnly(1, 1, 1).AddDays(random.Next(3_600_000));

            Assert.All(
                Reader.Read(text, DateBounds.Day(day)).SelectMany(MentionParts.Of),
                mention => Assert.Equal(text[mention.Span.Start..mention.Span.End], mention.Text)
            );
        }
    }

    private static decimal Amount(string text) =>
        Assert.Single(Reader.Read(text, null).OfType<MoneyMention>()).Amount.Value!.Value;

    private static List<string> Read(string text, string? published) =>
        [.. Mentions(text, published).Select(Describe)];

    private static List<string> Values(string text, string? published) =>
        [.. Mentions(text, published).Select(mention => Describe(mention).Split(" = ")[1])];

    private static IEnumerable<Mention> Mentions(string text, string? published) =>
        Reader
            .Read(text, published is null ? null : DateBounds.Parse(published))
            .Where(mention => mention is not (PartyMention or PlaceMention));

    private static string Describe(Mention mention) =>
        mention switch
        {
            MoneyMention { Amount: var a } =>
                $"money {a.Qualifier} {mention.Text} = {Number(a.Value, a.Low, a.High)} {a.Currency}"
                    + (a.Per is null ? "" : $" per {a.Per}")
                    + (
                        a.Converted is { } c
                            ? $" as {Number(c.Value, c.Low, c.High)} {c.Currency}"
                            : ""
                    ),
            PercentMention { Value: var q } =>
                $"percent {q.Qualifier} {mention.Text} = {Number(q.Value, q.Low, q.High)} {q.Unit}",
            QuantityMention { Value: var q, Name: var name } =>
                $"quantity {q.Qualifier} {mention.Text} = {Number(q.Value, q.Low, q.High)} {name}",
            NumberMention { Value: var q, Noun: { } noun } =>
                $"quantity {q.Qualifier} {noun.Text} = {Number(q.Value, q.Low, q.High)} {noun.Name}",
            NumberMention { Value: var q } =>
                $"number {q.Qualifier} {mention.Text} = {Number(q.Value, q.Low, q.High)}",
            DateMention { Timing: { Period: { } p } } =>
                $"date {mention.Text} = {Day(p.From)}..{Day(p.To)} {ContractName.Of(p.Grain)}",
            DateMention => $"date {mention.Text} = open",
            _ => mention.Text,
        };

    private static string Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal? value, decimal? low, decimal? high) =>
        value is { } exact
            ? Text(exact)
            : $"{(low is { } from ? Text(from) : "")}..{(high is { } to ? Text(to) : "")}";

    private static string Text(decimal number) =>
        number.ToString("0.####", CultureInfo.InvariantCulture);

    private sealed record Row(
        string Id,
        string Text,
        List<string> Expected,
        string? Published,
        string? Note,
        string? Pending
    );
}
