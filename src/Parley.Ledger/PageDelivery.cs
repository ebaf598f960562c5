using Parley.Documents;

namespace Parley.Ledger;

/// <summary>That a page was found somewhere: its bytes, or only its identity where the same bytes came before.</summary>
/// <param name="Id">The page.</param>
/// <param name="Path">Where it was found (<see cref="Page.Path"/>).</param>
/// <param name="Fetch">How it was fetched, or null.</param>
public sealed record PageDelivery(PageId Id, string Path, FetchRecord? Fetch)
{
    /// <summary>The bytes; null where the ledger holds them already or another delivery of the same set brings them.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>The delivery of a page at hand.</summary>
    public static PageDelivery Of(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(page.Id, page.Path, page.Fetch) { Bytes = page.Bytes };
    }
}
