using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Publishing.Svg;
using Parley.Values;

namespace Parley.Publishing.Maps;

/// <summary>The strip below the map: shading, marks, sizes, money without a place, and the source line.</summary>
internal sealed class MapLegend
{
    private readonly SvgBuilder svg;
    private readonly MapDrawing drawing;
    private readonly MapView view;
    private readonly MapSheet sheet;
    private readonly double em;
    private readonly double top;
    private readonly bool references;

    public MapLegend(SvgBuilder svg, MapDrawing drawing)
    {
        this.svg = svg;
        this.drawing = drawing;
        view = drawing.View;
        sheet = drawing.Sheet;
        em = sheet.Em;
        top = sheet.Height - sheet.Margin - sheet.Footer - sheet.Strip;
        references =
            view.Marks.Any(mark => mark.Origin == EntryOrigin.Reference)
            || view.Unlocated.Any(group =>
                group.Items.Any(item => item.Origin == EntryOrigin.Reference)
            );
    }

    private double Row => 12.4 * em;

    public void Write()
    {
        var (left, right) = (sheet.Margin, sheet.Width - sheet.Margin);
        svg.Open("g", ("class", "legend"));
        Rule(left, right, top);
        var row = top + (14 * em);
        var gap = 22 * em;
        double[] widths = [142 * em, 174 * em, 92 * em, 132 * em];
        if (sheet.Size == MapSize.Square)
        {
            gap = (right - left - widths.Sum()) / 3;
        }
        var x = left;
        Shading(x, row, widths[0]);
        x += widths[0] + gap;
        Standings(x, row);
        x += widths[1] + gap;
        Kinds(x, row);
        x += widths[2] + gap;
        Sizes(x, row, widths[3]);
        x += widths[3] + gap;
        if (sheet.Size == MapSize.Square)
        {
            var below = top + (117 * em);
            Rule(left, right, below);
            Unlocated(
                left,
                below + (14 * em),
                right - left,
                sheet.Strip - (100 * em) - (12 * em),
                columns: 2
            );
        }
        else
        {
            Unlocated(x, row, right - x, sheet.Strip - (4 * em), columns: 2);
        }
        Footer(left, right);
        svg.Close();
    }

    private void Rule(double left, double right, double y) =>
        svg.Empty("path", ("class", "rule"), ("d", SvgMapWriter.Line(new(left, y), new(right, y))));

    private void Text(
        string text,
        double x,
        double y,
        string? style = null,
        string? anchor = null
    ) => svg.Text("text", text, ("class", style), ("x", x), ("y", y), ("text-anchor", anchor));

    private void Shading(double x, double y, double width)
    {
        Text(
            FontFace.SansBold.Fit(MapWords.Measure(view), 9 * em, width + (16 * em)),
            x,
            y,
            "head"
        );
        y += Row;
        var classes = view.Classes;
        if (classes.Count == 0)
        {
            Text($"Nothing counted names a {view.Outline.Division}", x, y, "soft");
            return;
        }
        for (var at = classes.Count - 1; at >= 0; at--)
        {
            Swatch(x, y, MapStyle.Shade(at, classes.Count));
            var range = MapWords.Range(view, classes[at]);
            Text(range, x + (23 * em), y);
            var count = MapWords.Number(classes[at].Regions);
            var noun = classes[at].Regions == 1 ? view.Outline.Division : view.Outline.Divisions;
            var fits = FontFace.Sans.Width($"{range}  {count} {noun}", 9 * em) <= width - (23 * em);
            Text(
                at == classes.Count - 1 && fits ? $"{count} {noun}" : count,
                x + width,
                y,
                "soft",
                "end"
            );
            y += Row;
        }
        Swatch(x, y, MapStyle.Empty);
        Text("nothing counted", x + (23 * em), y);
        var empty = view.Regions.Count(region => region.Class is null);
        Text(MapWords.Number(empty), x + width, y, "soft", "end");
        foreach (var line in MapWords.ShadingNote(view))
        {
            y += 9.4 * em;
            Text(line, x, y + (1.5 * em), "soft small");
        }
    }

