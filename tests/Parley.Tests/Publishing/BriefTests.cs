using Parley.Cli.Composition;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;
using Parley.Statements;
using Parley.Tests.Line;
using Parley.Tests.Reconciliation;
using Xunit;

namespace Parley.Tests.Publishing;

public sealed class BriefTests
{
    private static readonly LedgerView View = BuiltView.OfTalks();
    private static readonly Brief Printed = Compile(View).Brief;

    [Fact]
    public void A_brief_of_what_was_read_passes_its_linter()
    {
        var (brief, findings) = Compile(View);

        Assert.Empty(findings);
        Assert.True(Citations(brief).Count(citation => citation.Value is not null) >= 4);
    }

    [Fact]
    public void Every_figure_on_paper_leads_to_a_note_with_its_sentence_and_outlet()
    {
        var (brief, _) = Compile(View);

        var html = BriefHtmlWriter.Write(brief, View);

        foreach (var citation in Citations(brief))
        {
            foreach (var id in citation.Statements)
            {
                var quote = View.Statements[id].Evidence.Quote.Replace('\n', ' ');
                Assert.Contains(
                    System.Net.WebUtility.HtmlEncode(quote),
                    html,
                    StringComparison.Ordinal
                );
            }
        }
        Assert.Contains("Testing Gazette", html, StringComparison.Ordinal);
        Assert.Contains("$120m", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_that_the_case_holds_against_a_page_is_a_name_and_needs_no_sentence()
    {
        var (_, findings) = Compile(
            BuiltView.Of(
                false,
                Telling.Page(
                    "January 31, 2025",
                    "First Gazette",
                    "President Donald Trump will meet incoming Japanese Prime Minister Shigeru Ishiba in Washington on February 7."
                )
            )
        );

        Assert.Empty(findings);
    }

    [Fact]
    public void A_curated_figure_carries_its_dagger_and_its_address()
    {
        var view = BuiltView.OfTalks(withReference: true);
        var (brief, findings) = Compile(view);

        var html = BriefHtmlWriter.Write(brief, view);

        Assert.Empty(findings);
        var curated = Citations(brief).First(citation => citation.Source is not null);
        Assert.Contains("†", html, StringComparison.Ordinal);
        Assert.Contains(
            System.Net.WebUtility.HtmlEncode(curated.Source!.Url),
            html,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("PAR5002", "the sentence is gone from the ledger")]
    [InlineData("PAR5002", "the article was edited")]
    [InlineData("PAR5003", "the figure was changed")]
    [InlineData("PAR5004", "the dispute was hidden")]
    [InlineData("PAR5005", "the address of a curated figure is missing")]
    [InlineData("PAR5006", "kinds of money are summed")]
    [InlineData("PAR5006", "the sum is wrong")]
    [InlineData("PAR5007", "a threat is printed as law")]
    [InlineData("PAR5001", "words hold a figure")]
    [InlineData("PAR5001", "a figure stands without a sentence")]
    public void A_brief_is_refused_when(string code, string mutation)
    {
        var brief = Printed;
        var cited = Citations(brief).First(citation => citation.Value is not null);

        var findings = mutation switch
        {
            "the sentence is gone from the ledger" => BriefLinter.Check(
                brief,
                View with
                {
                    Statements = View
                        .Statements.Where(pair => pair.Key != cited.Statements[0])
                        .ToDictionary(),
                }
            ),
            "the article was edited" => BriefLinter.Check(
                brief,
                View with
                {
                    Articles =
                    [
                        .. View.Articles.Select(article =>
                            article with
                            {
                                Article = article.Article with
                                {
                                    Text = "Correction. " + article.Article.Text,
                                },
                            }
                        ),
                    ],
                }
            ),
            "the figure was changed" => Check(
                cited,
                other => new BriefCitation("$9bn")
                {
                    Subject = other.Subject,
                    Value = 9_000_000_000m,
                    Statements = other.Statements,
                    Dispute = other.Dispute,
                }
            ),
            "the dispute was hidden" => BriefLinter.Check(
                brief,
                View with
                {
                    Conflicts =
                    [
                        new(
                            "cf_0",
                            ConflictCause.Unknown,
                            "",
                            [cited.Subject],
                            [new("1", null, null, null, cited.Statements, 1)],
                            ""
                        ),
                    ],
                }
            ),
            "the address of a curated figure is missing" => Check(
                cited,
                other => new BriefCitation(other.Text)
                {
                    Subject = other.Subject,
                    Value = other.Value,
                    Source = new("", "2025", null),
                }
            ),
            "kinds of money are summed" => CheckLine(
                new BriefTotal("$2.12bn")
                {
                    Value = 2_120_000_000m,
                    Currency = "USD",
                    Kind = MoneyKind.Acquisition,
                    Entries = Promises(),
                }
            ),
            "the sum is wrong" => CheckLine(
                new BriefTotal("$1")
                {
                    Value = 1,
                    Currency = "USD",
                    Kind = null,
                    Entries = Promises(),
                }
            ),
            "a threat is printed as law" => CheckLine(Threat()),
            "words hold a figure" => CheckLine(new BriefWords("about 25 of them")),
            "a figure stands without a sentence" => CheckLine(
                new BriefCitation("$5bn") { Subject = cited.Subject, Value = 5_000_000_000m }
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(mutation)),
        };

        Assert.Contains(findings, finding => finding.Code == code);
    }

    private static BriefCitation Threat()
    {
        var threat = View.Entries.First(entry =>
            entry is { Kind: StatementKind.Tariff, Status: Status.Threatened }
        );
        return new("30%")
        {
            Subject = threat.Id,
            Value = threat.Rate!.Value,
            Statements = threat.Statements,
            AsLaw = true,
        };
    }

    private static string[] Promises() =>
        [
            .. View
                .Entries.Where(entry =>
                    entry is { Kind: StatementKind.Commitment, Amount: not null }
                )
                .Select(entry => entry.Id),
        ];

    private static (Brief Brief, IReadOnlyList<BriefFinding> Findings) Compile(LedgerView view)
    {
        var paper = new Paper(view);
        return paper.Brief(paper.Map(MapSize.A4));
    }

    private static IReadOnlyList<BriefFinding> Check(
        BriefCitation citation,
        Func<BriefCitation, BriefCitation> change
    ) => CheckLine(change(citation));

    private static IReadOnlyList<BriefFinding> CheckLine(BriefPart part)
    {
        return BriefLinter.Check(
            Printed with
            {
                Sections = [new("x", "X", [new BriefList(null, [new([part])])])],
            },
            View
        );
    }

    private static List<BriefCitation> Citations(Brief brief) =>
        [
            .. brief
                .Sections.SelectMany(section => section.Blocks)
                .SelectMany(block => block.Lines)
                .SelectMany(line => line.Parts)
                .OfType<BriefCitation>(),
        ];
}
