using System.Globalization;
using Parley.Entries;
using Parley.Publishing.Svg;

namespace Parley.Publishing.Site;

/// <summary>A small plot of one series: values over time, curated ones hollow and joined by a line, those without a period at the edge.</summary>
internal static class FigurePlot
{
    private const double Width = 340;
    private const double Height = 132;
    private const double Left = 8;
    private const double Right = 8;
    private const double Top = 20;
    private const double Bottom = 22;
    private const double Apart = 66;

    public static void Write(HtmlBuilder html, FigureSeries series)
    {
        // One currency and one length of period: a month's flow beside a year's would read as a collapse.
        var alike = series
            .Points.Where(point =>
                point.Value.Representative is not null
                && (point.Value.Unit is null || point.Value.Unit == series.Unit)
            )
            .ToList();
        var grain = alike
            .Where(point => Moment(point.Period) is not null)
            .GroupBy(point => IsYear(point.Period))
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key)
            .Select(group => (bool?)group.Key)
            .FirstOrDefault();
        var points = alike
            .Where(point => Moment(point.Period) is null || IsYear(point.Period) == grain)
            .Select(point =>
                (
                    Point: point,
                    At: Moment(point.Period),
                    Value: (double)point.Value.Representative!.Value
                )
            )
            .ToList();
        var dated = points.Where(point => point.At is not null).OrderBy(point => point.At).ToList();
        if (points.Count < 2 || dated.Count == 0)
        {
            return;
        }
        var (low, high) = Range(points.ConvertAll(point => point.Value));
        var (first, last) = (dated[0].At!.Value, dated[^1].At!.Value);
        var undated = points.Count > dated.Count;
        var end = Width - Right - (undated ? Apart : 0) - 6;
        double X(double at) =>
            first == last
                ? (Left + end) / 2
                : Left + 6 + ((at - first) / (last - first) * (end - Left - 6));
        double Y(double value) => Top + ((high - value) / (high - low) * (Height - Top - Bottom));

        var svg = new SvgBuilder();
        svg.Open(
            "svg",
            ("class", "plot"),
            ("viewBox", $"0 0 {SvgBuilder.Number(Width)} {SvgBuilder.Number(Height)}"),
            ("role", "img"),
            (
                "aria-label",
                $"{points.Count} of {series.Points.Count} values of {series.Measure}; the table below lists all"
            )
        );
        if (low <= 0 && high >= 0)
        {
            svg.Empty("path", ("class", "zero"), ("d", $"M{N(Left)} {N(Y(0))}H{N(Width - Right)}"));
        }
        svg.Empty(
            "path",
            ("class", "axis"),
            ("d", $"M{N(Left)} {N(Height - Bottom)}H{N(Width - Right)}")
        );
        var curated = dated.Where(point => point.Point.Origin == EntryOrigin.Reference).ToList();
        if (curated.Count > 1)
        {
            svg.Empty(
                "path",
                ("class", "line"),
                (
                    "d",
                    "M"
                        + string.Join(
                            'L',
                            curated.Select(point => $"{N(X(point.At!.Value))} {N(Y(point.Value))}")
                        )
                )
            );
        }
        foreach (var (point, at, value) in points.OrderByDescending(point => point.Point.Origin))
        {
            svg.Open(
                    "circle",
                    ("class", point.Origin == EntryOrigin.Reference ? "curated" : "read"),
                    ("cx", at is { } moment ? X(moment) : Width - Right - (Apart / 2)),
                    ("cy", Y(value)),
                    ("r", point.Origin == EntryOrigin.Reference ? 2.6 : 4.0)
                )
                .Text("title", $"{point.Period ?? "no period"}: {SiteText.Quantity(point.Value)}")
                .Close();
        }
        Labels(svg, dated.ConvertAll(point => point.Point.Period!), X(first), X(last), undated);
        var top = points.MaxBy(point => point.Value);
        svg.Text(
            "text",
            "highest " + SiteText.Value((decimal)top.Value, series.Unit),
            ("x", Left),
            ("y", 12.0)
        );
        svg.Close();
        html.Raw(svg.ToString());
    }

    private static void Labels(
        SvgBuilder svg,
        List<string> periods,
        double from,
        double to,
        bool undated
    )
    {
        const double line = Height - 7;
        svg.Text("text", periods[0], ("x", from - 6), ("y", line));
        if (periods[^1] != periods[0])
        {
            svg.Text("text", periods[^1], ("x", to + 6), ("y", line), ("text-anchor", "end"));
        }
        if (undated)
        {
            svg.Text(
                "text",
                "no period",
                ("x", Width - Right),
                ("y", line),
                ("text-anchor", "end"),
                ("class", "soft")
            );
        }
    }

    /// <summary>Includes zero where the values lie near it, so that a small movement does not look like a large one.</summary>
    private static (double Low, double High) Range(List<double> values)
    {
        var (low, high) = (values.Min(), values.Max());
        low = Math.Min(low, 0);
        high = Math.Max(high, 0);
        return high > low ? (low, high) : (low, low + 1);
    }

    private static bool IsYear(string? period) =>
        period is { Length: 4 } || period?.StartsWith("FY", StringComparison.Ordinal) == true;

    /// <summary>A period as a number of years, or null where it is none.</summary>
    internal static double? Moment(string? period)
    {
        if (period is null)
        {
            return null;
        }
        var text = period.StartsWith("FY", StringComparison.Ordinal) ? period[2..] : period;
        text = text.Split('/')[^1];
        if (
            text.Length < 4
            || !int.TryParse(
                text.AsSpan(0, 4),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            )
        )
        {
            return null;
        }
        if (text.Length == 4)
        {
            return year + 0.5;
        }
        if (
            text.Length >= 7
            && text[4] == '-'
            && int.TryParse(
                text.AsSpan(5, 2),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var month
            )
            && month is >= 1 and <= 12
        )
        {
            return year + ((month - 0.5) / 12);
        }
        return null;
    }

    private static string N(double value) => SvgBuilder.Number(value);
}
