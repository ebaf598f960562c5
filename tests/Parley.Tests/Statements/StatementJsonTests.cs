using System.Buffers;
using System.Text;
using System.Text.Json;
using Parley.Documents;
using Parley.Statements;
using Parley.Values;
using Xunit;

namespace Parley.Tests.Statements;

public sealed class StatementJsonTests
{
    private static readonly PageId Page = PageId.Of("page"u8);

    private static readonly DocumentReference Document = new(
        "pages/one.txt",
        new ArticleId(Page, 2),
        "Norland to build",
        null,
        new Publication(
            new DateBounds(new DateOnly(2031, 5, 27), new DateOnly(2031, 5, 29)),
            PublishedBasis.Relative,
            "three days before the page was seen"
        )
    );

    private static readonly Evidence Evidence = Evidence.Restore(
        "will build it",
        "Norland ",
        ".",
        new TextSpan(8, 21),
        [new TextQuote(true, "Norland", new TextSpan(0, 7))]
    );

    public static TheoryData<Statement> OfEveryKind =>
        [
            new Commitment
            {
                Id = StatementId.Of(Page, StatementKind.Commitment, 8, 21, 0),
                Status = Status.Pledged,
                Document = Document,
                Evidence = Evidence,
                Source = new("Ada Norr", AttributionKind.Person, ["The Norland Post"]),
                Rule = "build",
                Inferred = new SortedDictionary<string, string>(StringComparer.Ordinal)
                {
                    ["target"] = "the other side of the case",
                },
                Actors = [new("NL"), new("Norland Steel")],
                Target = new("SU"),
                Action = "open-market",
                Object = "a mill",
                Amount = new Amount(null, 1.50m, 2m, "USD", Qualifier.Between)
                {
                    Per = "year",
                    Converted = new Amount(300m, null, null, "JPY", Qualifier.UpTo),
                    Covers = AmountScope.Project,
                    Nature = AmountNature.Flow,
                    Prices = "2012",
                },
                MoneyKind = MoneyKind.LoanOrGuarantee,
                Quantities = [Quantity.Of(80, "percent")],
                Jobs = Quantity.Of(500, "people", Qualifier.MoreThan),
                Places =
                [
                    new("Ohio", "US-OH"),
                    new("Dayton", "US-OH")
                    {
                        Latitude = 39.75,
                        Longitude = -84.19,
                        County = "39113",
                    },
                ],
                Sector = "steel",
                When = Timing.At(new DatePeriod(null, new DateOnly(2032, 3, 31), Grain.FiscalYear)),
                Conditions = ["barring a deal"],
            },
            new TariffMeasure
            {
                Id = StatementId.Of(Page, StatementKind.Tariff, 8, 21, 0),
                Status = Status.InForce,
                Document = Document with { Published = null },
                Evidence = Evidence,
                Source = new(null, AttributionKind.Outlet, []),
                Rule = "levy",
                Imposer = new("SU"),
                Targets = [new("NL")],
                Scope = ["all goods"],
                Rate = Quantity.Of(12.5m, "percent"),
                PreviousRate = Quantity.Of(10, "percent"),
                Effective = new Timing(null, "Friday", null),
                Authority = "the Trade Act",
            },
            new Figure
            {
                Id = StatementId.Of(Page, StatementKind.Figure, 8, 21, 0),
                Status = Status.Estimated,
                Document = Document,
                Evidence = Evidence,
                Source = new("a ministry", AttributionKind.Anonymous, []),
                Rule = "balance",
                Measure = "trade surplus",
                Subject = new("NL"),
                Counterpart = new("SU"),
                Value = new Quantity(null, 10, 20, Qualifier.Between, "JPY"),
                Period = Timing.At(DatePeriod.Year(2030)),
                Change = "down",
                Basis = "customs",
                Alternatives = [Quantity.Of(3, "USD")],
            },
            new Meeting
            {
                Id = StatementId.Of(Page, StatementKind.Meeting, 8, 21, 0),
                Status = Status.Cancelled,
                Document = Document,
                Evidence = Evidence,
                Source = new("Report", AttributionKind.Document, []),
                Rule = "meet",
                Participants = [new("NL")],
                Absent = [new("Ada Norr")],
                Form = "call",
                Round = 3,
                Place = new("Dayton", "US-OH"),
                When = Timing.At(DatePeriod.Month(2031, 6)),
            },
            new Stance
            {
                Id = StatementId.Of(Page, StatementKind.Stance, 8, 21, 0),
                Document = Document,
                Evidence = Evidence,
                Source = new("Norland Steel", AttributionKind.Organization, []),
                Rule = "wants",
                Party = new("NL"),
                Position = StanceKind.Demands,
                Topic = "an end to the levy",
                Counterpart = new("SU"),
            },
        ];

    [Theory, MemberData(nameof(OfEveryKind))]
    public void Writing_what_was_read_gives_the_same_bytes(Statement statement)
    {
        var written = Write(statement);
        var again = StatementJson.Read(JsonDocument.Parse(written).RootElement);
        Assert.Equal(written, Write(again));
        Assert.Equal(statement.GetType(), again.GetType());
        Assert.Equal(statement.Document.Published, again.Document.Published);
        Assert.Equal(statement.Inferred, again.Inferred);
    }

    [Fact]
    public void Spells_closed_sets_as_the_contract_does()
    {
        var json = Write(OfEveryKind.First().Data);
        Assert.Contains("\"moneyKind\":\"loan-or-guarantee\"", json, StringComparison.Ordinal);
        Assert.Contains("\"grain\":\"fiscal-year\"", json, StringComparison.Ordinal);
        Assert.Contains("\"low\":1.5,\"high\":2,", json, StringComparison.Ordinal);
        Assert.Contains("\"published\":\"2031-05-27/2031-05-29\"", json, StringComparison.Ordinal);
        Assert.Contains("\"document.published\":\"three days", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"schema":"parley.statement/1","id":"st_1","kind":"rumour"}""")]
    public void Refuses_what_is_no_statement(string json) =>
        Assert.Throws<FormatException>(() =>
            StatementJson.Read(JsonDocument.Parse(json).RootElement)
        );

    private static string Write(Statement statement)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            StatementJson.Write(writer, statement);
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
