using System.CommandLine;
using Parley.Cli.Commands;
using Parley.Ledger.Sqlite;
using Parley.Ledger.Views;

namespace Parley.Cli.Composition;

/// <summary>The ledger that a command names, seen at its clocks.</summary>
internal static class LedgerAccess
{
    /// <summary>Options of every command that reads a ledger.</summary>
    public static void AddOptions(Command command)
    {
        command.Options.Add(CommonOptions.Ledger);
        command.Options.Add(CommonOptions.AsOf);
        command.Options.Add(CommonOptions.NoReference);
        command.Options.Add(CommonOptions.Now);
    }

    /// <summary>Reads the ledger.</summary>
    /// <exception cref="InvalidDataException">There is none at that place.</exception>
    public static async Task<LedgerView> ReadAsync(
        ParseResult arguments,
        CancellationToken cancellationToken
    )
    {
        var path =
            arguments.GetValue(CommonOptions.Ledger)
            ?? Environment.GetEnvironmentVariable("PARLEY_LEDGER")
            ?? "ledger.sqlite";
        var stored = await new SqliteLedgerStore(path)
            .ReadAsync(cancellationToken)
            .ConfigureAwait(false);
        return Workshop
            .Open(stored.CaseKey)
            .View(
                stored.Reconciled,
                !arguments.GetValue(CommonOptions.NoReference),
                Today(arguments),
                arguments.GetValue(CommonOptions.AsOf)
            );
    }

    /// <summary><c>--now</c>, else the clock.</summary>
    public static DateOnly Today(ParseResult arguments) =>
        arguments.GetValue(CommonOptions.Now)
        ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
}
