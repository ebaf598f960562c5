using Parley.Cases;
using Parley.Documents;
using Parley.Entries;
using Parley.Geography;
using Parley.Ledger.Views;
using Parley.Statements;
using Parley.Values;

namespace Parley.Tests.Publishing;

/// <summary>A small view made by hand: two invented countries, overlapping evidence, and strings that would like to be markup.</summary>
internal static class SiteViews
{
    public const string Hostile = "</script><script>alert('x')</script> \" onload=\"alert(1)";
    public const string BadAddress = "javascript:alert(document.domain)";

    private const string First =
        "Northland will lend 3 billion dollars for a harbour & <b>two</b> mills, and Southmark will halve its 20% duty.";
    private const string Second =
        "A spokesman said \"nothing\" was 'settled' </p><img src=x onerror=alert(1)>.";

    public static LedgerView View()
    {
        var page = PageId.Of("an invented page"u8);
        var article = Article(new(page, 1), Hostile, First + "\n" + Second) with
        {
            Url = BadAddress,
            Authors = [Hostile],
            Sample = true,
        };
        var copy = Article(new(page, 2), "Northland lends", First);
        var whole = Loan("st_00000000000000000001", article, First);
        var part = Loan(
            "st_00000000000000000002",
            article,
            "3 billion dollars for a harbour & <b>two</b> mills"
        );
        var across = Duty(
            article,
            "harbour & <b>two</b> mills, and Southmark will halve its 20% duty"
        );
        var denial = Loan("st_00000000000000000004", article, Second);
        var twin = Loan("st_00000000000000000005", article, First);
        var inCopy = Loan("st_00000000000000000006", copy, First);
        Statement[] statements = [whole, part, across, denial, twin, inCopy];
        var loan = new LedgerEntry
        {
            Id = "en_0000000000000001",
            Kind = StatementKind.Commitment,
            Title = Hostile,
            Subject = Hostile,
            Action = "lend",
            Status = Status.Pledged,
            Since = DateBounds.Day(new(2031, 5, 6)),
            Actors = [new("NL")],
            Target = new("SM"),
            Amount = new(3e9m, null, null, "USD", Qualifier.Exact),
            MoneyKind = MoneyKind.LoanOrGuarantee,
            Counts = true,
            Places = [new(Hostile, "SM-AA")],
            History =
            [
                new(DateBounds.Day(new(2031, 5, 6)), Status.Pledged, null, [whole.Id, part.Id]),
            ],
            Statements = [whole.Id, part.Id, denial.Id, twin.Id, inCopy.Id],
            Articles = [article.Id, copy.Id],
            Origins = 1,
            Conflicts = ["cf_0000000000000001"],
            Links = [new(LinkKind.Answers, "en_0000000000000002", Hostile)],
        };
        var duty = new LedgerEntry
        {
            Id = "en_0000000000000002",
            Kind = StatementKind.Tariff,
            Title = "SM tariff",
            Status = Status.Threatened,
            Actors = [new("SM")],
            Rate = Quantity.Of(20, "percent"),
            Statements = [across.Id],
            Articles = [article.Id],
            Origins = 1,
            Links = [new(LinkKind.Related, "en_ffffffffffffffff", "not shown at this clock")],
        };
        var grant = loan with
        {
            Id = "en_0000000000000003",
            Amount = new(5e9m, null, null, "USD", Qualifier.Exact),
            MoneyKind = MoneyKind.Budget,
            Statements = [],
            History = [],
            Links = [],
        };
        var curated = new LedgerEntry
        {
            Id = "ref_0000000000000001",
            Kind = StatementKind.Commitment,
            Origin = EntryOrigin.Reference,
            Title = "Vestby Motors: a plant",
            Actors = [new("Vestby Motors")],
            Source = new(BadAddress, "2031", null),
        };
        return new()
        {
            Case = Case(),
            Today = new(2031, 6, 1),
            Articles =
            [
                new(article, new(article.Published, null, null, "sy_0000000000000001")),
                new(
                    copy,
                    new(copy.Published, new(article.Id, 0.97), article.Path, "sy_0000000000000001")
                ),
            ],
            Statements = statements.ToDictionary(one => one.Id),
            Entries = [loan, duty, grant, curated],
            Series =
            [
                new(
                    "fs_0000000000000001",
                    "goods trade balance",
                    new("NL"),
                    new("SM"),
                    "nl-customs",
                    "USD",
                    [
                        new(
                            "2029",
                            Quantity.Of(4e9m, "USD"),
                            [],
                            EntryOrigin.Reference,
                            new("https://statistics.example/2029?a=1&b=2", "2030", Hostile)
                        ),
                        new(
                            "2030",
                            Quantity.Of(6e9m, "USD"),
                            [],
                            EntryOrigin.Reference,
                            new(BadAddress, "2031", null)
                        ),
                    ]
                ),
            ],
            Conflicts =
            [
                new(
                    "cf_0000000000000001",
                    ConflictCause.Denial,
                    Hostile,
                    [loan.Id],
                    [
                        new("pledged", null, null, null, [whole.Id], 1),
                        new("denied", null, null, null, [denial.Id], 1),
                    ],
                    Hostile
                ),
            ],
            Positions =
            [
                new("duties", new("SM"), StanceKind.Offers, Hostile, null, [across.Id], [loan.Id]),
            ],
            Timeline =
            [
                new(
                    new(
                        "sy_0000000000000001",
                        DateBounds.Day(new(2031, 5, 6)),
                        Hostile,
                        [article.Id, copy.Id],
                        "Northland"
                    ),
                    [new(loan.Id, null, Status.Pledged)]
                ),
            ],
        };
    }

