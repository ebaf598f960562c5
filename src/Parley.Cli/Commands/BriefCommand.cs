using System.CommandLine;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;

namespace Parley.Cli.Commands;

/// <summary><c>parley brief</c>: prints the brief, or only checks it.</summary>
internal static class BriefCommand
{
    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "brief.html or brief.pdf",
        HelpName = "FILE",
        DefaultValueFactory = _ => "brief.html",
    };

    private static readonly Option<bool> Lint = new("--lint")
    {
        Description = "Only check that every figure is backed; write nothing",
    };

    public static Command Create()
    {
        var command = new Command(
            "brief",
            "Print the brief as HTML or PDF, every figure with its sentence"
        )
        {
            Output,
            Lint,
        };
        LedgerAccess.AddOptions(command);
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var file = arguments.GetValue(Output)!;
                if (Path.GetExtension(file) is not (".html" or ".pdf"))
                {
                    throw new UsageException(
                        $"'{file}' is no brief: name a file that ends in .html or .pdf."
                    );
                }
                var view = await LedgerAccess
                    .ReadAsync(arguments, cancellationToken)
                    .ConfigureAwait(false);
                var paper = new Paper(view);
                var (brief, findings) = paper.Brief(paper.Map(MapSize.A4));
                if (BriefFindings.Report(findings))
                {
                    return ExitStatus.SomeFailed;
                }
                if (arguments.GetValue(Lint))
                {
                    Console.WriteLine("Every figure is backed by its sentence or address.");
                    return ExitStatus.Done;
                }
                var html = BriefHtmlWriter.Write(brief, view);
                var folder = new OutputFolder(Path.GetDirectoryName(Path.GetFullPath(file))!);
                if (Path.GetExtension(file) == ".html")
                {
                    folder.WriteText(Path.GetFileName(file), html);
                    return ExitStatus.Done;
                }
                var source = "." + Path.GetFileName(file) + ".html";
                folder.WriteText(source, html);
                try
                {
                    return await ExternalRenderer
                        .PrintHtmlAsync(folder.PathOf(source), file, cancellationToken)
                        .ConfigureAwait(false);
                }
                finally
                {
                    File.Delete(folder.PathOf(source));
                }
            }
        );
        return command;
    }
}
