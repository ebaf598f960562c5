using Parley.Ledger.Sqlite;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Ledger;

/// <summary>The order in which pages arrive, and how many at once, changes nothing that a ledger shows.</summary>
public sealed class ArrivalTests : IDisposable
{
    private static readonly string[] Pages =
    [
        .. Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "cases", "japan-us", "pages"))
            .Order(StringComparer.Ordinal),
    ];

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_by_one_shuffled_and_all_at_once_give_the_same()
    {
        var all = await ShowAsync("all", 1, [Pages]);

        foreach (var threads in new[] { 2, 8 })
        {
            Assert.Equal(all, await ShowAsync($"threads-{threads}", threads, [Pages]));
        }
        foreach (var seed in new[] { 1, 2 })
        {
            var shuffled = Pages.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(
                all,
                await ShowAsync(
                    $"one-by-one-{seed}",
                    1,
                    [.. shuffled.Select(page => new[] { page })]
                )
            );
        }
    }

    /// <summary>What a ledger shows after several deliveries, made up to date after each.</summary>
    private async Task<List<string>> ShowAsync(string name, int threads, string[][] deliveries)
    {
        var store = new SqliteLedgerStore(folder.File(name));
        var keeper = KeptPages.Keeper(store);
        foreach (var pages in deliveries)
        {
            await keeper.AddAsync(pages, KeptPages.Day, Stop);
            await keeper.BringUpToDateAsync(threads, null, Stop);
        }
        Assert.Empty(await store.CheckAsync(Stop));
        return KeptPages.Lines((await store.ReadAsync(Stop))!.Reconciled);
    }
}
