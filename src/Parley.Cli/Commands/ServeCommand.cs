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
                var port = arguments.GetValue(CommonOptions.Port);
                var store = LedgerAccess.Store(arguments);
                if (
                    arguments.GetValue(CommonOptions.RecordedBy) is not null
                    || await store
                        .ReadSliceAsync(new(AsOf: null) { Limit = 1 }, cancellationToken)
                        .ConfigureAwait(false)
                        is not { } first
                )
                {
                    var view = await LedgerAccess
                        .ReadAsync(arguments, cancellationToken)
                        .ConfigureAwait(false);
                    return await Desk.ServeAsync(view, port, cancellationToken)
                        .ConfigureAwait(false);
                }
                return await Desk.ServeAsync(
                        new(async () =>
                            Desk.Content(
                                await LedgerAccess
                                    .ReadAsync(arguments, cancellationToken)
                                    .ConfigureAwait(false)
                            )
                        ),
                        new LedgerQueries(
                            store,
                            Workshop.Open(first.CaseKey),
                            LedgerAccess.Now(arguments).Day,
                            arguments.GetValue(CommonOptions.AsOf)
                        ),
                        port,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
            }
        );
        return command;
    }
}
