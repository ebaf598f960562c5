namespace Parley.Ledger;

/// <summary>Keeps a ledger. Stores of every kind pass the same tests.</summary>
public interface ILedgerStore
{
    /// <summary>Puts a ledger in place of what the store held, all of it or nothing: a process killed on the way loses nothing.</summary>
    Task ReplaceAsync(LedgerContent content, CancellationToken cancellationToken = default);

    /// <summary>Reads everything but the bytes of pages.</summary>
    /// <exception cref="InvalidDataException">The store holds no ledger, or one of another version.</exception>
    Task<StoredLedger> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>The bytes of a page, or null where the ledger does not hold it.</summary>
    Task<byte[]?> ReadPageAsync(
        Documents.PageId page,
        CancellationToken cancellationToken = default
    );
}
