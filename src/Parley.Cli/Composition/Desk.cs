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
    public static Task<int> ServeAsync(
        LedgerView view,
        int port,
        CancellationToken cancellationToken
    )
    {
        var content = Task.FromResult(Content(view));
        return ServeAsync(new(() => content), null, port, cancellationToken);
    }

    /// <summary>Serves what is made when it is first asked for, and answers queries.</summary>
    /// <param name="content">The pages of the desk.</param>
    /// <param name="queries">Answers what is asked at each request, or null.</param>
    /// <param name="port">Port on loopback; 0 takes a free one.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<int> ServeAsync(
        Lazy<Task<DeskContent>> content,
        IDeskQueries? queries,
        int port,
        CancellationToken cancellationToken
    )
    {
        await using var host = await DeskHost
            .StartAsync(content, queries, port, cancellationToken)
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

    /// <summary>The pages of the desk over a view.</summary>
    public static DeskContent Content(LedgerView view)
    {
        var paper = new Paper(view);
        var map = paper.Map(MapSize.A4);
        var (brief, findings) = paper.Brief(map);
        BriefFindings.Report(findings);
        return new(
            view,
            SiteWriter.Write(view, map),
            findings.Count == 0 ? BriefHtmlWriter.Write(brief, view) : null,
            map
        );
    }
}
