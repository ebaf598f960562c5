using System.CommandLine;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley read</c>: prints statements by the statement contract.</summary>
internal static class ReadCommand
{
    private static readonly Option<string> Format = CommonOptions.Format("jsonl", "table");

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Print each statement with the rule and the words that made it",
    };

    public static Command Create()
    {
        var command = new Command("read", "Print the statements of pages")
        {
            CommonOptions.Paths,
            Format,
            Explain,
            CommonOptions.Case,
            CommonOptions.Threads,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var workshop = Workshop.Open(arguments.GetValue(CommonOptions.Case)!);
                if (arguments.GetValue(Explain))
                {
                    return await ExplainAsync(
                            workshop,
                            arguments.GetValue(CommonOptions.Paths)!,
                            cancellationToken
                        )
                        .ConfigureAwait(false);
                }
                var (statements, failures) = await workshop
                    .ReadStatementsAsync(
                        arguments.GetValue(CommonOptions.Paths)!,
                        arguments.GetValue(CommonOptions.Threads),
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                await using var output = Console.OpenStandardOutput();
                if (arguments.GetValue(Format) == "jsonl")
                {
                    JsonLines.Write(output, statements, StatementJson.Write);
                }
                else
                {
                    StatementTable.Write(output, statements);
                }
                return failures == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
            }
        );
        return command;
    }

    private static async Task<int> ExplainAsync(
        Workshop workshop,
        string[] paths,
        CancellationToken cancellationToken
    )
    {
        var (articles, failures) = await workshop
            .ReadArticlesAsync(paths, cancellationToken)
            .ConfigureAwait(false);
        var extractor = workshop.Extractor();
        foreach (var article in articles)
        {
            foreach (var (statement, steps) in extractor.Explain(article))
            {
                await Console
                    .Out.WriteLineAsync(
                        $"{statement.Kind.ToString().ToLowerInvariant()} “{statement.Evidence.Quote}”"
                    )
                    .ConfigureAwait(false);
                foreach (var step in steps)
                {
                    await Console.Out.WriteLineAsync("    " + step).ConfigureAwait(false);
                }
            }
        }
        return failures == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
    }
}
