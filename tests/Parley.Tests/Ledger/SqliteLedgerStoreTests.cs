using Microsoft.Data.Sqlite;
using Parley.Ledger;
using Parley.Ledger.Sqlite;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Ledger;

public sealed class SqliteLedgerStoreTests : LedgerStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteLedgerStore store;

    public SqliteLedgerStoreTests() => store = new(File);

    private protected override ILedgerStore Store => store;

    private string File => folder.File("ledger.sqlite");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_stays_beside_the_file()
    {
        await KeptPages.AddAsync(store, KeptPages.Plant);

        Assert.Equal(["ledger.sqlite"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("empty")]
    [InlineData("text")]
    [InlineData("cut")]
    [InlineData("other")]
    public async Task A_file_that_is_no_ledger_is_refused_with_its_name(string kind)
    {
        switch (kind)
        {
            case "empty":
                await System.IO.File.WriteAllBytesAsync(File, [], Stop);
                break;
            case "text":
                await System.IO.File.WriteAllTextAsync(File, new string('x', 5000), Stop);
                break;
            case "cut":
                await KeptPages.AddAsync(store, KeptPages.Plant);
                await using (var stream = System.IO.File.OpenWrite(File))
                {
                    stream.SetLength(20_000);
                }
                break;
            case "other":
                Run("create table thing (name text)");
                break;
            default:
                break;
        }

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => store.ReadAsync(Stop));

        Assert.Contains(File, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_of_a_later_version_is_refused_and_left_alone()
    {
        await store.CreateAsync("japan-us", Stop);
        Run("pragma user_version = 99");

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() =>
            store.CreateAsync("japan-us", Stop)
        );

        Assert.Contains("version 99", refused.Message, StringComparison.Ordinal);
        Assert.Equal(99L, Number("pragma user_version"));
    }

    [Fact]
    public async Task A_ledger_of_the_first_version_is_brought_up_to_date_with_its_pages()
    {
        Run(Schema.Migrations[0]);
        Run("pragma user_version = 1; insert into setting values ('case', 'japan-us')");
        var page = System.Text.Encoding.UTF8.GetBytes(KeptPages.Plant);
        Run(
            "insert into page values ($id, 'a.txt', null, null, null, $bytes)",
            ("$id", Parley.Documents.PageId.Of(page).Sha256),
            ("$bytes", Packed.Pack(page))
        );

        var held = await store.ReadHeldAsync(null, Stop);

        Assert.Equal("a.txt", Assert.Single(held.Pages).Path);
        Assert.Equal(page, (await store.ReadPagesAsync(held.Pages, Stop))[0].Bytes.ToArray());
        var made = await KeptPages.Keeper(store).BringUpToDateAsync(1, null, Stop);
        Assert.NotEmpty(made.Derived.Reconciled.Groups);
        Assert.Empty(await store.CheckAsync(Stop));
    }

    [Theory]
    [InlineData("delete from page")]
    [InlineData("update page set bytes = x'00'")]
    [InlineData("delete from delivery")]
    [InlineData("update delivery set path = 'b'")]
    [InlineData("delete from judgement")]
    [InlineData("update judgement set made_by = 'x'")]
    [InlineData("delete from anchor")]
    [InlineData("update anchor set quote = 'x'")]
    public async Task The_file_itself_refuses_to_lose_or_change_what_is_kept(string sql)
    {
        await KeptJudgements.AddAsync(store);

        Assert.Throws<SqliteException>(() => Run(sql));

        Assert.Empty(await store.CheckAsync(Stop));
    }

    [Theory]
    [InlineData("drop trigger page_is_fixed; update page set bytes = x'0102'", "bytes of page")]
    [InlineData(
        "pragma foreign_keys = off; drop trigger delivery_stays; delete from delivery",
        "where page"
    )]
    [InlineData(
        "pragma foreign_keys = off; drop trigger anchor_stays; delete from anchor",
        "anchors"
    )]
    [InlineData(
        "pragma foreign_keys = off; drop trigger judgement_stays; delete from judgement",
        "judgement"
    )]
    [InlineData("update statement set json = replace(json, '$280', '$290')", "evidence")]
    public async Task Damage_is_found(string sql, string named)
    {
        await KeptJudgements.AddAsync(store);
        Run(sql);
        if (!sql.StartsWith("update statement", StringComparison.Ordinal))
        {
            // What is made of the damaged pages does not matter here.
            Run("delete from derived");
        }

        var findings = await store.CheckAsync(Stop);

        Assert.Contains(
            findings,
            finding => finding.IsFault && finding.Message.Contains(named, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Deleting_everything_that_is_made_changes_nothing_that_is_shown()
    {
        var before = KeptPages.Lines(
            (await KeptPages.AddAsync(store, KeptPages.Plant, KeptPages.SamePlant))
                .Derived
                .Reconciled
        );
        foreach (var table in Schema.DerivedTables.Append("page_read"))
        {
            Run($"drop table {table}");
        }
        Assert.Null(await store.ReadAsync(Stop));

        await KeptPages.Keeper(store).BringUpToDateAsync(2, null, Stop);

        Assert.Equal(before, KeptPages.Lines((await store.ReadAsync(Stop))!.Reconciled));
    }

    [Fact]
    public async Task A_backup_is_one_whole_file_and_comes_back()
    {
        var before = KeptPages.Lines(
            (await KeptPages.AddAsync(store, KeptPages.Plant)).Derived.Reconciled
        );
        var backup = folder.File("backup.sqlite");

        await store.BackupAsync(backup, Stop);
        await KeptPages.AddAsync(store, KeptPages.Battery);
        var restored = new SqliteLedgerStore(folder.File("restored.sqlite"));
        await restored.RestoreAsync(backup, Stop);

        Assert.Equal(before, KeptPages.Lines((await restored.ReadAsync(Stop))!.Reconciled));
        Assert.Empty(await restored.CheckAsync(Stop));
        Assert.Equal(
            ["backup.sqlite", "ledger.sqlite", "restored.sqlite"],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Nothing_is_restored_or_backed_up_over_what_holds_more()
    {
        await KeptPages.AddAsync(store, KeptPages.Plant);
        var backup = folder.File("backup.sqlite");
        await store.BackupAsync(backup, Stop);
        await KeptJudgements.AddAsync(store);
        var early = new SqliteLedgerStore(folder.File("early.sqlite"));
        await KeptPages.AddAsync(early, KeptPages.Plant);

        await Assert.ThrowsAsync<InvalidDataException>(() => store.RestoreAsync(backup, Stop));
        await store.BackupAsync(backup, Stop);
        await Assert.ThrowsAsync<InvalidDataException>(() => early.BackupAsync(backup, Stop));

        Assert.Single((await store.ReadHeldAsync(null, Stop)).Judgements);
        await early.RestoreAsync(backup, Stop);
        Assert.Single((await early.ReadHeldAsync(null, Stop)).Judgements);
    }

    [Fact]
    public async Task A_log_cut_anywhere_costs_nothing_that_was_in_the_file_and_halves_nothing()
    {
        await KeptPages.AddAsync(store, KeptPages.Plant);
        var (file, log) = await GrownBesideAReaderAsync();
        var random = new Random(5);
        foreach (
            var length in Enumerable
                .Range(0, 24)
                .Select(_ => random.Next(log.Length))
                .Append(0)
                .Append(log.Length)
        )
        {
            using var cut = new TemporaryFolder();
            await System.IO.File.WriteAllBytesAsync(cut.File("ledger.sqlite"), file, Stop);
            await System.IO.File.WriteAllBytesAsync(
                cut.File("ledger.sqlite-wal"),
                log[..length],
                Stop
            );
            var left = new SqliteLedgerStore(cut.File("ledger.sqlite"));

            Assert.DoesNotContain(await left.CheckAsync(Stop), finding => finding.IsFault);
            var held = await left.ReadHeldAsync(null, Stop);
            Assert.Contains(held.Pages, page => page.Path == KeptPages.Name(KeptPages.Plant));
            Assert.True(length < log.Length || held.Pages.Count == 3);
            await KeptPages.AddAsync(left, KeptPages.Battery, KeptPages.SamePlant);
            Assert.Equal(3, (await left.ReadHeldAsync(null, Stop)).Pages.Count);
            Assert.Empty(await left.CheckAsync(Stop));
        }
    }

    /// <summary>Adds pages while somebody reads, so that they stand in the log only.</summary>
    private async Task<(byte[] File, byte[] Log)> GrownBesideAReaderAsync()
    {
        await using var reader = Open();
        await using var reading = reader.BeginTransaction(deferred: true);
        Number(reader, "select count(*) from page");
        await KeptPages.AddAsync(store, KeptPages.Battery);
        await KeptPages.AddAsync(store, KeptPages.SamePlant);
        return (
            await System.IO.File.ReadAllBytesAsync(File, Stop),
            await System.IO.File.ReadAllBytesAsync(File + "-wal", Stop)
        );
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Run(string sql, params (string Name, object Value)[] values)
    {
        using var connection = Open();
        connection.Run(sql, [.. values.Select(value => (value.Name, (object?)value.Value))]);
    }

    private long Number(string sql)
    {
        using var connection = Open();
        return Number(connection, sql);
    }

    private static long Number(SqliteConnection connection, string sql) => connection.Number(sql);
}
