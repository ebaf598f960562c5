using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Parley.Web;

/// <summary>
/// The desk over HTTP, on loopback alone: it answers only requests that name a loopback host, so that no page of another site can
/// reach it through a name of its own.
/// </summary>
public sealed class DeskHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private DeskHost(WebApplication app) => this.app = app;

    /// <summary>Where the desk answers, with its port.</summary>
    public Uri Address =>
        new(
            app.Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()!
                .Addresses.First()
        );

    /// <summary>Starts the desk.</summary>
    /// <param name="content">What it shows; made when it is first asked for.</param>
    /// <param name="queries">What it asks of the ledger at each request, or null where there is no ledger file.</param>
    /// <param name="port">Port on 127.0.0.1; 0 takes a free one.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<DeskHost> StartAsync(
        Lazy<Task<DeskContent>> content,
        IDeskQueries? queries,
        int port,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegative(port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, IPEndPoint.MaxPort);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 0;
            server.Listen(IPAddress.Loopback, port);
        });
        builder.Logging.ClearProviders();
        var desk = builder.Build();
        desk.Use(RequestGuard.InvokeAsync);
        DeskRoutes.Map(desk, content);
        if (queries is not null)
        {
            QueryRoutes.Map(desk, queries);
        }
        try
        {
            await desk.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await desk.DisposeAsync().ConfigureAwait(false);
            throw;
        }
        return new(desk);
    }

    /// <summary>Waits until the token stops it.</summary>
    public Task WaitAsync(CancellationToken cancellationToken = default) =>
        app.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
