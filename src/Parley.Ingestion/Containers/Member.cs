using Parley.Documents;

namespace Parley.Ingestion.Containers;

/// <summary>One thing out of a container: a content to look into, or a diagnostic.</summary>
/// <param name="Path">The path that results carry.</param>
/// <param name="Content">Its bytes, or null where there are none to read.</param>
/// <param name="Fetch">How it was fetched, or null.</param>
/// <param name="Diagnostic">What is wrong, or null.</param>
internal sealed record Member(
    string Path,
    Stream? Content,
    FetchRecord? Fetch,
    Diagnostic? Diagnostic
)
{
    public static Member Of(string path, Stream content, FetchRecord? fetch = null) =>
        new(path, content, fetch, null);

    public static Member Of(string path, ReadOnlyMemory<byte> content, FetchRecord? fetch = null) =>
        new(path, new MemoryStream(content.ToArray(), writable: false), fetch, null);

    public static Member Failed(string path, Diagnostic diagnostic) =>
        new(path, null, null, diagnostic);
}