    private static Case Case() =>
        new()
        {
            Key = "invented",
            Title = new Dictionary<string, string> { ["en"] = "Northland–Southmark" },
            Names = new("NL", "SM", [], [], []),
            Countries = new Dictionary<string, Country>
            {
                ["NL"] = Country("NL", "Northland"),
                ["SM"] = Country("SM", "Southmark"),
            },
            TimeZone = "Etc/UTC",
            Measures = [],
            Issues = [],
            Reference = CaseReference.None,
            HostOutline = "southmark",
        };

    private static Country Country(string code, string name) =>
        new()
        {
            Code = code,
            Alpha3 = code + "X",
            Name = name,
        };

    private static Article Article(ArticleId id, string title, string text)
    {
        var at = 0;
        var blocks = new List<TextBlock>();
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new(new(at, at + line.Length), BlockKind.Paragraph));
            at += line.Length + 1;
        }
        return new()
        {
            Id = id,
            Path = "pages/<invented>.txt",
            Title = title,
            Text = text,
            Blocks = blocks,
            Map = ByteMap.Empty,
            Outlet = "Norvik Courier <i>",
            Published = new(DateBounds.Day(new(2031, 5, 6)), PublishedBasis.Story, Hostile),
        };
    }

    private static Commitment Loan(string id, Article article, string quote) =>
        new()
        {
            Id = new(id),
            Document = Document(article),
            Evidence = Cut(article, quote),
            Source = new(Hostile, AttributionKind.Person, []),
            Rule = "by hand",
            Actors = [new("NL")],
            Action = "lend",
            Inferred = new Dictionary<string, string> { ["amount"] = Hostile },
        };

    private static TariffMeasure Duty(Article article, string quote) =>
        new()
        {
            Id = new("st_00000000000000000003"),
            Document = Document(article),
            Evidence = Cut(article, quote),
            Source = new(null, AttributionKind.Outlet, []),
            Rule = "by hand",
        };

    private static Evidence Cut(Article article, string quote)
    {
        var start = article.Text.IndexOf(quote, StringComparison.Ordinal);
        return Evidence.In(article, new(start, start + quote.Length));
    }

    private static DocumentReference Document(Article article) =>
        new(article.Path, article.Id, article.Title, article.Outlet, article.Published);
}
