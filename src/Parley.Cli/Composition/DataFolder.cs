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

    /// <summary>The case of commands that name none: the one line of <c>cases/default</c>.</summary>
    public static string DefaultCase =>
        File.ReadAllText(Path.Combine(Root, "cases", "default")).Trim();

    /// <summary>The folder of a case: of <c>$PARLEY_CASES</c> where it has one of that name, else of those that ship.</summary>
    /// <exception cref="UsageException">There is no such case.</exception>
    public static string CaseFolder(string key)
    {
        string?[] homes =
        [
            Environment.GetEnvironmentVariable("PARLEY_CASES"),
            Path.Combine(Root, "cases"),
        ];
        var known = homes
            .Where(Directory.Exists)
            .SelectMany(home => Directory.GetDirectories(home!))
            .Where(folder => File.Exists(Path.Combine(folder, "case.json")))
            .ToList();
        return known.FirstOrDefault(folder => Path.GetFileName(folder) == key)
            ?? throw new UsageException(
                $"There is no case '{key}'. Cases: {string.Join(", ", known.Select(Path.GetFileName).Order(StringComparer.Ordinal))}."
            );
    }
}
