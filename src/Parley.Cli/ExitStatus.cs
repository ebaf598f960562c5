namespace Parley.Cli;

/// <summary>How the command ends.</summary>
internal static class ExitStatus
{
    /// <summary>All done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs failed; each was named and the rest is done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command was used in a wrong way.</summary>
    public const int WrongUsage = 2;
}
