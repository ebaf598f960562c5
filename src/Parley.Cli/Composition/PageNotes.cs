using Parley.Documents;

namespace Parley.Cli.Composition;

/// <summary>What reading wants known about a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Path">Where it was found.</param>
/// <param name="Diagnostics">What it could not give, and what is worth a word.</param>
internal sealed record PageNotes(PageId Page, string Path, IReadOnlyList<Diagnostic> Diagnostics);
