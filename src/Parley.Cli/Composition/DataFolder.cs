namespace Parley.Cli.Composition;

/// <summary>The data and cases that Parley ships with, beside its program.</summary>
internal static class DataFolder
{
    private static string Root => AppContext.BaseDirectory;

    /// <summary>Opens a shipped file, such as <c>data/countries.json</c>.</summary>
    /// <exception cref="InvalidDataException">The file is not there: the installation is incomplete.</exception>
    public static Stream Open(string path)
    {
        var full = Path.Combine(Root, path);
        return File.Exists(full)
            ? new FileStream(
                full,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                1 << 16,
                FileOptions.SequentialScan
            )
            : throw new InvalidDataException(
                $"{path} is missing beside the program: build or install Parley again."
            );
    }

    /// <summary>The folder of a case.</summary>
    /// <exception cref="UsageException">There is no such case.</exception>
    public static string CaseFolder(string key)
    {
        var cases = Path.Combine(Root, "cases");
        var known = Directory.Exists(cases)
            ? Directory
                .GetDirectories(cases)
                .Select(Path.GetFileName)
                .OfType<string>()
                .Order(StringComparer.Ordinal)
                .ToList()
            : [];
        return known.Contains(key)
            ? Path.Combine(cases, key)
            : throw new UsageException(
                $"There is no case '{key}'. Cases: {string.Join(", ", known)}."
            );
    }
}
