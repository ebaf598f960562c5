using System.Text.Json;

namespace Parley.Tests.Reading;

/// <summary>The tables under <c>specs/reading</c>.</summary>
internal static class ReadingSpec
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<T> Rows<T>(string table) =>
        JsonSerializer.Deserialize<List<T>>(
            File.ReadAllText(Path.Combine(Repository.Root, "specs", "reading", table)),
            Options
        )!;
}
