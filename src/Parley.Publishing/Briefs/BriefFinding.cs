namespace Parley.Publishing.Briefs;

/// <summary>Why a brief must not be printed.</summary>
/// <param name="Code">Stable code, see <c>docs/diagnostics.md</c>.</param>
/// <param name="Place">Section and line.</param>
/// <param name="Message">What is wrong.</param>
public sealed record BriefFinding(string Code, string Place, string Message);
