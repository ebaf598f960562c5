using Microsoft.Data.Sqlite;
using Parley.Ledger.Sqlite;
using Xunit;

namespace Parley.Tests.Line;

/// <summary>The commands that keep a ledger, as a user runs them.</summary>
public sealed class LedgerCommandTests : IDisposable
{
    private const string First =
        "Pumps for Ohio\n\nCOLUMBUS, Ohio, March 3, 2025 (Testing Gazette) - Brightwater Pumps will invest $120 million in a new plant in Columbus, Ohio, the company said on Monday.";

    private const string Second =
        "Pumps for Texas\n\nAUSTIN, Texas, April 7, 2025 (Testing Gazette) - Clearwell Valves will invest $45 million in a new plant in Austin, Texas, the company said on Monday.";

    private readonly TemporaryFolder folder = new();

    private string Ledger => folder.File("talks.sqlite");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_ledger_shows_what_it_held_at_a_time()
    {
        Add("a.txt", First, "2025-05-01");
        Add("b.txt", Second, "2025-06-01T12:00:00Z");

        Assert.Contains("Clearwell", Show(), StringComparison.Ordinal);
        Assert.Contains("Clearwell", Show("--recorded-by", "2025-06-01"), StringComparison.Ordinal);
        var before = Show("--recorded-by", "2025-06-01T11:59:59Z");
        Assert.Contains("Brightwater", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Clearwell", before, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Brightwater",
            Show("--recorded-by", "2025-04-30"),
            StringComparison.Ordinal
        );
        // Recorded late, published early: the two clocks are two.
        Assert.Contains(
            "Clearwell",
            Show("--recorded-by", "2025-06-01", "--as-of", "2025-04-07"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Rebuilding_without_anything_that_was_made_exports_the_same_bytes()
    {
        Add("a.txt", First, "2025-05-01");
        Add("b.txt", Second, "2025-05-02");
        Run("judge", "reject", StatementOf("Clearwell"), "--by", "Ono", "--now", "2025-05-03");
        string[] tables = ["ledger", "positions", "conflicts"];
        var before = tables.Select(table => Export(table)).ToList();
        using (var connection = new SqliteConnection($"Data Source={Ledger};Pooling=False"))
        {
            connection.Open();
            foreach (var table in Schema.DerivedTables.Append("page_read"))
            {
                connection.Run($"drop table {table}");
            }
        }

        Run("rebuild");

        Assert.Equal(before, tables.Select(table => Export(table)));
        Assert.Equal("The ledger is whole.\n", Run("doctor"));
        Assert.Equal("This version reads the same.\n", Run("rebuild", "--diff"));
    }

    [Fact]
    public void Judgements_are_listed_with_where_they_stand()
    {
        Add("a.txt", First, "2025-05-01");

        Run(
            "judge",
            "correct",
            StatementOf("Brightwater"),
            "status",
            "agreed",
            "--by",
            "Ono",
            "--why",
            "signed"
        );
        Run("judge", "withdraw", "1", "--by", "Ono");

        var list = Run("judge", "list");
        Assert.Contains("withdrawn", list, StringComparison.Ordinal);
        Assert.Contains("status = \"agreed\"", list, StringComparison.Ordinal);
        Assert.Contains("(signed)", list, StringComparison.Ordinal);
    }

    [Fact]
    public void Building_again_in_a_folder_keeps_what_its_ledger_holds()
    {
        File.WriteAllText(folder.File("a.txt"), First);
        File.WriteAllText(folder.File("b.txt"), Second);
        foreach (var page in new[] { "a.txt", "b.txt" })
        {
            Assert.Equal(
                0,
                ParleyProcess
                    .Run(
                        "build",
                        folder.File(page),
                        "-o",
                        folder.File("out"),
                        "--now",
                        "2025-05-01"
                    )
                    .ExitStatus
            );
        }

        var csv = File.ReadAllText(folder.File("out/ledger.csv"));
        Assert.Contains("Brightwater", csv, StringComparison.Ordinal);
        Assert.Contains("Clearwell", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("judge", "merge", "st_x", "st_y")]
    [InlineData("judge", "withdraw", "7")]
    [InlineData("ledger", "--recorded-by", "yesterday")]
    public void Wrong_usage_ends_with_status_2(params string[] arguments)
    {
        Add("a.txt", First, "2025-05-01");

        Assert.Equal(2, ParleyProcess.Run([.. arguments, "--ledger", Ledger]).ExitStatus);
    }

    private void Add(string name, string page, string now)
    {
        File.WriteAllText(folder.File(name), page);
        var added = ParleyProcess.Run("add", folder.File(name), "--ledger", Ledger, "--now", now);
        Assert.Equal(0, added.ExitStatus);
    }

    private string Show(params string[] clocks) =>
        Run(["ledger", "--format", "json", "--no-reference", "--now", "2025-07-01", .. clocks]);

    private string Export(string table) => Run(table, "--format", "json", "--now", "2025-07-01");

    private string StatementOf(string words)
    {
        using var ledger = System.Text.Json.JsonDocument.Parse(Show());
        return ledger
            .RootElement.GetProperty("entries")
            .EnumerateArray()
            .First(entry =>
                entry.GetProperty("title").GetString()!.Contains(words, StringComparison.Ordinal)
            )
            .GetProperty("statements")[0]
            .GetString()!;
    }

    private string Run(params string[] arguments)
    {
        var run = ParleyProcess.Run([.. arguments, "--ledger", Ledger]);
        Assert.True(run.ExitStatus == 0, run.Error);
        return run.Output;
    }
}
