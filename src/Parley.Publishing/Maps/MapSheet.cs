namespace Parley.Publishing.Maps;

/// <summary>The measures of a sheet. All are in user units; one unit is a CSS pixel (1/96 inch) on paper.</summary>
internal sealed record MapSheet
{
    public required MapSize Size { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>Width as the SVG states it, with its unit.</summary>
    public required string PrintedWidth { get; init; }

    /// <summary>Height as the SVG states it, with its unit.</summary>
    public required string PrintedHeight { get; init; }

    public required double Margin { get; init; }

    /// <summary>What letters, strokes and marks are multiplied by; 1 on A4.</summary>
    public required double Em { get; init; }

    /// <summary>Height of the legends below the map.</summary>
    public required double Strip { get; init; }

    /// <summary>How far the map may reach into the columns of call-outs, as a share of their width.</summary>
    public required double Reach { get; init; }

    /// <summary>Width of a column of call-outs.</summary>
    public required double Column { get; init; }

    /// <summary>How many marks are called out at most.</summary>
    public required int CallOuts { get; init; }

    public double Header => 72 * Em;

    public double Footer => 26 * Em;

    public static MapSheet Of(MapSize size) =>
        size switch
        {
            MapSize.A4 => new()
            {
                Size = size,
                Width = 1123,
                Height = 794,
                PrintedWidth = "297mm",
                PrintedHeight = "210mm",
                Margin = 38,
                Em = 1,
                Strip = 118,
                Reach = 0.35,
                Column = 128,
                CallOuts = 14,
            },
            MapSize.A3 => new()
            {
                Size = size,
                Width = 1587,
                Height = 1123,
                PrintedWidth = "420mm",
                PrintedHeight = "297mm",
                Margin = 53,
                Em = 1.24,
                Strip = 148,
                Reach = 0.35,
                Column = 165,
                CallOuts = 22,
            },
            MapSize.Square => new()
            {
                Size = size,
                Width = 1080,
                Height = 1080,
                PrintedWidth = "1080px",
                PrintedHeight = "1080px",
                Margin = 40,
                Em = 1.5,
                Strip = 318,
                Reach = 0.9,
                Column = 190,
                CallOuts = 8,
            },
            _ => throw new ArgumentOutOfRangeException(
                nameof(size),
                size,
                "There is no such sheet."
            ),
        };
}
