using System.CommandLine;
using Parley.Cli.Commands;
using Parley.Ledger.Views;

namespace Parley.Cli.Composition;

/// <summary>A whole build, with progress on standard error.</summary>
/// <param name="View">What the ledger shows.</param>
/// <param name="ExitStatus">Whether all of it worked.</param>
internal sealed record Build(LedgerView View, int ExitStatus)
{
    /// <summary>Takes pages through every stage and writes the files of the contract.</summary>
    public static async Task<Build> RunAsync(
        Workshop workshop,
        string[] paths,
        string folder,
        ParseResult arguments,
        CancellationToken cancellationToken
    )
    {
        var progress = new ProgressLines();
        var run = await workshop
            .RunAsync(paths, arguments.GetValue(CommonOptions.Threads), progress, cancellationToken)
            .ConfigureAwait(false);
        progress.Begin("Writing");
        var view = workshop.View(
            run.Reconciled,
            !arguments.GetValue(CommonOptions.NoReference),
            LedgerAccess.Today(arguments),
            arguments.GetValue(CommonOptions.AsOf)
        );
        var printed = await BuildOutputs
            .WriteAsync(new(folder), workshop, run, view, cancellationToken)
            .ConfigureAwait(false);
        progress.Done(folder);
        return new(view, printed ? run.ExitStatus : Cli.ExitStatus.SomeFailed);
    }
}
