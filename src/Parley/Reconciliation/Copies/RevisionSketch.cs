using Parley.Documents;

namespace Parley.Reconciliation.Copies;

/// <summary>What tells versions of one article: its address and its blocks, as hashes.</summary>
/// <param name="Address">Hash of the canonical address without scheme, query and trailing slash; null where it has none.</param>
/// <param name="Blocks">Hashes of the blocks, in order.</param>
internal sealed record RevisionSketch(ulong? Address, uint[] Blocks)
{
    /// <summary>Blocks that are kept; versions of a longer text are compared by its beginning.</summary>
    private const int Most = 512;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static RevisionSketch None { get; } = new(null, []);

    public static RevisionSketch Of(Article article) =>
        article.Url is not { Length: > 0 } url
            ? None
            : new(
                Hash(Stem(url)),
                [
                    .. article
                        .Blocks.Take(Most)
                        .Select(block =>
                            (uint)(
                                Hash(article.Text.AsSpan(block.Span.Start, block.Span.Length)) >> 32
                            )
                        ),
                ]
            );

    private static ReadOnlySpan<char> Stem(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var address = url.AsSpan(scheme < 0 ? 0 : scheme + 3);
        var end = address.IndexOfAny('?', '#');
        return (end < 0 ? address : address[..end]).TrimEnd('/');
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }
        return unchecked((hash ^ (hash >> 32)) * Prime);
    }
}
