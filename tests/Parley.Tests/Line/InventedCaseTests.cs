using System.Text.Json;
using Xunit;

namespace Parley.Tests.Line;

/// <summary>
/// Two countries that do not exist, with money, fiscal years, provinces and outlines of their own, through the whole line:
/// what no code can know, no code needs to know.
/// </summary>
public sealed class InventedCaseTests : IDisposable
{
    private static readonly string Cases = Path.Combine(Repository.Root, "tests", "cases");
    private readonly TemporaryFolder folder = new();
    private readonly ParleyProcess run;

    public InventedCaseTests() =>
        run = ParleyProcess.RunWith(
            ("PARLEY_CASES", Cases),
            "build",
            Path.Combine(Cases, "velmora-tarsund", "pages"),
            "-o",
            folder.Path,
            "--case",
            "velmora-tarsund",
            "--now",
            "2025-12-01"
        );

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_line_runs_from_pages_to_the_brief()
    {
        Assert.Equal((0, ""), (run.ExitStatus, Complaints()));
        AssertMoneyAndPlaces();
        AssertFiscalYears();
        AssertConflict();
        AssertMap();
        AssertBrief();
        AssertLedgerOpensAgain();
    }

    private void AssertMoneyAndPlaces()
    {
        var plant = Statements()
            .First(statement =>
                Text(statement, "kind") == "commitment"
                && statement.GetRawText().Contains("1200", StringComparison.Ordinal)
            );
        Assert.Equal("TRN", Text(plant.GetProperty("amount"), "currency"));
        Assert.Equal("QT-EA", Text(plant.GetProperty("places")[0], "code"));
        Assert.Equal("QT", Text(plant, "target"));
        Assert.Contains(
            Statements(),
            statement =>
                statement.GetRawText().Contains("skeps of barley", StringComparison.Ordinal)
        );
    }

    /// <summary>One country's fiscal 2025 ends in June 2025, the other's begins in April 2025.</summary>
    private void AssertFiscalYears()
    {
        var figures = Statements().Where(statement => Text(statement, "kind") == "figure").ToList();
        Assert.Contains(
            figures,
            figure => figure.GetRawText().Contains("2024-07-01", StringComparison.Ordinal)
        );
        Assert.Contains(
            figures,
            figure => figure.GetRawText().Contains("2026-03-31", StringComparison.Ordinal)
        );
    }

    private void AssertConflict()
    {
        var conflicts = File.ReadAllLines(folder.File("conflicts.csv"))[1..];
        Assert.Equal(2, conflicts.Length);
        Assert.All(conflicts, line => Assert.Contains(",basis,", line, StringComparison.Ordinal));
        Assert.Contains(conflicts, line => line.Contains("qv-customs", StringComparison.Ordinal));
        Assert.Contains(conflicts, line => line.Contains("qt-bureau", StringComparison.Ordinal));
    }

    private void AssertMap()
    {
        var map = File.ReadAllText(folder.File("map.svg"));
        foreach (
            var drawn in new[] { "Northmark", "Eastfell", "Southmere", "Westholm", "TRN\u00A02bn" }
        )
        {
            Assert.Contains(drawn, map, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("$", map, StringComparison.Ordinal);
        Assert.DoesNotContain("US-", map, StringComparison.Ordinal);
    }

    private void AssertBrief()
    {
        var brief = File.ReadAllText(folder.File("brief.html"));
        Assert.Contains("Velmora–Tarsund", brief, StringComparison.Ordinal);
        Assert.Contains("Velmora asks", brief, StringComparison.Ordinal);
        Assert.Contains("Tarsund asks", brief, StringComparison.Ordinal);
        Assert.Contains("customs office", brief, StringComparison.Ordinal);
        Assert.Contains("Sample data", brief, StringComparison.Ordinal);
    }

    private void AssertLedgerOpensAgain()
    {
        var again = ParleyProcess.RunWith(
            ("PARLEY_CASES", Cases),
            "map",
            "--ledger",
            folder.File("ledger.sqlite"),
            "-o",
            folder.File("again.svg"),
            "--now",
            "2025-12-01"
        );
        Assert.Equal((0, ""), (again.ExitStatus, again.Error));
        Assert.Equal(
            File.ReadAllText(folder.File("map.svg")),
            File.ReadAllText(folder.File("again.svg"))
        );
    }

    private List<JsonElement> Statements()
    {
        var statements = new List<JsonElement>();
        foreach (var line in File.ReadLines(folder.File("statements.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            statements.Add(document.RootElement.Clone());
        }
        return statements;
    }

    private string Complaints() => run.ExitStatus == 0 ? "" : run.Error;

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.GetString() : null;
}
