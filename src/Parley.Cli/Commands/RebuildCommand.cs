using System.CommandLine;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Reconciliation;

namespace Parley.Cli.Commands;

/// <summary><c>parley rebuild</c>: everything but pages and judgements made anew.</summary>
internal static class RebuildCommand
{
    private static readonly Option<bool> Diff = new("--diff")
    {
        Description =
            "Print what this version reads differently from what the ledger shows, and change nothing",
    };

    public static Command Create()
    {
        var command = new Command(
            "rebuild",
            "Read all pages of a ledger again and make its statements and entries anew"
        )
        {
            Diff,
            CommonOptions.Ledger,
            CommonOptions.Threads,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var store = LedgerAccess.Store(arguments);
                var threads = arguments.GetValue(CommonOptions.Threads);
                var held = await store.ReadHeldAsync(null, cancellationToken).ConfigureAwait(false);
                var keeper = new LedgerKeeper(Workshop.Open(held.CaseKey), store);
                var progress = new ProgressLines();
                progress.Begin("Reading", held.Pages.Count);
                if (!arguments.GetValue(Diff))
                {
                    var made = await keeper
                        .BringUpToDateAsync(threads, progress, cancellationToken, anew: true)
                        .ConfigureAwait(false);
                    progress.Done(made.InWords);
                    return ExitStatus.Done;
                }
                var shown = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
                var read = await keeper
                    .DeriveAsync(held, threads, progress, anew: true, cancellationToken)
                    .ConfigureAwait(false);
                progress.Done(read.InWords);
                LedgerDifference.Write(
                    Console.Out,
                    shown?.Reconciled ?? Nothing,
                    read.Derived.Reconciled
                );
                return ExitStatus.Done;
            }
        );
        return command;
    }

    private static Reconciled Nothing =>
        new([], new Dictionary<Documents.ArticleId, Entries.CopyOf>(), [], [], []);
}
