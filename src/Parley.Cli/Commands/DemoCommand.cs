using System.CommandLine;
using Parley.Cli.Composition;

namespace Parley.Cli.Commands;

/// <summary><c>parley demo</c>: the bundled case through every stage, then the desk.</summary>
internal static class DemoCommand
{
    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The folder to write into",
        HelpName = "DIR",
        DefaultValueFactory = _ => "parley-demo",
    };

    private static readonly Option<bool> NoServe = new("--no-serve")
    {
        Description = "Stop before serving the desk",
    };

    public static Command Create()
    {
        var command = new Command(
            "demo",
            "Read the bundled case, draw its map, print its brief, serve the desk"
        )
        {
            Output,
            NoServe,
            CommonOptions.Port,
            CommonOptions.Case,
            CommonOptions.NoReference,
            CommonOptions.Now,
            CommonOptions.Threads,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var workshop = Workshop.Open(arguments.GetValue(CommonOptions.Case)!);
                var built = await Build
                    .RunAsync(
                        workshop,
                        [workshop.SamplePages],
                        arguments.GetValue(Output)!,
                        arguments,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                await Console
                    .Out.WriteLineAsync(
                        $"Sample data. In {arguments.GetValue(Output)}: index.html, brief.html, map.svg, ledger.sqlite and the tables."
                    )
                    .ConfigureAwait(false);
                if (built.ExitStatus != ExitStatus.Done || arguments.GetValue(NoServe))
                {
                    return built.ExitStatus;
                }
                return await Desk.ServeAsync(
                        built.View,
                        arguments.GetValue(CommonOptions.Port),
                        cancellationToken
                    )
                    .ConfigureAwait(false);
            }
        );
        return command;
    }
}
