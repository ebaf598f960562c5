using Xunit;

namespace Parley.Tests.Line;

/// <summary>Texts of others that serve for measuring only and lie outside the project.</summary>
internal static class SharedTexts
{
    /// <summary>A folder of the shared texts; the test skips, and says so, where it is absent.</summary>
    public static string Folder(string name)
    {
        var path = Root is { } root ? Path.Combine(root, name) : null;
        Assert.SkipUnless(
            path is not null && (Directory.Exists(path) || File.Exists(path)),
            $"The shared texts are absent ({name}); they serve for measuring and do not ship."
        );
        return path!;
    }

    private static string? Root
    {
        get
        {
            if (Environment.GetEnvironmentVariable("PARLEY_SHARED") is { Length: > 0 } named)
            {
                return named;
            }
            for (
                var folder = new DirectoryInfo(AppContext.BaseDirectory);
                folder is not null;
                folder = folder.Parent
            )
            {
                if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
                {
                    return Path.Combine(folder.FullName, "..", "shared");
                }
            }
            return null;
        }
    }
}
