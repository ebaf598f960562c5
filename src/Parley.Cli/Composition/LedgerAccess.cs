using System.CommandLine;
using Parley.Cli.Commands;
using Parley.Ledger;
using Parley.Ledger.Sqlite;
using Parley.Ledger.Views;
using Parley.Reconciliation;

namespace Parley.Cli.Composition;

/// <summary>The ledger that a command names, seen at its clocks.</summary>
internal static class LedgerAccess
{
    /// <summary>Options of every command that reads a ledger.</summary>
    public static void AddOptions(Command command)
    {
        command.Options.Add(CommonOptions.Ledger);
        command.Options.Add(CommonOptions.AsOf);
        command.Options.Add(CommonOptions.RecordedBy);
        command.Options.Add(CommonOptions.NoReference);
        command.Options.Add(CommonOptions.Now);
    }

    /// <summary>The store that a command names: <c>--ledger</c>, else <c>$PARLEY_LEDGER</c>, else the file in the working folder.</summary>
    public static SqliteLedgerStore Store(ParseResult arguments) => new(Path(arguments));

    /// <summary>Where that ledger is.</summary>
    public static string Path(ParseResult arguments) =>
        arguments.GetValue(CommonOptions.Ledger)
        ?? Environment.GetEnvironmentVariable("PARLEY_LEDGER")
        ?? "ledger.sqlite";

    /// <summary>The case that a command names, else that of the ledger, else the one that ships.</summary>
    public static async Task<Workshop> WorkshopAsync(
        ParseResult arguments,
        CancellationToken cancellationToken
    )
    {
        var key = arguments.GetValue(CommonOptions.Case)!;
        var place = new FileInfo(Path(arguments));
        if (
            arguments.GetResult(CommonOptions.Case) is null or { Implicit: true }
            && place is { Exists: true, Length: > 0 }
        )
        {
            var held = await Store(arguments)
                .ReadHeldAsync(DateTimeOffset.MinValue, cancellationToken)
                .ConfigureAwait(false);
            key = held.CaseKey;
        }
        return Workshop.Open(key);
    }

    /// <summary>Reads the ledger.</summary>
    /// <exception cref="InvalidDataException">There is none at that place.</exception>
    public static async Task<LedgerView> ReadAsync(
        ParseResult arguments,
        CancellationToken cancellationToken
    )
    {
        var store = Store(arguments);
        var (workshop, reconciled) = await ReadAsync(
                store,
                arguments.GetValue(CommonOptions.RecordedBy)?.End,
                cancellationToken
            )
            .ConfigureAwait(false);
        return workshop.View(
            reconciled,
            !arguments.GetValue(CommonOptions.NoReference),
            Now(arguments).Day,
            arguments.GetValue(CommonOptions.AsOf)
        );
    }

    /// <summary>Reads the ledger as of an earlier day and at the clocks that the command names.</summary>
    /// <exception cref="InvalidDataException">There is none at that place.</exception>
    public static async Task<(LedgerView Before, LedgerView After)> ReadBetweenAsync(
        ParseResult arguments,
        DateOnly since,
        CancellationToken cancellationToken
    )
    {
        var (workshop, reconciled) = await ReadAsync(
                Store(arguments),
                arguments.GetValue(CommonOptions.RecordedBy)?.End,
                cancellationToken
            )
            .ConfigureAwait(false);
        return (At(since), At(arguments.GetValue(CommonOptions.AsOf)));

        LedgerView At(DateOnly? day) =>
            workshop.View(
                reconciled,
                !arguments.GetValue(CommonOptions.NoReference),
                Now(arguments).Day,
                day
            );
    }

    /// <summary>
    /// What the ledger holds, now or at a time. Where that does not stand in it ready made, it is made of the pages, as it would be by
    /// the next command that writes.
    /// </summary>
    public static async Task<(Workshop Workshop, Reconciled Reconciled)> ReadAsync(
        ILedgerStore store,
        DateTimeOffset? recordedBy,
        CancellationToken cancellationToken
    )
    {
        if (
            recordedBy is null
            && await store.ReadAsync(cancellationToken).ConfigureAwait(false) is { } stored
        )
        {
            return (Workshop.Open(stored.CaseKey), stored.Reconciled);
        }
        var held = await store.ReadHeldAsync(recordedBy, cancellationToken).ConfigureAwait(false);
        var workshop = Workshop.Open(held.CaseKey);
        var made = await new LedgerKeeper(workshop, store)
            .DeriveAsync(
                held,
                Environment.ProcessorCount,
                progress: null,
                anew: false,
                cancellationToken
            )
            .ConfigureAwait(false);
        return (workshop, made.Derived.Reconciled);
    }

    /// <summary><c>--now</c>, else the clock.</summary>
    public static Moment Now(ParseResult arguments) =>
        arguments.GetValue(CommonOptions.Now) ?? Moment.Now;
}
