using System.Runtime.CompilerServices;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Archives;

/// <summary>A gzip file: one content, which keeps the path of the file.</summary>
internal sealed class GzipContainer : IContainer
{
    public bool Recognises(ReadOnlySpan<byte> head) => head is [0x1F, 0x8B, ..];

    public async IAsyncEnumerable<Member> OpenAsync(
        Packed packed,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var content = new GzipStreamReader(packed.Content, packed.Budget.Give);
        yield return Member.Of(packed.Path, content, packed.Fetch);
    }
}
