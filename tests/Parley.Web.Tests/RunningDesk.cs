using Parley.Cli.Composition;
using Parley.Ledger.Sqlite;
using Parley.Ledger.Views;
using Parley.Publishing.Maps;
using Xunit;

namespace Parley.Web.Tests;

/// <summary>The desk over the sample pages, started once.</summary>
public sealed class RunningDesk : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-desk-");
    private DeskHost? host;
    private HttpClient? client;

    /// <summary>The whole of what it shows.</summary>
    public LedgerView View { get; private set; } = null!;

    /// <summary>The same as of a day.</summary>
    public Func<DateOnly?, LedgerView> ViewAt { get; private set; } = null!;

    public HttpClient Client =>
        client ?? throw new InvalidOperationException("The desk is not started.");

    public async ValueTask InitializeAsync()
    {
        var workshop = Workshop.Open("japan-us");
        var store = new SqliteLedgerStore(Path.Combine(folder.FullName, "ledger.sqlite"));
        var keeper = new LedgerKeeper(workshop, store);
        await keeper.AddAsync(
            [workshop.SamplePages],
            new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero),
            TestContext.Current.CancellationToken
        );
        var made = await keeper.BringUpToDateAsync(
            1,
            progress: null,
            TestContext.Current.CancellationToken
        );
        ViewAt = day =>
            workshop.View(made.Derived.Reconciled, withReference: true, new(2026, 4, 1), day);
        var view = View = ViewAt(null);
        host = await DeskHost.StartAsync(
            new(() =>
                Task.FromResult(
                    new DeskContent(
                        view,
                        "<!doctype html><title>Site</title>",
                        Brief: null,
                        new Paper(view).Map(MapSize.A4)
                    )
                )
            ),
            new LedgerQueries(store, workshop, new(2026, 4, 1), asOf: null),
            0,
            TestContext.Current.CancellationToken
        );
        client = new() { BaseAddress = host.Address };
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        if (host is not null)
        {
            await host.DisposeAsync();
        }
        folder.Delete(recursive: true);
    }
}
