using Parley.Documents;

namespace Parley.Reading;

/// <summary>What reading a page gives.</summary>
/// <param name="Articles">Its articles in page order.</param>
/// <param name="Diagnostics">About the page as a whole; an error means that nothing could be read.</param>
public sealed record PageReading(
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>What was left out of all articles and why, in page order: headlines and bylines too, which articles carry apart from their text.</summary>
    public IReadOnlyList<DroppedBlock> Dropped { get; init; } = [];

    /// <summary>What articles kept and why, article by article in page order.</summary>
    public IReadOnlyList<KeptBlock> Kept { get; init; } = [];
}
