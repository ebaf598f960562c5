using System.CommandLine;
using Parley.Cli.Composition;

namespace Parley.Cli.Commands;

/// <summary><c>parley doctor</c>: checks that a ledger is whole.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command(
            "doctor",
            "Check that everything a ledger keeps is whole, and list orphaned judgements"
        )
        {
            CommonOptions.Ledger,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var findings = await LedgerAccess
                    .Store(arguments)
                    .CheckAsync(cancellationToken)
                    .ConfigureAwait(false);
                foreach (var finding in findings)
                {
                    await Console
                        .Out.WriteLineAsync(
                            (finding.IsFault ? "fault  " : "note   ") + finding.Message
                        )
                        .ConfigureAwait(false);
                }
                var faults = findings.Count(finding => finding.IsFault);
                await Console
                    .Out.WriteLineAsync(faults == 0 ? "The ledger is whole." : $"{faults} faults.")
                    .ConfigureAwait(false);
                return faults == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
            }
        );
        return command;
    }
}
