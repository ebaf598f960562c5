using System.CommandLine;
using Parley.Cli.Composition;

namespace Parley.Cli.Commands;

/// <summary><c>parley add</c>: pages into a ledger.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var command = new Command(
            "add",
            "Add pages to a ledger and bring its statements and entries up to date"
        )
        {
            CommonOptions.Paths,
            CommonOptions.Ledger,
            CommonOptions.Case,
            CommonOptions.Now,
            CommonOptions.Threads,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var threads = arguments.GetValue(CommonOptions.Threads);
                Workshop.CheckThreads(threads);
                var store = LedgerAccess.Store(arguments);
                var keeper = new LedgerKeeper(
                    await LedgerAccess
                        .WorkshopAsync(arguments, cancellationToken)
                        .ConfigureAwait(false),
                    store
                );
                var progress = new ProgressLines();
                progress.Begin("Adding");
                var intake = await keeper
                    .AddAsync(
                        arguments.GetValue(CommonOptions.Paths)!,
                        LedgerAccess.Now(arguments).Start,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                progress.Done(intake.InWords);
                progress.Begin("Reading", intake.New);
                var made = await keeper
                    .BringUpToDateAsync(threads, progress, cancellationToken)
                    .ConfigureAwait(false);
                var failures = intake.Failures + made.Report(intake.Pages);
                progress.Done(made.InWords);
                return failures == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
            }
        );
        return command;
    }
}
