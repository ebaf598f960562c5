using System.Globalization;
using System.Text.Json;
using Parley.Ledger.Views;
using Parley.Publishing.Tables;

namespace Parley.Publishing.Exports;

/// <summary><c>datapackage.json</c>: what the files of a folder hold, by <see href="https://specs.frictionlessdata.io/data-package/">Frictionless Data</see>.</summary>
public static class DataPackageWriter
{
    /// <summary>Writes the description of a folder.</summary>
    public static void Write(
        Utf8JsonWriter json,
        LedgerView view,
        IReadOnlyList<PackageResource> resources
    )
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(resources);
        var title = view.Case.Title.GetValueOrDefault("en", view.Case.Key);
        json.WriteStartObject();
        json.WriteString("profile", "data-package");
        json.WriteString("name", NameOf(view.Case.Key));
        json.WriteString("title", view.HoldsSamples ? title + " (sample data)" : title);
        json.WriteString(
            "created",
            view.Today.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)
        );
        json.WriteStartArray("resources");
        foreach (var resource in resources)
        {
            Resource(json, resource);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Resource(Utf8JsonWriter json, PackageResource resource)
    {
        json.WriteStartObject();
        json.WriteString("name", NameOf(resource.Path));
        json.WriteString("path", resource.Path);
        json.WriteString(
            "profile",
            resource.Table is null ? "data-resource" : "tabular-data-resource"
        );
        json.WriteString("format", resource.Format);
        json.WriteString("mediatype", resource.MediaType);
        if (resource.Format != "xlsx")
        {
            json.WriteString("encoding", "utf-8");
        }
        json.WriteNumber("bytes", resource.Bytes);
        json.WriteString("hash", "sha256:" + resource.Sha256);
        if (resource.Table is { } table)
        {
            json.WriteString("title", table.Title);
            Schema(json, table);
        }
        json.WriteEndObject();
    }

    private static void Schema(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", TypeOf(column.Kind));
            json.WriteString("description", column.Description);
            if (column.Kind == ColumnKind.Flag)
            {
                json.WriteStartArray("trueValues");
                json.WriteStringValue("yes");
                json.WriteEndArray();
                json.WriteStartArray("falseValues");
                json.WriteStringValue("no");
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string TypeOf(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => "string",
            ColumnKind.Number => "number",
            ColumnKind.Flag => "boolean",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>Lower-case letters, digits, points, hyphens and underscores, as names of packages and resources are written.</summary>
    private static string NameOf(string text) =>
        string.Concat(
            text.ToLowerInvariant()
                .Select(letter =>
                    char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-'
                )
        );
}
