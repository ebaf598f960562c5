using System.CommandLine;
using Parley.Cli.Composition;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley mentions</c>: money, percent, quantity, date, place, party and attribution mentions.</summary>
internal static class MentionsCommand
{
    private static readonly Option<string> Format = CommonOptions.Format("jsonl");

    public static Command Create()
    {
        var command = new Command(
            "mentions",
            "Print the mentions of pages; with -, of one text a line"
        )
        {
            CommonOptions.Paths,
            Format,
            CommonOptions.Case,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var workshop = Workshop.Open(arguments.GetValue(CommonOptions.Case)!);
                var extractor = workshop.Extractor();
                var paths = arguments.GetValue(CommonOptions.Paths)!;
                await using var output = Console.OpenStandardOutput();
                if (paths is ["-"])
                {
                    var number = 0;
                    while (
                        await Console.In.ReadLineAsync(cancellationToken).ConfigureAwait(false)
                            is { } line
                    )
                    {
                        number++;
                        MentionLines.Write(
                            output,
                            json => json.WriteNumber("line", number),
                            extractor.Mentions(line, null)
                        );
                    }
                    return ExitStatus.Done;
                }
                var (articles, failures) = await workshop
                    .ReadArticlesAsync(paths, cancellationToken)
                    .ConfigureAwait(false);
                foreach (var article in articles)
                {
                    MentionLines.Write(
                        output,
                        json =>
                        {
                            json.WriteString("path", article.Path);
                            json.WriteNumber("article", article.Id.Ordinal);
                        },
                        extractor.Mentions(article.Text, article.Published?.Bounds)
                    );
                }
                return failures == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
            }
        );
        return command;
    }
}
