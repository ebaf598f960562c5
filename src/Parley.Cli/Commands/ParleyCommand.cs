using System.CommandLine;
using System.CommandLine.Help;
using Microsoft.Data.Sqlite;

namespace Parley.Cli.Commands;

/// <summary>The root of the command line.</summary>
internal static class ParleyCommand
{
    // Result codes of SQLite, https://www.sqlite.org/rescode.html.
    private const int FailedDisk = 10;
    private const int FullDisk = 13;

    public static async Task<int> RunAsync(string[] args)
    {
        var result = Create().Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
            {
                await Console
                    .Error.WriteLineAsync($"parley: {error.Message}")
                    .ConfigureAwait(false);
            }
            await Console
                .Error.WriteLineAsync("parley: see 'parley --help'.")
                .ConfigureAwait(false);
            return ExitStatus.WrongUsage;
        }
        try
        {
            return await result
                .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false })
                .ConfigureAwait(false);
        }
        catch (UsageException exception)
        {
            await Console
                .Error.WriteLineAsync($"parley: {exception.Message}")
                .ConfigureAwait(false);
            return ExitStatus.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("parley: stopped.").ConfigureAwait(false);
            return ExitStatus.SomeFailed;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is FullDisk or FailedDisk)
        {
            await Console
                .Error.WriteLineAsync(
                    $"parley: the ledger could not be written ({exception.Message}): is the disk full? What it kept before is whole; run the command again."
                )
                .ConfigureAwait(false);
            return ExitStatus.SomeFailed;
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or InvalidDataException
                        or SqliteException
            )
        {
            await Console
                .Error.WriteLineAsync($"parley: {exception.Message}")
                .ConfigureAwait(false);
            return ExitStatus.SomeFailed;
        }
    }

    internal static Command Create() =>
        new("parley", "Reads the news of a negotiation between two countries and keeps the record.")
        {
            new HelpOption(),
            new VersionOption(),
            ArticlesCommand.Create(),
            ReadCommand.Create(),
            MentionsCommand.Create(),
            LedgerCommand.Create(),
            FiguresCommand.Create(),
            DeliveryCommand.Create(),
            PositionsCommand.Create(),
            TimelineCommand.Create(),
            ChangesCommand.Create(),
            ConflictsCommand.Create(),
            BuildCommand.Create(),
            AddCommand.Create(),
            JudgeCommand.Create(),
            SearchCommand.Create(),
            RebuildCommand.Create(),
            BackupCommand.Create(),
            BackupCommand.CreateRestore(),
            DoctorCommand.Create(),
            ExportCommand.Create(),
            MapCommand.Create(),
            BriefCommand.Create(),
            ServeCommand.Create(),
            DemoCommand.Create(),
            EvaluateCommand.Create(),
        };
}
