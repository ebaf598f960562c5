using System.CommandLine;
using Parley.Cli.Composition;

namespace Parley.Cli.Commands;

/// <summary><c>parley build</c>: from pages to ledger, tables, map, brief and site.</summary>
internal static class BuildCommand
{
    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The folder to write into",
        HelpName = "DIR",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command(
            "build",
            "Build everything from pages: ledger, tables, map, brief and site"
        )
        {
            CommonOptions.Paths,
            Output,
            CommonOptions.Case,
            CommonOptions.NoReference,
            CommonOptions.AsOf,
            CommonOptions.Now,
            CommonOptions.Threads,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var workshop = Workshop.Open(arguments.GetValue(CommonOptions.Case)!);
                var progress = new ProgressLines();
                var run = await workshop
                    .RunAsync(
                        arguments.GetValue(CommonOptions.Paths)!,
                        arguments.GetValue(CommonOptions.Threads),
                        progress,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                progress.Begin("Writing");
                var view = workshop.View(
                    run.Reconciled,
                    !arguments.GetValue(CommonOptions.NoReference),
                    LedgerAccess.Today(arguments),
                    arguments.GetValue(CommonOptions.AsOf)
                );
                var folder = arguments.GetValue(Output)!;
                var printed = await BuildOutputs
                    .WriteAsync(new(folder), workshop, run, view, cancellationToken)
                    .ConfigureAwait(false);
                progress.Done(folder);
                return printed ? run.ExitStatus : ExitStatus.SomeFailed;
            }
        );
        return command;
    }
}
