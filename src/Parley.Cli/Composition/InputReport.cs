using Parley.Documents;

namespace Parley.Cli.Composition;

/// <summary>Names on standard error what inputs and pages could not give.</summary>
internal static class InputReport
{
    /// <summary>Prints what is wrong with an input; tells whether it failed.</summary>
    public static bool Print(Diagnostic? diagnostic)
    {
        if (diagnostic is null)
        {
            return false;
        }
        Console.Error.WriteLine($"parley: {diagnostic.Code} {diagnostic.Message}");
        return diagnostic.Severity == Severity.Error;
    }

    /// <summary>Prints what a page could not give; tells whether it failed as a whole.</summary>
    public static bool Print(PageContent content) => Print(content.Page.Path, content.Diagnostics);

    /// <summary>Prints what a page could not give; tells whether it failed as a whole.</summary>
    public static bool Print(string path, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (
            var diagnostic in diagnostics.Where(diagnostic =>
                diagnostic.Severity != Severity.Information
            )
        )
        {
            Console.Error.WriteLine($"parley: {diagnostic.Code} {path}: {diagnostic.Message}");
        }
        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }
}
