using System.Text.Json;

namespace Parley.Tests;

/// <summary>Rows of a file of examples under <c>specs/</c>, by their identifier.</summary>
internal static class SpecRows
{
    /// <summary>Reads the rows.</summary>
    /// <exception cref="ArgumentException">Two rows have one identifier.</exception>
    public static Dictionary<string, T> Read<T>(string path, Func<T, string> id) =>
        JsonSerializer
            .Deserialize<List<T>>(Repository.Text(path), JsonSerializerOptions.Web)!
            .ToDictionary(id, StringComparer.Ordinal);
}
