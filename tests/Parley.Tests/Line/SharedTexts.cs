using Xunit;

namespace Parley.Tests.Line;

/// <summary>Texts of others that serve for measuring only and lie outside the project.</summary>
internal static class SharedTexts
{
    /// <summary>A folder of the shared texts; the test skips, and says so, where it is absent.</summary>
    public static string Folder(string name)
    {
        var path = Path.Combine(Root, name);
        Assert.SkipUnless(
            Path.Exists(path),
            $"The shared texts are absent ({name}); they serve for measuring and do not ship."
        );
        return path;
    }

    private static string Root =>
        Environment.GetEnvironmentVariable("PARLEY_SHARED") is { Length: > 0 } named
            ? named
            : Path.Combine(Repository.Root, "..", "shared");
}
