using Parley.Documents;
using Parley.Ledger;
using Parley.Reconciliation;

namespace Parley.Cli.Composition;

/// <summary>What was read of the pages of a ledger: most of it lies in the ledger, some may be held here.</summary>
/// <param name="store">The ledger.</param>
/// <param name="reader">Tells the version that read the pages.</param>
/// <param name="set">The pages of the set.</param>
internal sealed class PageShelf(
    ILedgerStore store,
    string reader,
    IReadOnlyCollection<HeldPage> set
) : IPagesRead
{
    private readonly Dictionary<PageId, HeldPage> held = set.ToDictionary(page => page.Id);
    private readonly Dictionary<PageId, PageRead> here = [];

    /// <inheritdoc/>
    public IReadOnlyCollection<PageId> Pages => held.Keys;

    /// <summary>Holds what was read of a page, instead of looking for it in the ledger.</summary>
    public void Hold(PageRead read) => here[read.Page.Id] = read;

    /// <inheritdoc/>
    public IEnumerable<ReadPage> Read(IReadOnlyList<PageId> pages) =>
        ReadWhole(pages).Select(read => new ReadPage(read.Articles, read.Statements));

    /// <summary>What was read of pages, with what reading wants known.</summary>
    public IEnumerable<PageRead> ReadWhole(IReadOnlyList<PageId> wanted)
    {
        using var stored = store
            .ReadPagesRead(
                reader,
                [.. wanted.Where(page => !here.ContainsKey(page)).Select(page => held[page])]
            )
            .GetEnumerator();
        foreach (var page in wanted)
        {
            yield return here.TryGetValue(page, out var read) ? read
            : stored.MoveNext() ? stored.Current
            : throw new InvalidOperationException($"Nothing was read of {page}.");
        }
    }
}
