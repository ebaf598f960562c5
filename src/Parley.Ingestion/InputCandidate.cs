using Parley.Documents;

namespace Parley.Ingestion;

/// <summary>Something that may be a page, not opened yet.</summary>
/// <param name="Path">The path that results carry.</param>
/// <param name="Location">Where it lies on this machine, to open it and to tell it from others of the same path.</param>
/// <param name="Member">Number of the archive's member, or null for a plain file.</param>
/// <param name="Found">Set where finding it already settled that it is no page.</param>
internal sealed record InputCandidate(string Path, string Location, int? Member, Diagnostic? Found)
{
    /// <summary>Opens what has no file of its own (standard input).</summary>
    public Func<Stream>? Open { get; init; }
}
