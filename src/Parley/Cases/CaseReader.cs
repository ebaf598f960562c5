using System.Globalization;
using System.Text.Json;

namespace Parley.Cases;

/// <summary>Reads a case from its folder. The caller opens the files, so that the library touches no disk.</summary>
public static class CaseReader
{
    /// <summary>Reads everything but the curated layer, which <see cref="CaseReferenceReader"/> reads where it is wanted.</summary>
    /// <param name="key">Name of the case's folder.</param>
    /// <param name="open">Opens a file of the folder by its name.</param>
    /// <exception cref="InvalidDataException">A file is not what it should be; the message names file and row.</exception>
    public static Case Read(string key, Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        using var head = Parse("case.json", open);
        var root = head.RootElement;
        return new()
        {
            Key = key,
            Title = Names(root.GetProperty("title")),
            TimeZone = root.GetProperty("timeZone").GetString()!,
            HostOutline = root.GetProperty("hostOutline").GetString()!,
            Names = new(
                root.GetProperty("home").GetString()!,
                root.GetProperty("host").GetString()!,
                Rows("people.json", open, ReadPerson),
                Rows("companies.json", open, ReadCompany),
                Rows("outlets.json", open, ReadOutlet)
            ),
            Measures = Rows("measures.json", open, ReadMeasure),
            Issues = Rows(
                "issues.json",
                open,
                row => new Issue(
                    Text(row, "key"),
                    Names(row.GetProperty("name")),
                    Texts(row, "cues")
                )
            ),
            Reference = CaseReference.None,
        };
    }

    private static Person ReadPerson(JsonElement row) =>
        new(
            Text(row, "name"),
            Text(row, "family"),
            Text(row, "country"),
            Texts(row, "aliases"),
            [
                .. row.GetProperty("offices")
                    .EnumerateArray()
                    .Select(office => new Office(
                        Text(office, "title"),
                        Text(office, "of"),
                        Day(office, "from"),
                        Day(office, "to")
                    )),
            ]
        );

    private static Company ReadCompany(JsonElement row) =>
        new(
            Text(row, "name"),
            Optional(row, "country"),
            Optional(row, "parent"),
            Optional(row, "sector"),
            Texts(row, "aliases")
        );

    private static Outlet ReadOutlet(JsonElement row) =>
        new(
            Text(row, "name"),
            Optional(row, "country"),
            row.GetProperty("tier").GetInt32(),
            row.GetProperty("wire").GetBoolean(),
            Texts(row, "aliases")
        );

    private static Measure ReadMeasure(JsonElement row) =>
        new(
            Text(row, "name"),
            Texts(row, "aliases"),
            Optional(row, "subject"),
            Optional(row, "counterpart"),
            row.GetProperty("stock").GetBoolean(),
            [
                .. row.GetProperty("bases")
                    .EnumerateArray()
                    .Select(basis => new Basis(
                        Text(basis, "key"),
                        Text(basis, "name"),
                        Text(basis, "unit"),
                        Texts(basis, "cues"),
                        Optional(basis, "note")
                    )
                    {
                        ImpliedByUnit =
                            basis.TryGetProperty("impliedByUnit", out var implied)
                            && implied.GetBoolean(),
                    }),
            ]
        )
        {
            Delivers = row.TryGetProperty("delivers", out var promise)
                ? new(Texts(promise, "actions"), Texts(promise, "things"))
                : null,
        };

    private static List<T> Rows<T>(
        string file,
        Func<string, Stream> open,
        Func<JsonElement, T> read
    )
    {
        using var document = Parse(file, open);
        var rows = new List<T>();
        foreach (var row in document.RootElement.EnumerateArray())
        {
            try
            {
                rows.Add(read(row));
            }
            catch (Exception exception)
                when (exception
                        is KeyNotFoundException
                            or InvalidOperationException
                            or FormatException
                )
            {
                throw new InvalidDataException(
                    $"{file}, row {rows.Count + 1}: {exception.Message}",
                    exception
                );
            }
        }
        return rows;
    }

    private static JsonDocument Parse(string file, Func<string, Stream> open)
    {
        try
        {
            using var stream = open(file);
            return JsonDocument.Parse(stream);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{file}: {exception.Message}", exception);
        }
    }

    private static Dictionary<string, string> Names(JsonElement names) =>
        names
            .EnumerateObject()
            .ToDictionary(
                name => name.Name,
                name => name.Value.GetString()!,
                StringComparer.Ordinal
            );

    private static string Text(JsonElement row, string name) =>
        row.GetProperty(name).GetString()
        ?? throw new InvalidOperationException($"'{name}' is empty.");

    private static string? Optional(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static List<string> Texts(JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private static DateOnly? Day(JsonElement row, string name) =>
        Optional(row, name) is { } text
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
