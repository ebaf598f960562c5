using System.Globalization;
using System.Text;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Publishing.Svg;
using Parley.Values;

namespace Parley.Publishing.Maps;

/// <summary>
/// Prints a <see cref="MapDrawing"/> as SVG 1.1 with a style sheet and no script. Each mark is a group with the entry's identifier in
/// <c>data-entry</c>, its classes and <c>data-status</c>, <c>data-kind</c>, <c>data-origin</c>, <c>data-region</c>, <c>data-worth</c> and
/// <c>data-since</c>, so that a page can filter and link it. The same drawing prints the same bytes.
/// </summary>
public static class SvgMapWriter
{
    /// <summary>The map as a document.</summary>
    /// <param name="drawing">The map, laid out.</param>
    /// <param name="title">Headline; null for the usual one.</param>
    public static string Write(MapDrawing drawing, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var svg = new SvgBuilder();
        var sheet = drawing.Sheet;
        var headline = title ?? MapWords.Headline;
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", "parley-map"),
            ("width", sheet.PrintedWidth),
            ("height", sheet.PrintedHeight),
            ("viewBox", $"0 0 {SvgBuilder.Number(sheet.Width)} {SvgBuilder.Number(sheet.Height)}"),
            ("role", "group"),
            ("aria-label", $"{drawing.View.Case}: {headline}")
        );
        svg.Text("title", $"{drawing.View.Case}: {headline}");
        svg.Text("desc", MapWords.Subtitle(drawing.View));
        svg.Raw("<style>").Raw(MapStyle.Css(sheet)).Raw("</style>");
        Patterns(svg, sheet);
        svg.Empty("rect", ("width", sheet.Width), ("height", sheet.Height), ("fill", "#fff"));
        Header(svg, drawing, headline);
        Land(svg, drawing);
        Ties(svg, drawing);
        Labels(svg, drawing);
        Leaders(svg, drawing);
        Marks(svg, drawing);
        CallOuts(svg, drawing);
        new MapLegend(svg, drawing).Write();
        svg.Close();
        return svg.ToString();
    }

    /// <summary>Writes the map as UTF-8 without a byte order mark.</summary>
    public static async Task WriteAsync(
        MapDrawing drawing,
        Stream stream,
        string? title = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Write(drawing, title)), cancellationToken);
    }

    private static void Patterns(SvgBuilder svg, MapSheet sheet)
    {
        var period = 2.3 * sheet.Em;
        svg.Open("defs")
            .Open(
                "pattern",
                ("id", "parley-promised"),
                ("width", period),
                ("height", period),
                ("patternUnits", "userSpaceOnUse"),
                ("patternTransform", "rotate(45)")
            )
            .Empty("rect", ("width", period), ("height", period), ("fill", MapStyle.PromisedLight))
            .Empty(
                "rect",
                ("width", period * 0.55),
                ("height", period),
                ("fill", MapStyle.Promised)
            )
            .Close()
            .Close();
    }

    private static void Header(SvgBuilder svg, MapDrawing drawing, string headline)
    {
        var (view, sheet) = (drawing.View, drawing.Sheet);
        var (left, right, top, em) = (
            sheet.Margin,
            sheet.Width - sheet.Margin,
            sheet.Margin,
            sheet.Em
        );
        svg.Empty("path", ("class", "rule"), ("d", Line(new(left, top), new(right, top))));
        svg.Empty(
            "rect",
            ("x", left),
            ("y", top),
            ("width", 30 * em),
            ("height", 3.2 * em),
            ("fill", MapStyle.Promised)
        );
        svg.Text(
            "text",
            view.Case.ToUpperInvariant(),
            ("class", "kicker"),
            ("x", left),
            ("y", top + (18 * em))
        );
        svg.Text("text", headline, ("class", "headline"), ("x", left), ("y", top + (44 * em)));
        svg.Text(
            "text",
            MapWords.Subtitle(view),
            ("class", "subtitle"),
            ("x", left),
            ("y", top + (60 * em))
        );
        svg.Text(
            "text",
            MapWords.Day(view.Today),
            ("class", "head"),
            ("x", right),
            ("y", top + (18 * em)),
            ("text-anchor", "end")
        );
        var asOf = view.AsOf is { } day
            ? $"As published by {MapWords.Day(day)}"
            : "From all articles read";
        svg.Text(
            "text",
            asOf,
            ("class", "soft"),
            ("x", right),
            ("y", top + (30 * em)),
            ("text-anchor", "end")
        );
        if (view.HoldsSamples)
        {
            var width = FontFace.SansBold.Width(MapWords.Sample, 9 * em, 0.08) + (12 * em);
            svg.Empty(
                "rect",
                ("x", right - width),
                ("y", top + (37 * em)),
                ("width", width),
                ("height", 16 * em),
                ("fill", "none"),
                ("stroke", MapStyle.Promised),
                ("stroke-width", em)
            );
            svg.Text(
                "text",
                MapWords.Sample,
                ("class", "sample"),
                ("x", right - (width / 2)),
                ("y", top + (48.2 * em)),
                ("text-anchor", "middle")
            );
        }
    }

    private static void Land(SvgBuilder svg, MapDrawing drawing)
    {
        var classes = drawing.View.Classes.Count;
        svg.Open("g", ("class", "regions"));
        foreach (var region in drawing.Regions)
        {
            var told = region.Region;
            svg.Open(
                "path",
                ("class", told.Class is { } at ? $"region class-{at}" : "region"),
                ("data-region", told.Code),
                ("data-value", told.Value),
                ("fill", told.Class is { } shade ? MapStyle.Shade(shade, classes) : MapStyle.Empty),
                ("d", string.Concat(region.Rings.Select(ring => Steps(ring, closed: true))))
            );
            svg.Text("title", RegionTitle(drawing.View, told)).Close();
        }
        svg.Close();
        foreach (
            var (style, inner) in (ReadOnlySpan<(string, bool)>)[("inner", true), ("outer", false)]
        )
        {
            var path = string.Concat(
                drawing
                    .Borders.Where(border => border.Inner == inner)
                    .Select(border => Steps(border.Points, closed: false))
            );
            if (path.Length > 0)
            {
                svg.Empty("path", ("class", style), ("d", path));
            }
        }
        foreach (var inset in drawing.Insets)
        {
            svg.Empty(
                "rect",
                ("class", "inset"),
                ("x", inset.Left),
                ("y", inset.Top),
                ("width", inset.Width),
                ("height", inset.Height)
            );
        }
    }

    private static string RegionTitle(MapView view, MapRegion region)
    {
        if (region.Value is not { } value)
        {
            return $"{region.Name}: nothing counted";
        }
        var words = view.Options.Measure switch
        {
            MapMeasure.Money => MoneyLabel.Of(value, view.Currency),
            MapMeasure.Jobs => value.ToString("#,##0", CultureInfo.InvariantCulture) + " jobs",
            MapMeasure.Projects => value.ToString("#,##0", CultureInfo.InvariantCulture)
                + " commitments",
            _ => throw new InvalidOperationException($"No measure {view.Options.Measure}."),
        };
        return $"{region.Name}: {words} promised or made";
    }

    /// <summary>Lines from marks that had to move to where they belong.</summary>
    private static void Ties(SvgBuilder svg, MapDrawing drawing)
    {
        var moved = drawing
            .Marks.Where(mark =>
                mark.Mark.At is not null
                && mark.At.DistanceTo(mark.True) > mark.Radius + drawing.Sheet.Em
            )
            .ToList();
        if (moved.Count == 0)
        {
            return;
        }
        svg.Open("g", ("class", "ties"));
        svg.Empty(
            "path",
            ("class", "tie"),
            ("d", string.Concat(moved.Select(mark => Line(mark.At, mark.True))))
        );
        foreach (var place in moved.Select(mark => mark.True).Distinct())
        {
            svg.Empty(
                "circle",
                ("class", "true"),
                ("cx", place.X),
                ("cy", place.Y),
                ("r", 0.9 * drawing.Sheet.Em)
            );
        }
        svg.Close();
    }

    private static void Labels(SvgBuilder svg, MapDrawing drawing)
    {
        var size = RegionLettering.SizeOn(drawing.Sheet);
        svg.Open("g", ("class", "region-labels"));
        foreach (var label in drawing.Labels)
        {
            if (label.Line is { } line)
            {
                svg.Empty("path", ("class", "tie"), ("d", Line(line.From, line.To)));
            }
            svg.Text(
                "text",
                label.Text,
                ("class", label.Dark ? "region-label dark" : "region-label"),
                ("x", label.Box.CentreX),
                ("y", label.Box.CentreY + (size * 0.36))
            );
        }
        svg.Close();
    }

    private static void Leaders(SvgBuilder svg, MapDrawing drawing)
    {
        if (drawing.CallOuts.Count == 0)
        {
            return;
        }
        var path = string.Concat(
            drawing.CallOuts.Select(callOut => Line(callOut.From, callOut.To))
        );
        svg.Empty("path", ("class", "halo"), ("d", path));
        svg.Empty("path", ("class", "leader"), ("d", path));
    }

    private static void Marks(SvgBuilder svg, MapDrawing drawing)
    {
        svg.Open("g", ("class", "marks"));
        foreach (var placed in drawing.Marks)
        {
            Mark(svg, drawing, placed);
        }
        svg.Close();
    }

    private static void Mark(SvgBuilder svg, MapDrawing drawing, PlacedMark placed)
    {
        var mark = placed.Mark;
        svg.Open(
            "g",
            ("class", $"mark {Name(mark.Origin)} {Name(mark.Standing)} {Name(mark.Kind)}"),
            ("data-entry", mark.Entry),
            ("data-status", mark.Status is { } status ? Name(status) : null),
            ("data-standing", Name(mark.Standing)),
            ("data-kind", Name(mark.Kind)),
            ("data-origin", Name(mark.Origin)),
            ("data-region", mark.Region),
            ("data-worth", mark.Worth is { } worth ? Math.Round(worth.Value) : null),
            ("data-since", mark.Since?.ToString()),
            ("tabindex", "0"),
            ("role", "img")
        );
        svg.Text("title", MarkTitle(drawing.View, mark));
        MarkShape.Write(svg, mark.Kind, placed.At, placed.Radius, "shape");
        if (placed.Capped)
        {
            MarkShape.Write(
                svg,
                mark.Kind,
                placed.At,
                placed.Radius + (1.6 * drawing.Sheet.Em / MarkShape.Reach(mark.Kind)),
                "over"
            );
        }
        if (mark.Standing == MapStanding.Exited)
        {
            Cross(svg, placed.At, placed.Radius);
        }
        svg.Close();
    }

    internal static void Cross(SvgBuilder svg, Spot at, double radius)
    {
        var arm = radius * 0.95;
        svg.Empty(
            "path",
            ("class", "cross"),
            (
                "d",
                Line(new(at.X - arm, at.Y - arm), new(at.X + arm, at.Y + arm))
                    + Line(new(at.X - arm, at.Y + arm), new(at.X + arm, at.Y - arm))
            )
        );
    }

    private static string MarkTitle(MapView view, MapMark mark)
    {
        var title = new StringBuilder(mark.Title).Append(" – ").Append(mark.Place);
        if (mark.Amount is { } amount)
        {
            title.Append(", ").Append(MoneyLabel.Of(amount));
            if (mark.Worth is { Conversion: { } conversion } worth)
            {
                title
                    .Append(" (")
                    .Append(MoneyLabel.Of(worth, view.Currency))
                    .Append(" at the rate of ")
                    .Append(conversion.Month.ToString("MMMM yyyy", CultureInfo.InvariantCulture))
                    .Append(')');
            }
            title.Append(amount.Covers == AmountScope.Project ? " (project cost)" : "");
        }
        if (mark.Status is { } status)
        {
            title.Append(", ").Append(Name(status));
        }
        if (mark.AlsoIn.Count > 0)
        {
            title
                .Append("; also in ")
                .AppendJoin(
                    ", ",
                    mark.AlsoIn.Select(code => view.Outline.Find(code)?.Name ?? code)
                );
        }
        return title
            .Append(mark.Origin == EntryOrigin.Reference ? " † curated reference" : "")
            .ToString();
    }

    private static void CallOuts(SvgBuilder svg, MapDrawing drawing)
    {
        var step = CallOutPlacement.LineHeight(drawing.Sheet);
        svg.Open("g", ("class", "call-outs"));
        foreach (var callOut in drawing.CallOuts)
        {
            svg.Open("g", ("class", "call-out"), ("data-entry", callOut.Mark.Mark.Entry));
            var baseline = callOut.Box.Top + (step * 0.82);
            foreach (var line in callOut.Lines)
            {
                svg.Text("text", line, ("class", "name"), ("x", callOut.Box.Left), ("y", baseline));
                baseline += step;
            }
            foreach (var line in callOut.Details)
            {
                svg.Text(
                    "text",
                    line,
                    ("class", "detail"),
                    ("x", callOut.Box.Left),
                    ("y", baseline)
                );
                baseline += step;
            }
            svg.Close();
        }
        svg.Close();
    }

    internal static string Name(Enum value)
    {
        var words = value.ToString();
        var name = new StringBuilder();
        for (var at = 0; at < words.Length; at++)
        {
            if (at > 0 && char.IsAsciiLetterUpper(words[at]))
            {
                name.Append('-');
            }
            name.Append(char.ToLowerInvariant(words[at]));
        }
        return name.ToString();
    }

    internal static string Line(Spot from, Spot to) =>
        $"M{SvgBuilder.Number(from.X)} {SvgBuilder.Number(from.Y)}L{SvgBuilder.Number(to.X)} {SvgBuilder.Number(to.Y)}";

    /// <summary>A path of steps in tenths of a unit: exact, so that neighbours meet.</summary>
    private static string Steps(IReadOnlyList<(int X, int Y)> points, bool closed)
    {
        var path = new StringBuilder();
        var steps = 0;
        for (var at = 0; at < points.Count; at++)
        {
            var (x, y) =
                at == 0
                    ? points[0]
                    : (points[at].X - points[at - 1].X, points[at].Y - points[at - 1].Y);
            if (at > 0 && x == 0 && y == 0)
            {
                continue;
            }
            path.Append(
                steps == 0 ? "M"
                : steps == 1 ? "l"
                : " "
            );
            steps++;
            Tenths(path, x);
            if (y >= 0)
            {
                path.Append(' ');
            }
            Tenths(path, y);
        }
        return path.Append(closed ? "z" : "").ToString();
    }

    private static void Tenths(StringBuilder path, int value)
    {
        path.Append(value < 0 ? "-" : "")
            .Append(CultureInfo.InvariantCulture, $"{Math.Abs(value) / 10}");
        if (value % 10 != 0)
        {
            path.Append(CultureInfo.InvariantCulture, $".{Math.Abs(value % 10)}");
        }
    }
}
