using Parley.Documents;

namespace Parley;

/// <summary>What the line itself wants known.</summary>
internal static class PipelineDiagnostics
{
    /// <summary>A rule broke on a page: a fault of Parley, named so that it can be reported.</summary>
    public static Diagnostic Broken(Exception exception)
    {
        var place = exception
            .StackTrace?.Split('\n')
            .Select(line => line.Trim())
            .FirstOrDefault(line => line.StartsWith("at Parley.", StringComparison.Ordinal));
        return new(
            "PAR3001",
            Severity.Error,
            $"a fault of Parley kept this page from being read ({exception.GetType().Name} {place}): please report it with the page."
        );
    }
}
