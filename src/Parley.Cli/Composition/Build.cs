using System.CommandLine;
using Parley.Cli.Commands;
using Parley.Ledger.Sqlite;
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
        var output = new OutputFolder(folder);
        var keeper = new LedgerKeeper(
            workshop,
            new SqliteLedgerStore(output.PathOf("ledger.sqlite"))
        );
        progress.Begin("Collecting");
        var intake = await keeper
            .AddAsync(paths, LedgerAccess.Now(arguments).Start, cancellationToken)
            .ConfigureAwait(false);
        progress.Done(intake.InWords);
        progress.Begin("Reading", intake.New);
        var made = await keeper
            .BringUpToDateAsync(
                arguments.GetValue(CommonOptions.Threads),
                progress,
                cancellationToken,
                whole: true
            )
            .ConfigureAwait(false);
        var failures = intake.Failures + made.Report(intake.Pages);
        progress.Done(made.InWords);
        progress.Begin("Writing");
        var reconciled = made.Derived.Reconciled;
        var view = workshop.View(
            reconciled,
            !arguments.GetValue(CommonOptions.NoReference),
            LedgerAccess.Now(arguments).Day,
            arguments.GetValue(CommonOptions.AsOf)
        );
        var printed = BuildOutputs.Write(output, reconciled, view);
        progress.Done(folder);
        return new(
            view,
            printed && failures == 0 ? Cli.ExitStatus.Done : Cli.ExitStatus.SomeFailed
        );
    }
}
