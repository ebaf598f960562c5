using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Parley.Cli.Composition;
using Parley.Documents;
using Parley.Statements;
using Xunit;

namespace Parley.Tests.Cases;

/// <summary>The rules of honest samples, held for every page of the cases that ship.</summary>
public sealed partial class SamplePagesTests
{
    private const string Marker = "Sample page written for Parley";
    private const string ListPage = "japan-us/10-project-list.html";

    private static readonly DateOnly First = new(2025, 1, 1);
    private static readonly DateOnly Last = new(2026, 3, 31);

    private static readonly string Cases = Path.Combine(Repository.Root, "cases");

    // A relative date settles against the other pages, so that a case is read as a whole.
    private static readonly ConcurrentDictionary<string, Run> Sets = new(StringComparer.Ordinal);

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateDirectories(Cases)
                .SelectMany(folder =>
                    Directory
                        .EnumerateFiles(Path.Combine(folder, "pages"))
                        .Select(file => $"{Path.GetFileName(folder)}/{Path.GetFileName(file)}")
                )
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void There_are_at_least_eighteen() => Assert.True(Files.Count >= 18);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_article_is_marked_dated_and_quotes_nobody(string file)
    {
        var articles = Articles(file);

        Assert.NotEmpty(articles);
        Assert.All(
            articles,
            article =>
            {
                Assert.True(article.Sample);
                Assert.False(string.IsNullOrWhiteSpace(article.Title));
                Assert.NotNull(article.Published);
                Assert.InRange(article.Published.Bounds.Earliest, First, Last);
                Assert.InRange(article.Published.Bounds.Latest, First, Last);
                Assert.DoesNotMatch(Speech(), $"{article.Title}\n{article.Text}");
                Assert.DoesNotContain(Marker, article.Text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotMatch(Address(), article.Text);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_page_names_an_invented_outlet(string file)
    {
        using var outlets = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Cases, CaseOf(file), "outlets.json"))
        );
        var page = Text(file);

        Assert.Contains(
            outlets.RootElement.EnumerateArray(),
            outlet =>
                outlet.TryGetProperty("sample", out var sample)
                && sample.GetBoolean()
                && Spellings(outlet)
                    .Any(name => page.Contains(name, StringComparison.OrdinalIgnoreCase))
                && Spellings(outlet)
                    .Any(name => name.EndsWith(".example", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_page_prints_the_addresses_of_its_facts(string file)
    {
        var page = Text(file);
        var addresses = Sources(page);

        Assert.Contains(Marker, page, StringComparison.Ordinal);
        Assert.Contains(
            addresses,
            address => address.StartsWith("https://", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_page_stands_in_the_table(string file)
    {
        var table = Repository.Text("docs/sample-pages.md");

        Assert.Contains($"| `{Path.GetFileName(file)}` |", table, StringComparison.Ordinal);
        if (file != ListPage)
        {
            Assert.All(
                Sources(Text(file)),
                address => Assert.Contains($"<{address}>", table, StringComparison.Ordinal)
            );
        }
        if (Text(file).Contains("Planted error", StringComparison.OrdinalIgnoreCase))
        {
            Assert.DoesNotMatch(
                $@"(?m)^\| `{Regex.Escape(Path.GetFileName(file))}` \|.*\| none[^|]*\|\r?$",
                table
            );
        }
    }

    [Fact]
    public void The_table_names_no_page_that_is_not_there() =>
        Assert.Equal(Files.Count, Row().Count(Repository.Text("docs/sample-pages.md")));

    [Fact]
    public void The_list_page_gives_a_commitment_for_each_of_its_projects()
    {
        var lines = ListItem()
            .Matches(Text(ListPage))
            .Where(match => match.Groups["rest"].Value.StartsWith(':'))
            .Select(match => match.Groups["line"].Value + match.Groups["rest"].Value)
            .ToList();
        var commitments = SetOf(ListPage)
            .StatementsInDocumentOrder()
            .OfType<Commitment>()
            .Where(commitment =>
                commitment.Document.Path.EndsWith(
                    Path.GetFileName(ListPage),
                    StringComparison.Ordinal
                )
            )
            .ToList();

        Assert.True(lines.Count >= 60);
        Assert.All(
            lines,
            line =>
            {
                var read = commitments.Where(commitment =>
                    commitment.Evidence.Quote.Contains(line, StringComparison.Ordinal)
                );
                var commitment = Assert.Single(read);
                Assert.NotEmpty(commitment.Actors);
                Assert.NotNull(commitment.Amount);
                Assert.NotEmpty(commitment.Places);
                Assert.Equal(
                    line.EndsWith("jobs", StringComparison.Ordinal),
                    commitment.Jobs is not null
                );
            }
        );
    }

    private static List<Article> Articles(string file) =>
        [
            .. SetOf(file)
                .Reconciled.Articles.Where(article =>
                    Path.GetFileName(article.Path) == Path.GetFileName(file)
                ),
        ];

    private static Run SetOf(string file) =>
        Sets.GetOrAdd(
            CaseOf(file),
            key =>
                Workshop
                    .Open(key)
                    .RunAsync(
                        [Path.Combine(Cases, key, "pages")],
                        1,
                        progress: null,
                        CancellationToken.None
                    )
                    .GetAwaiter()
                    .GetResult()
        );

    private static string CaseOf(string file) => file.Split('/')[0];

    private static string Text(string file) =>
        WebUtility.HtmlDecode(
            File.ReadAllText(Path.Combine(Cases, CaseOf(file), "pages", Path.GetFileName(file)))
        );

    private static List<string> Sources(string page) =>
        [
            .. Address()
                .Matches(page)
                .Select(match => match.Value.TrimEnd('.'))
                .Where(address => !Furniture().IsMatch(new Uri(address).Host))
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Spellings(JsonElement outlet) =>
        outlet
            .GetProperty("aliases")
            .EnumerateArray()
            .Select(alias => alias.GetString()!)
            .Prepend(outlet.GetProperty("name").GetString()!);

    [GeneratedRegex("""https?://[^\s"<>\]]+""")]
    private static partial Regex Address();

    [GeneratedRegex(@"(\.example|schema\.org|w3\.org|purl\.org)$")]
    private static partial Regex Furniture();

    // More than three words between quotation marks.
    [GeneratedRegex("""[“"「](\S+\s+){3,}\S+[”"」]""")]
    private static partial Regex Speech();

    [GeneratedRegex("""<li><a [^>]*>(?<line>[^<]*)</a>(?<rest>[^<]*)</li>""")]
    private static partial Regex ListItem();

    [GeneratedRegex(@"(?m)^\| `\d\d-")]
    private static partial Regex Row();
}
