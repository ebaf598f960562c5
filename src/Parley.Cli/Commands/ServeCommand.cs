using System.CommandLine;
using Parley.Cli.Composition;

namespace Parley.Cli.Commands;

/// <summary><c>parley serve</c>: the desk in the browser, on loopback.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serve the desk on loopback") { CommonOptions.Port };
        LedgerAccess.AddOptions(command);
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var view = await LedgerAccess
                    .ReadAsync(arguments, cancellationToken)
                    .ConfigureAwait(false);
                return await Desk.ServeAsync(
                        view,
                        arguments.GetValue(CommonOptions.Port),
                        cancellationToken
                    )
                    .ConfigureAwait(false);
            }
        );
        return command;
    }
}
