namespace Parley.Documents;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Information,

    /// <summary>Something was left out or is doubtful.</summary>
    Warning,

    /// <summary>The input could not be used; the command ends with status 1.</summary>
    Error,
}