    private void Swatch(double x, double y, string fill) =>
        svg.Empty(
            "rect",
            ("x", x),
            ("y", y - (7.6 * em)),
            ("width", 17 * em),
            ("height", 9.4 * em),
            ("fill", fill),
            ("stroke", "#9aa5ad"),
            ("stroke-width", 0.4 * em)
        );

    private void Standings(double x, double y)
    {
        Text("Status", x, y, "head");
        var read = view.Marks.Any(mark => mark.Origin == EntryOrigin.Read);
        var hollow = view.Marks.Any(mark => mark.Origin == EntryOrigin.Reference);
        y += Row;
        foreach (var standing in Enum.GetValues<MapStanding>())
        {
            if (view.Marks.All(mark => mark.Standing != standing))
            {
                continue;
            }
            var centre = x + (5 * em);
            if (read || !hollow)
            {
                Sample(
                    new(centre, y - (3 * em)),
                    4.4 * em,
                    MapMarkKind.Build,
                    standing,
                    EntryOrigin.Read
                );
                centre += 13 * em;
            }
            if (hollow)
            {
                Sample(
                    new(centre, y - (3 * em)),
                    4.4 * em,
                    MapMarkKind.Build,
                    standing,
                    EntryOrigin.Reference
                );
                centre += 13 * em;
            }
            Text(MapWords.Of(standing), centre - (4 * em), y);
            y += Row;
        }
        if (hollow)
        {
            var curated = view.Marks.Count(mark => mark.Origin == EntryOrigin.Reference);
            Text(
                $"Hollow: curated reference † ({MapWords.Number(curated)}), in no total",
                x,
                y,
                "soft"
            );
        }
    }

    private void Sample(
        Spot at,
        double radius,
        MapMarkKind kind,
        MapStanding standing,
        EntryOrigin origin
    )
    {
        svg.Open("g", ("class", $"{SvgMapWriter.Name(origin)} {SvgMapWriter.Name(standing)}"));
        MarkShape.Write(svg, kind, at, radius, "shape");
        if (standing == MapStanding.Exited)
        {
            SvgMapWriter.Cross(svg, at, radius);
        }
        svg.Close();
    }

    private void Kinds(double x, double y)
    {
        Text("Kind", x, y, "head");
        y += Row;
        foreach (var kind in Enum.GetValues<MapMarkKind>())
        {
            if (view.Marks.Any(mark => mark.Kind == kind))
            {
                Sample(
                    new(x + (5 * em), y - (3 * em)),
                    4.2 * em,
                    kind,
                    MapStanding.Existing,
                    EntryOrigin.Reference
                );
                Text(MapWords.Of(kind), x + (14 * em), y);
                y += Row;
            }
        }
    }

    private void Sizes(double x, double y, double width)
    {
        Text("Size", x, y, "head");
        if (view.Marks.All(mark => mark.Worth is null))
        {
            Text("No amount is stated", x, y + Row, "soft");
            return;
        }
        var scale = drawing.Scale;
        decimal[] steps = [scale.Cap, scale.Cap / 4, scale.Cap / 20];
        var baseline = y + (10 * em) + (2 * scale.Largest);
        var label = x + (2 * scale.Largest) + (8 * em);
        double least = double.MinValue;
        foreach (var step in steps)
        {
            var radius = scale.RadiusOf(step);
            if (radius <= scale.Smallest && step != scale.Cap)
            {
                continue;
            }
            var centre = new Spot(x + scale.Largest, baseline - radius);
            svg.Empty(
                "circle",
                ("cx", centre.X),
                ("cy", centre.Y),
                ("r", radius),
                ("fill", "none"),
                ("stroke", MapStyle.Ink),
                ("stroke-width", 0.6 * em)
            );
            var line = Math.Max(centre.Y - radius + (0.4 * em), least);
            least = line + (10 * em);
            svg.Empty(
                "path",
                ("class", "tie"),
                (
                    "d",
                    SvgMapWriter.Line(new(centre.X, centre.Y - radius), new(label - (2 * em), line))
                )
            );
            var words = MoneyLabel.Of(step, view.Currency);
            Text(
                step == scale.Cap && scale.Capped ? $"{words} and more" : words,
                label,
                line + (3 * em)
            );
        }
        y = Math.Max(baseline, least - (4 * em)) + (12 * em);
        if (scale.Capped)
        {
            Text("Larger ones are drawn no larger,", x, y, "soft small");
            Text("with a second line around them.", x, y + (9 * em), "soft small");
            y += 18 * em;
        }
        Text("Smallest: little or no amount stated.", x, y, "soft small");
    }

