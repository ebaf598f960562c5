using Parley.Documents;
using Parley.Reconciliation.Judgements;

namespace Parley.Ledger;

/// <summary>
/// Keeps a ledger: pages and judgements for ever, and beside them what was made of them, which may be made anew at any time. Stores of
/// every kind pass the same tests. What a call has added is kept whatever happens after it returns; a call that is cut off leaves what
/// was there before it or all that it was to do.
/// </summary>
public interface ILedgerStore
{
    /// <summary>Makes the ledger where there is none.</summary>
    /// <exception cref="InvalidDataException">There is one, of another case.</exception>
    Task CreateAsync(string caseKey, CancellationToken cancellationToken = default);

    /// <summary>Adds pages; bytes that are held already are not added again, another place where they were found is noted.</summary>
    /// <param name="pages">Deliveries, at least one of each new page with its bytes.</param>
    /// <param name="recordedAt">The time to note.</param>
    /// <param name="cancellationToken">Stops before anything is added.</param>
    Task<AddedPages> AddPagesAsync(
        IReadOnlyCollection<PageDelivery> pages,
        DateTimeOffset recordedAt,
        CancellationToken cancellationToken = default
    );

    /// <summary>Adds a judgement and tells its number.</summary>
    Task<long> AddJudgementAsync(
        Judgement judgement,
        CancellationToken cancellationToken = default
    );

    /// <summary>Reads what is held for ever, the bytes of pages aside.</summary>
    /// <param name="recordedBy">Only what was recorded by then, or null for everything.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task<HeldSet> ReadHeldAsync(
        DateTimeOffset? recordedBy = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Pages with their bytes, in the order asked for; those that the ledger does not hold are left out.</summary>
    Task<IReadOnlyList<Page>> ReadPagesAsync(
        IReadOnlyCollection<HeldPage> pages,
        CancellationToken cancellationToken = default
    );

    /// <summary>Keeps what a reader has read of pages, in place of what any has read of them before.</summary>
    Task KeepReadAsync(
        string reader,
        IReadOnlyCollection<PageRead> read,
        CancellationToken cancellationToken = default
    );

    /// <summary>Those of the pages that this reader has read before, from the very deliveries that stand for them.</summary>
    Task<IReadOnlySet<PageId>> FindPagesReadAsync(
        string reader,
        IReadOnlyCollection<HeldPage> pages,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// What this reader has read of pages before, in the order asked for, each when it is gone through: it may be more than memory
    /// holds. Reading waits for the disk, as the computation that asks for it has to.
    /// </summary>
    /// <exception cref="InvalidDataException">The reader has not read a page, or another one has since.</exception>
    IEnumerable<PageRead> ReadPagesRead(string reader, IReadOnlyCollection<HeldPage> pages);

    /// <summary>
    /// Puts what was made of pages and judgements in place of what was made of them before, all of it or nothing. Where the ledger
    /// already shows a later set, nothing happens.
    /// </summary>
    Task ReplaceAsync(DerivedLedger derived, CancellationToken cancellationToken = default);

    /// <summary>Reads what was made of the pages and judgements held now; null where that is not yet done or is incomplete.</summary>
    Task<StoredLedger?> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads some entries, at a cost that hangs on them alone and not on the size of the ledger; null where <see cref="ReadAsync"/>
    /// gives nothing.
    /// </summary>
    Task<LedgerSlice?> ReadSliceAsync(
        EntryQuery query,
        CancellationToken cancellationToken = default
    );

    /// <summary>Articles and entries that hold all of the words, best first.</summary>
    /// <param name="words">Words in any script.</param>
    /// <param name="limit">The most hits of each sort.</param>
    /// <param name="cancellationToken">Stops searching.</param>
    Task<IReadOnlyList<SearchHit>> SearchAsync(
        string words,
        int limit,
        CancellationToken cancellationToken = default
    );

    /// <summary>Checks that everything kept is whole.</summary>
    Task<IReadOnlyList<LedgerFinding>> CheckAsync(CancellationToken cancellationToken = default);
}
