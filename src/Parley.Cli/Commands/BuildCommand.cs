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
                var built = await Build
                    .RunAsync(
                        Workshop.Open(arguments.GetValue(CommonOptions.Case)!),
                        arguments.GetValue(CommonOptions.Paths)!,
                        arguments.GetValue(Output)!,
                        arguments,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                return built.ExitStatus;
            }
        );
        return command;
    }
}
