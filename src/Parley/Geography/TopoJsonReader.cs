using System.Text.Json;

namespace Parley.Geography;

/// <summary>
/// Reads <see href="https://github.com/topojson/topojson-specification">TopoJSON</see> with the member <c>outline</c>, which
/// gives name, projection and insets of a host country.
/// </summary>
internal static class TopoJsonReader
{
    public static Outline Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception exception)
            when (exception
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
                        or ArgumentException
            )
        {
            throw new InvalidDataException(
                $"The outline cannot be read: {exception.Message}",
                exception
            );
        }
    }

    private static Outline Read(JsonElement root)
    {
        var outline = root.GetProperty("outline");
        var regions = root.GetProperty("objects")
            .GetProperty("regions")
            .GetProperty("geometries")
            .EnumerateArray()
            .Select(Region)
            .ToList();
        return new(
            outline.GetProperty("code").GetString()!,
            outline.GetProperty("name").GetString()!,
            Text(outline, "attribution"),
            Text(outline, "division") ?? "region",
            Text(outline, "divisions") ?? "regions",
            Projection(outline.GetProperty("projection")),
            outline.TryGetProperty("insets", out var insets)
                ? [.. insets.EnumerateArray().Select(Inset)]
                : [],
            regions,
            Borders(root, regions)
        );
    }

    private static string? Text(JsonElement json, string member) =>
        json.TryGetProperty(member, out var text) ? text.GetString() : null;

    private static AlbersProjection Projection(JsonElement json)
    {
        if (json.GetProperty("kind").GetString() is not "conic-equal-area" and var kind)
        {
            throw new FormatException($"the projection '{kind}' is not known.");
        }
        var parallels = Numbers(json.GetProperty("parallels"), 2);
        var centre = Numbers(json.GetProperty("centre"), 2);
        return new(
            parallels[0],
            parallels[1],
            json.GetProperty("meridian").GetDouble(),
            new(centre[0], centre[1])
        );
    }

    private static OutlineInset Inset(JsonElement json)
    {
        var offset = Numbers(json.GetProperty("offset"), 2);
        var frame = Numbers(json.GetProperty("frame"), 4);
        return new(
            [.. json.GetProperty("regions").EnumerateArray().Select(code => code.GetString()!)],
            Projection(json.GetProperty("projection")),
            json.GetProperty("scale").GetDouble(),
            new(offset[0], offset[1]),
            new(frame[0], frame[1], frame[2], frame[3])
        );
    }

    private static OutlineRegion Region(JsonElement geometry)
    {
        var arcs = geometry.GetProperty("arcs").EnumerateArray();
        var rings = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => arcs.Select(Ring),
            "MultiPolygon" => arcs.SelectMany(polygon => polygon.EnumerateArray().Select(Ring)),
            var other => throw new FormatException($"a region cannot be a '{other}'."),
        };
        var properties = geometry.GetProperty("properties");
        return new()
        {
            Code = geometry.GetProperty("id").GetString()!,
            Name = properties.GetProperty("name").GetString()!,
            Abbreviation = properties.GetProperty("abbreviation").GetString()!,
            Rings = [.. rings],
        };
    }

    private static IReadOnlyList<int> Ring(JsonElement ring) =>
        [.. ring.EnumerateArray().Select(reference => reference.GetInt32())];

    private static List<OutlineBorder> Borders(JsonElement root, List<OutlineRegion> regions)
    {
        var lines = root.GetProperty("arcs").EnumerateArray().ToList();
        var owners = lines.Select(_ => new SortedSet<string>(StringComparer.Ordinal)).ToList();
        foreach (var region in regions)
        {
            foreach (var reference in region.Rings.SelectMany(ring => ring))
            {
                owners[reference < 0 ? ~reference : reference].Add(region.Code);
            }
        }
        var (scale, translate) = root.TryGetProperty("transform", out var transform)
            ? (
                Numbers(transform.GetProperty("scale"), 2),
                Numbers(transform.GetProperty("translate"), 2)
            )
            : (null, null);
        return
        [
            .. lines.Select(
                (line, at) => new OutlineBorder(Points(line, scale, translate), [.. owners[at]])
            ),
        ];
    }

    private static List<OutlinePoint> Points(JsonElement line, double[]? scale, double[]? translate)
    {
        var points = new List<OutlinePoint>(line.GetArrayLength());
        double x = 0;
        double y = 0;
        foreach (var position in line.EnumerateArray())
        {
            var pair = Numbers(position, 2);
            if (scale is null || translate is null)
            {
                points.Add(new(pair[0], pair[1]));
                continue;
            }
            x += pair[0];
            y += pair[1];
            points.Add(new((x * scale[0]) + translate[0], (y * scale[1]) + translate[1]));
        }
        return points.Count >= 2
            ? points
            : throw new FormatException("an arc has fewer than two positions.");
    }

    private static double[] Numbers(JsonElement array, int count)
    {
        double[] numbers = [.. array.EnumerateArray().Select(number => number.GetDouble())];
        return numbers.Length >= count
            ? numbers
            : throw new FormatException($"{count} numbers were expected.");
    }
}
