using System.Text.Json;

namespace Parley.Cli.Evaluation;

/// <summary>Reading of loosely shaped labels: a field may be absent, null, a value or a list.</summary>
internal static class JsonFields
{
    /// <summary>A property that is there and not null.</summary>
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>A property's text.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Field(name) is { } value
            ? value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : value.GetRawText()
            : null;

    /// <summary>A property's number.</summary>
    public static double? Number(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    /// <summary>The items of a list, or the value itself.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? element) =>
        element is not { } value ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : [value];

    /// <summary>The texts of a list, or the text itself.</summary>
    public static IEnumerable<string> Texts(this JsonElement element, string name) =>
        element
            .Field(name)
            .Items()
            .Where(item => item.ValueKind == JsonValueKind.String && item.GetString()!.Length > 0)
            .Select(item => item.GetString()!);
}
