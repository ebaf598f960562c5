using System.CommandLine;
using Parley.Cli.Composition;

namespace Parley.Cli.Commands;

/// <summary><c>parley backup</c> and <c>parley restore</c>: the whole ledger into one file, and back.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Backup = new("FILE")
    {
        Description = "The file of the backup",
    };

    public static Command Create()
    {
        var command = new Command("backup", "Copy a ledger into one file, also while it is used")
        {
            Backup,
            CommonOptions.Ledger,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                await LedgerAccess
                    .Store(arguments)
                    .BackupAsync(arguments.GetValue(Backup)!, cancellationToken)
                    .ConfigureAwait(false);
                return ExitStatus.Done;
            }
        );
        return command;
    }

    public static Command CreateRestore()
    {
        var command = new Command(
            "restore",
            "Bring a backup back; refused where the ledger holds what the backup does not"
        )
        {
            Backup,
            CommonOptions.Ledger,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                await LedgerAccess
                    .Store(arguments)
                    .RestoreAsync(arguments.GetValue(Backup)!, cancellationToken)
                    .ConfigureAwait(false);
                return ExitStatus.Done;
            }
        );
        return command;
    }
}
