using Parley.Cli.Composition;
using Parley.Publishing.Maps;
using Xunit;

namespace Parley.Web.Tests;

/// <summary>The desk over the sample pages, started once.</summary>
public sealed class RunningDesk : IAsyncLifetime
{
    private DeskHost? host;
    private HttpClient? client;

    public HttpClient Client =>
        client ?? throw new InvalidOperationException("The desk is not started.");

    public async ValueTask InitializeAsync()
    {
        var workshop = Workshop.Open("japan-us");
        var run = await workshop.RunAsync(
            [workshop.SamplePages],
            1,
            progress: null,
            TestContext.Current.CancellationToken
        );
        var view = workshop.View(run.Reconciled, withReference: true, new(2026, 4, 1), asOf: null);
        host = await DeskHost.StartAsync(
            new(
                view,
                "<!doctype html><title>Site</title>",
                Brief: null,
                new Paper(view).Map(MapSize.A4)
            ),
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
    }
}
