using System.CommandLine;
using Parley.Cli.Composition;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley search</c>: entries and articles that hold words.</summary>
internal static class SearchCommand
{
    private const int Limit = 50;

    private static readonly Argument<string[]> Words = new("WORDS")
    {
        Description = "Words that all have to stand there, in any script",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("search", "Find entries and articles by their words")
        {
            Words,
            CommonOptions.Ledger,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var hits = await LedgerAccess
                    .Store(arguments)
                    .SearchAsync(
                        string.Join(' ', arguments.GetValue(Words)!),
                        Limit,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                var table = new TextTable(8, 19, 60).Row("WHAT", "ID", "WORDS");
                foreach (var hit in hits)
                {
                    table.Row(
                        hit.Entry is null ? "article" : "entry",
                        hit.Entry ?? hit.Article!.Value.ToString(),
                        hit.Title
                    );
                }
                await Console.Out.WriteAsync(table.ToString()).ConfigureAwait(false);
                return ExitStatus.Done;
            }
        );
        return command;
    }
}
