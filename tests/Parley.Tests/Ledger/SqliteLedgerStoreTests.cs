using Parley.Ledger;
using Parley.Ledger.Sqlite;
using Parley.Statements;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Ledger;

public sealed class SqliteLedgerStoreTests
{
    private static readonly (
        LedgerContent Content,
        Parley.Reconciliation.Reconciled Reconciled
    ) Built = Build(
        "Isuzu picks a county\n\nTOKYO, February 13, 2025 (First Gazette) - Isuzu Motors will invest $280 million in a plant in Piedmont, South Carolina, and create 700 jobs, the company said on Thursday."
    );

    [Fact]
    public async Task What_is_stored_comes_back()
    {
        using var folder = new TemporaryFolder();
        var store = new SqliteLedgerStore(folder.File("ledger.sqlite"));

        await store.ReplaceAsync(Built.Content, TestContext.Current.CancellationToken);
        var stored = await store.ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal("japan-us", stored.CaseKey);
        Assert.NotEmpty(stored.Reconciled.Statements);
        Assert.Equal(Lines(Built.Reconciled), Lines(stored.Reconciled));
        Assert.Equal(
            Built.Reconciled.Articles.Select(article =>
                (article.Id, article.Text, article.Published)
            ),
            stored.Reconciled.Articles.Select(article =>
                (article.Id, article.Text, article.Published)
            )
        );
        Assert.Equal(
            Built.Reconciled.Groups.Select(group => group.Id),
            stored.Reconciled.Groups.Select(group => group.Id)
        );
    }

    [Fact]
    public async Task The_bytes_of_a_page_are_kept()
    {
        using var folder = new TemporaryFolder();
        var store = new SqliteLedgerStore(folder.File("ledger.sqlite"));
        await store.ReplaceAsync(Built.Content, TestContext.Current.CancellationToken);

        var page = Built.Content.Pages[0];
        var bytes = await store.ReadPageAsync(page.Id, TestContext.Current.CancellationToken);

        Assert.Equal(page.Bytes.ToArray(), bytes);
    }

    [Fact]
    public async Task A_new_ledger_takes_the_place_of_the_old_one_whole()
    {
        using var folder = new TemporaryFolder();
        var store = new SqliteLedgerStore(folder.File("ledger.sqlite"));
        var other = Build(
            "Panasonic in Kansas\n\nTOKYO, July 15, 2025 (First Gazette) - Panasonic opened a battery plant in De Soto, Kansas, for $4 billion, the company said on Tuesday."
        );

        await store.ReplaceAsync(Built.Content, TestContext.Current.CancellationToken);
        await store.ReplaceAsync(other.Content, TestContext.Current.CancellationToken);

        var stored = await store.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Lines(other.Reconciled), Lines(stored.Reconciled));
        Assert.Equal(["ledger.sqlite"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_write_that_is_stopped_leaves_the_old_ledger()
    {
        using var folder = new TemporaryFolder();
        var store = new SqliteLedgerStore(folder.File("ledger.sqlite"));
        await store.ReplaceAsync(Built.Content, TestContext.Current.CancellationToken);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.ReplaceAsync(Built.Content, stopped.Token)
        );

        var stored = await store.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Lines(Built.Reconciled), Lines(stored.Reconciled));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("text")]
    [InlineData("cut")]
    public async Task A_file_that_is_no_ledger_is_refused_with_its_name(string kind)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("ledger.sqlite");
        var store = new SqliteLedgerStore(path);
        switch (kind)
        {
            case "text":
                await File.WriteAllTextAsync(
                    path,
                    new string('x', 5000),
                    TestContext.Current.CancellationToken
                );
                break;
            case "cut":
                await store.ReplaceAsync(Built.Content, TestContext.Current.CancellationToken);
                await using (var file = File.OpenWrite(path))
                {
                    file.SetLength(100);
                }
                break;
            default:
                break;
        }

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() =>
            store.ReadAsync(TestContext.Current.CancellationToken)
        );

        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
    }

    private static (LedgerContent Content, Parley.Reconciliation.Reconciled Reconciled) Build(
        string page
    )
    {
        var (workshop, run) = BuiltView.Run(page);
        return (workshop.Content(run), run.Reconciled);
    }

    private static List<string> Lines(Parley.Reconciliation.Reconciled reconciled) =>
        [
            .. reconciled.Statements.Select(statement =>
            {
                using var stream = new MemoryStream();
                using (var json = new System.Text.Json.Utf8JsonWriter(stream))
                {
                    StatementJson.Write(json, statement);
                }
                return System.Text.Encoding.UTF8.GetString(stream.ToArray());
            }),
        ];
}
