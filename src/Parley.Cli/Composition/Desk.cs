using Parley.Cli.Output;
using Parley.Ledger.Views;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;
using Parley.Publishing.Site;
using Parley.Web;

namespace Parley.Cli.Composition;

/// <summary>Puts a view behind the desk and serves it until it is stopped.</summary>
internal static class Desk
{
    /// <summary>Serves a view and prints the address.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="port">Port on loopback; 0 takes a free one.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<int> ServeAsync(
        LedgerView view,
        int port,
        CancellationToken cancellationToken
    )
    {
        var paper = new Paper(view);
        var map = paper.Map(MapSize.A4);
        var (brief, findings) = paper.Brief(map);
        BriefFindings.Report(findings);
        var content = new DeskContent(
            view,
            SiteWriter.Write(view, map),
            findings.Count == 0 ? BriefHtmlWriter.Write(brief, view) : null,
            map
        );
        await using var host = await DeskHost
            .StartAsync(content, port, cancellationToken)
            .ConfigureAwait(false);
        Console.WriteLine($"Parley serves the desk at {host.Address} (Ctrl+C ends it).");
        try
        {
            await host.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how serving ends.
        }
        return ExitStatus.Done;
    }
}
