using System.CommandLine;
using Parley.Cli.Composition;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley articles</c>: prints the articles of pages.</summary>
internal static class ArticlesCommand
{
    private static readonly Option<string> Format = CommonOptions.Format("jsonl", "table");

    public static Command Create()
    {
        var command = new Command("articles", "Print the articles of pages, dated and clean")
        {
            CommonOptions.Paths,
            Format,
            CommonOptions.Case,
            CommonOptions.Threads,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
                return await Workshop
                    .Open(arguments.GetValue(CommonOptions.Case)!)
                    .WriteArticlesAsync(
                        arguments.GetValue(CommonOptions.Paths)!,
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
}
