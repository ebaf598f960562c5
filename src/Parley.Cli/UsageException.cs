namespace Parley.Cli;

/// <summary>The command was used in a wrong way; the message says what to change.</summary>
internal sealed class UsageException(string message) : Exception(message);
