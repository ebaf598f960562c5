using System.CommandLine;
using System.Text;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Publishing.Tables;

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
                var run = await Workshop
                    .Open(arguments.GetValue(CommonOptions.Case)!)
                    .RunAsync(
                        arguments.GetValue(CommonOptions.Paths)!,
                        arguments.GetValue(CommonOptions.Threads),
                        progress: null,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                await using var output = Console.OpenStandardOutput();
                if (arguments.GetValue(Format) == "jsonl")
                {
                    JsonLines.Write(output, run.ArticleViews(), ArticleJson.Write);
                }
                else
                {
                    var table = new TextTable(22, 18, 60).Row("PUBLISHED", "OUTLET", "TITLE");
                    foreach (var view in run.ArticleViews())
                    {
                        table.Row(
                            view.Article.Published?.Bounds.ToString() ?? "-",
                            view.Article.Outlet ?? "-",
                            view.Article.Title ?? view.Article.Path
                        );
                    }
                    output.Write(Encoding.UTF8.GetBytes(table.ToString()));
                }
                return run.ExitStatus;
            }
        );
        return command;
    }
}
