using Parley.Statements;

namespace Parley.Extraction;

/// <summary>A statement with the steps that led to it, for people who ask why.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Steps">One a line: the rule, the words that tell the status, and what was inferred.</param>
public sealed record Explanation(Statement Statement, IReadOnlyList<string> Steps);
