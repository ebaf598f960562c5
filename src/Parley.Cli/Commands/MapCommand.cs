using System.CommandLine;
using Parley.Cli.Composition;
using Parley.Cli.Output;
using Parley.Publishing.Maps;

namespace Parley.Cli.Commands;

/// <summary><c>parley map</c>: draws the host country with what is promised to it.</summary>
internal static class MapCommand
{
    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "map.svg, map.png or map.pdf",
        HelpName = "FILE",
        DefaultValueFactory = _ => "map.svg",
    };

    private static readonly Option<string> Size = new("--size")
    {
        Description = "a4, a3 or square",
        HelpName = "SIZE",
        DefaultValueFactory = _ => "a4",
    };

    public static Command Create()
    {
        Size.AcceptOnlyFromAmong("a4", "a3", "square");
        var command = new Command("map", "Draw the map as SVG, PNG or PDF") { Output, Size };
        LedgerAccess.AddOptions(command);
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var file = arguments.GetValue(Output)!;
                var view = await LedgerAccess
                    .ReadAsync(arguments, cancellationToken)
                    .ConfigureAwait(false);
                var svg = new Paper(view).Map(
                    arguments.GetValue(Size) switch
                    {
                        "a3" => MapSize.A3,
                        "square" => MapSize.Square,
                        _ => MapSize.A4,
                    }
                );
                switch (Path.GetExtension(file))
                {
                    case ".svg":
                        await File.WriteAllTextAsync(file, svg, cancellationToken)
                            .ConfigureAwait(false);
                        return ExitStatus.Done;
                    case ".png" or ".pdf":
                        return await ExternalRenderer
                            .RenderSvgAsync(svg, file, cancellationToken)
                            .ConfigureAwait(false);
                    default:
                        throw new UsageException(
                            $"'{file}' is no map: name a file that ends in .svg, .png or .pdf."
                        );
                }
            }
        );
        return command;
    }
}
