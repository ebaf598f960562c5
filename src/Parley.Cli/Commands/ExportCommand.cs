using System.CommandLine;
using System.Security.Cryptography;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Ledger.Views;
using Parley.Publishing.Exports;

namespace Parley.Cli.Commands;

/// <summary><c>parley export</c>: the ledger in the formats of others, one at a time or all of them in a folder.</summary>
internal static class ExportCommand
{
    private static readonly Option<string?> Format = new("--format")
    {
        Description =
            "What to write: "
            + string.Join(", ", ExportFiles.Formats)
            + " (default: all of them, into a folder)",
        HelpName = "FORMAT",
    };

    private static readonly Option<string> TableName = new("--table")
    {
        Description = "The table of csv: " + string.Join(", ", ExportFiles.TableNames),
        HelpName = "TABLE",
        DefaultValueFactory = _ => ExportFiles.TableNames[0],
    };

    private static readonly Option<string?> Issue = new("--issue")
    {
        Description = "The issue of the case that atom and jsonfeed follow (default: every change)",
        HelpName = "KEY",
    };

    private static readonly Option<string?> Output = new("-o", "--output")
    {
        Description =
            "A file, or a folder that gets datapackage.json beside its files (default: standard output)",
        HelpName = "FILE|DIR",
    };

    static ExportCommand()
    {
        Format.AcceptOnlyFromAmong([.. ExportFiles.Formats]);
        TableName.AcceptOnlyFromAmong([.. ExportFiles.TableNames]);
    }

    public static Command Create()
    {
        var command = new Command("export", "Write the ledger in the formats of others")
        {
            Format,
            TableName,
            Issue,
            Output,
        };
        LedgerAccess.AddOptions(command);
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var view = await LedgerAccess
                    .ReadAsync(arguments, cancellationToken)
                    .ConfigureAwait(false);
                var format = arguments.GetValue(Format);
                var output = arguments.GetValue(Output);
                var files = ExportFiles
                    .Of(view)
                    .Where(file => format is null || file.Format == format)
                    .ToList();
                if (output is not null && (format is null || IsFolder(output)))
                {
                    WriteFolder(new(output), view, files);
                    return ExitStatus.Done;
                }
                if (format is null)
                {
                    throw new UsageException(
                        "Name a --format, or a folder for all of them with -o DIR."
                    );
                }
                var file = One(files, arguments, view);
                if (output is null)
                {
                    await StandardOutput
                        .WriteAsync(format != "xlsx", file.Write)
                        .ConfigureAwait(false);
                }
                else
                {
                    new OutputFolder(Path.GetDirectoryName(Path.GetFullPath(output))!).Write(
                        Path.GetFileName(output),
                        file.Write
                    );
                }
                return ExitStatus.Done;
            }
        );
        return command;
    }

    private static bool IsFolder(string path) =>
        Directory.Exists(path) || Path.EndsInDirectorySeparator(path);

    /// <summary>The one file of a format that the options choose.</summary>
    private static ExportFile One(List<ExportFile> files, ParseResult arguments, LedgerView view)
    {
        var issue = arguments.GetValue(Issue);
        if (issue is not null && view.Case.Issues.All(one => one.Key != issue))
        {
            throw new UsageException(
                $"The case has no issue '{issue}'. Issues: {string.Join(", ", view.Case.Issues.Select(one => one.Key))}."
            );
        }
        if (files.Exists(file => file.Format is "atom" or "jsonfeed"))
        {
            return files.Find(file => file.Issue == issue)
                ?? throw new UsageException($"Nothing has changed on the issue '{issue}' yet.");
        }
        return files.Count == 1
            ? files[0]
            : files.Find(file => file.Table?.Name == arguments.GetValue(TableName))!;
    }

    private static void WriteFolder(
        OutputFolder folder,
        LedgerView view,
        IReadOnlyList<ExportFile> files
    )
    {
        var resources = new List<PackageResource>();
        foreach (var file in files)
        {
            folder.Write(file.Path, file.Write);
            using var written = File.OpenRead(folder.PathOf(file.Path));
            resources.Add(
                new(
                    file.Path,
                    file.Extension,
                    file.MediaType,
                    written.Length,
                    Convert.ToHexStringLower(SHA256.HashData(written)),
                    file.Table
                )
            );
        }
        folder.Write(
            "datapackage.json",
            stream =>
                JsonLines.WriteDocument(
                    stream,
                    json => DataPackageWriter.Write(json, view, resources)
                )
        );
    }
}
