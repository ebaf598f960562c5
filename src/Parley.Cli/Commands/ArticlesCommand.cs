using System.CommandLine;
using System.Text;
using Parley.Cli.Composition;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley articles</c>: prints the articles of pages.</summary>
internal static class ArticlesCommand
{
    private static readonly Option<string> Format = CommonOptions.Format("jsonl", "table");

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Print the blocks that each page kept and left out, and why",
    };

    public static Command Create()
    {
        var command = new Command("articles", "Print the articles of pages, dated and clean")
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
                var paths = arguments.GetValue(CommonOptions.Paths)!;
                await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
                return arguments.GetValue(Explain)
                    ? await ExplainAsync(workshop, paths, output, cancellationToken)
                        .ConfigureAwait(false)
                    : await workshop
                        .WriteArticlesAsync(
                            paths,
                            arguments.GetValue(CommonOptions.Threads),
                            arguments.GetValue(Format) == "jsonl"
                                ? new ArticleLines()
                                : new ArticleRows(),
                            output,
                            cancellationToken
                        )
                        .ConfigureAwait(false);
            }
        );
        return command;
    }

    private static async Task<int> ExplainAsync(
        Workshop workshop,
        string[] paths,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        var (readings, failures) = await workshop
            .ReadPagesAsync(paths, cancellationToken)
            .ConfigureAwait(false);
        foreach (var (page, reading) in readings)
        {
            await output
                .WriteAsync(Encoding.UTF8.GetBytes(BlockLines.Of(page, reading)), cancellationToken)
                .ConfigureAwait(false);
        }
        return failures == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
    }
}
