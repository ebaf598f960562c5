using Parley.Documents;

namespace Parley.Ingestion;

/// <summary>One input: a page, or what kept it from being one. At least one of the two is there.</summary>
/// <param name="Path">Path as <see cref="Page.Path"/> gives it; for an input that could not be opened, the last part of its name.</param>
/// <param name="Page">The page, or null.</param>
/// <param name="Diagnostic">What is wrong with the input (<c>PAR1xxx</c>), or null. An error means that the input was not read.</param>
public sealed record InputResult(string Path, Page? Page, Diagnostic? Diagnostic)
{
    /// <summary>The page that came before under another path with the same bytes, or null.</summary>
    public PageId? Repeats { get; init; }

    /// <summary>How the page that <see cref="Repeats"/> names was fetched here, or null.</summary>
    public FetchRecord? RepeatedFetch { get; init; }
}
