using System.CommandLine;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley read</c>: prints statements by the statement contract.</summary>
internal static class ReadCommand
{
    private static readonly Option<string> Format = CommonOptions.Format("jsonl", "table");

    public static Command Create()
    {
        var command = new Command("read", "Print the statements of pages")
        {
            CommonOptions.Paths,
            Format,
            CommonOptions.Case,
            CommonOptions.Threads,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var run = await Workshop
                    .Open(arguments.GetValue(CommonOptions.Case)!)
                    .RunAsync(
                        arguments.GetValue(CommonOptions.Paths)!,
                        arguments.GetValue(CommonOptions.Threads),
                        progress: null,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                var statements = run.StatementsInDocumentOrder();
                await using var output = Console.OpenStandardOutput();
                if (arguments.GetValue(Format) == "jsonl")
                {
                    JsonLines.Write(output, statements, StatementJson.Write);
                }
                else
                {
                    StatementTable.Write(output, statements);
                }
                return run.ExitStatus;
            }
        );
        return command;
    }
}
