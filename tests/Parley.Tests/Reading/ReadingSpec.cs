using System.Text.Json;

namespace Parley.Tests.Reading;

/// <summary>Finds the tables under <c>specs/reading</c> and the shared texts beside the repository.</summary>
internal static class ReadingSpec
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<T> Rows<T>(string table) =>
        JsonSerializer.Deserialize<List<T>>(
            File.ReadAllText(Path.Combine(Root, "specs", "reading", table)),
            Options
        )!;

    /// <summary>A folder of texts that are for measuring only and not part of the project; null where it is absent.</summary>
    public static string? Shared(string folder)
    {
        var root =
            Environment.GetEnvironmentVariable("PARLEY_SHARED")
            ?? Path.Combine(Root, "..", "shared");
        var path = Path.Combine(root, folder);
        return Path.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string FindRoot()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("The tests run inside the repository.");
    }
}
