using System.Text.Json;

namespace Parley.Tests.Reading;

/// <summary>The tables under <c>specs/reading</c>.</summary>
internal static class ReadingSpec
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Names of the tables of a topic, one for each language.</summary>
    public static IEnumerable<string> Tables(string topic) =>
        Directory
            .GetFiles(Path.Combine(Repository.Root, "specs", "reading"), topic + ".*.json")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal);

    public static IReadOnlyList<T> Rows<T>(string table) =>
        JsonSerializer.Deserialize<List<T>>(
            File.ReadAllText(Path.Combine(Repository.Root, "specs", "reading", table)),
            Options
        )!;
}