    /// <summary>A box of at most the height that is left, as tall as its lines.</summary>
    private void Unlocated(double x, double y, double width, double height, int columns)
    {
        var boxTop = y - (7 * em);
        y += 5 * em;
        var line = 10.4 * em;
        var rows = (int)((height + boxTop - y - (5 * em)) / line);
        var lines = UnlocatedLines.Of(view.Unlocated, rows, columns);
        var used = lines.Count == 0 ? 1 : lines.Max(item => item.Row) + 1;
        svg.Empty(
            "rect",
            ("x", x),
            ("y", boxTop),
            ("width", width),
            ("height", y + (used * line) + (6 * em) - boxTop),
            ("fill", "#faf8f3"),
            ("stroke", MapStyle.Rule),
            ("stroke-width", 0.6 * em)
        );
        var (inner, right) = (x + (8 * em), x + width - (8 * em));
        Text(MapWords.Unlocated, inner, y, "head");
        Text("as stated, by kind; kinds are never added up", right, y, "soft small", "end");
        if (lines.Count == 0)
        {
            Text("Every amount names its place, or none is stated.", inner, y + line, "soft");
            return;
        }
        var gap = 14 * em;
        var column = (right - inner - (gap * (columns - 1))) / columns;
        foreach (var item in lines)
        {
            var left = inner + (item.Column * (column + gap));
            var at = y + ((item.Row + 1) * line) + (1.5 * em);
            if (item.Money is null)
            {
                Text(FontFace.SansBold.Fit(item.Text, 8.6 * em, column), left, at, "b");
                continue;
            }
            Money(item.Money, left, at, column);
        }
    }

    private void Money(MapMoney money, double x, double y, double width)
    {
        var amount = MoneyLabel.Of(money.Amount);
        if (money.Worth is { Converted: true } worth)
        {
            amount += $" ({MoneyLabel.Of(worth, view.Currency)})";
        }
        var size = 8.6 * em;
        svg.Open("g", ("class", "unlocated"), ("data-entry", money.Entry));
        svg.Text("title", money.Title);
        Text(amount, x, y);
        var from = x + FontFace.Sans.Width(amount + " ", size) + (2 * em);
        var note = Note(money);
        var room = x + width - from;
        var words = FontFace.Sans.Fit(money.Name + note, size, room);
        Text(words, from, y, "soft");
        svg.Close();
    }

    private string Note(MapMoney money)
    {
        var note = money.Origin == EntryOrigin.Reference ? " †" : "";
        if (money.Amount.Nature == AmountNature.Stock)
        {
            note += " (a level, not a flow)";
        }
        if (money.Amount.Covers == AmountScope.Project)
        {
            note += " (project cost)";
        }
        if (money.Regions.Count > 1)
        {
            note +=
                $" ({string.Join(", ", money.Regions.Select(code => view.Outline.Find(code)!.Abbreviation))})";
        }
        return money.Standing == MapStanding.Reported ? note + " – only reported" : note;
    }

    private void Footer(double left, double right)
    {
        var y = sheet.Height - sheet.Margin - (11 * em);
        var first = MapWords.Sources(view);
        if (references)
        {
            first +=
                " † Curated reference with its own address, hollow: in no total and no shading.";
        }
        if (view.HoldsSamples)
        {
            first += " Sample data: pages written for Parley.";
        }
        var second =
            "Marks stand at their town, or within the region where only that is known; a dot and line show the town of one that had to give way.";
        Text(first, left, y, "soft small");
        Text(second, left, y + (9.6 * em), "soft small");
        var outline =
            "Albers equal-area" + (view.Outline.Attribution is { } source ? $". {source}" : "");
        Text(outline, right, y + (9.6 * em), "soft small", "end");
    }
}
