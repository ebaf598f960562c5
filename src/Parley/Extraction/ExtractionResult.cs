using Parley.Documents;
using Parley.Statements;

namespace Parley.Extraction;

/// <summary>What one article says.</summary>
/// <param name="Statements">In order of the text.</param>
/// <param name="Diagnostics">What extraction wants known.</param>
public sealed record ExtractionResult(
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Diagnostic> Diagnostics
);
