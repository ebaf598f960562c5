namespace Parley.Documents;

/// <summary>A page as it came: bytes out of their container, never changed.</summary>
/// <param name="Path">Where it was found, relative to the input that named it, with forward slashes; never absolute.</param>
/// <param name="Bytes">The payload.</param>
/// <param name="Fetch">How it was fetched, or null.</param>
public sealed record Page(string Path, ReadOnlyMemory<byte> Bytes, FetchRecord? Fetch)
{
    /// <summary>SHA-256 of the bytes.</summary>
    public PageId Id { get; } = PageId.Of(Bytes.Span);
}
