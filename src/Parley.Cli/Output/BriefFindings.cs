using Parley.Publishing.Briefs;

namespace Parley.Cli.Output;

/// <summary>Names on standard error what keeps a brief from being printed.</summary>
internal static class BriefFindings
{
    /// <summary>Whether there was anything to name.</summary>
    public static bool Report(IReadOnlyList<BriefFinding> findings)
    {
        foreach (var finding in findings)
        {
            Console.Error.WriteLine($"parley: {finding.Code} {finding.Place}: {finding.Message}");
        }
        return findings.Count > 0;
    }
}
