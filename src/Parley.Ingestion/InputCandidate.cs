using Parley.Documents;

namespace Parley.Ingestion;

/// <summary>Something that may hold pages, not opened yet.</summary>
/// <param name="Path">The path that results carry.</param>
/// <param name="Location">Where it lies on this machine, to open it and to tell it from others of the same path.</param>
/// <param name="Found">Set where finding it already settled that it holds none.</param>
internal sealed record InputCandidate(string Path, string Location, Diagnostic? Found)
{
    /// <summary>Opens what has no file of its own (standard input).</summary>
    public Func<Stream>? Open { get; init; }
}
