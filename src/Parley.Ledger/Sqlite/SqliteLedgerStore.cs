using Microsoft.Data.Sqlite;
using Parley.Documents;
using Parley.Reconciliation.Judgements;

namespace Parley.Ledger.Sqlite;

/// <summary>A ledger in one SQLite file with a write-ahead log. An older file is brought up to date when it is opened.</summary>
public sealed class SqliteLedgerStore : ILedgerStore
{
    private readonly string path;

    /// <summary>A store at a path; the file need not be there yet.</summary>
    public SqliteLedgerStore(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        this.path = path;
    }

    /// <inheritdoc/>
    public Task CreateAsync(string caseKey, CancellationToken cancellationToken = default) =>
        Off(
            () =>
            {
                LedgerFile.Create(path, caseKey).Dispose();
                return true;
            },
            cancellationToken
        );

    /// <inheritdoc/>
    public Task<AddedPages> AddPagesAsync(
        IReadOnlyCollection<PageDelivery> pages,
        DateTimeOffset recordedAt,
        CancellationToken cancellationToken = default
    ) => Write(connection => HeldRows.AddPages(connection, pages, recordedAt), cancellationToken);

    /// <inheritdoc/>
    public Task<long> AddJudgementAsync(
        Judgement judgement,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return Write(connection => HeldRows.AddJudgement(connection, judgement), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HeldSet> ReadHeldAsync(
        DateTimeOffset? recordedBy = null,
        CancellationToken cancellationToken = default
    ) => Read(connection => HeldRows.Read(connection, recordedBy), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page>> ReadPagesAsync(
        IReadOnlyCollection<HeldPage> pages,
        CancellationToken cancellationToken = default
    ) =>
        Read<IReadOnlyList<Page>>(
            connection =>
                [
                    .. pages
                        .Select(page =>
                            HeldRows.ReadBytes(connection, page.Id) is { } bytes
                                ? new Page(page.Path, bytes, page.Fetch)
                                : null
                        )
                        .OfType<Page>(),
                ],
            cancellationToken
        );

    /// <inheritdoc/>
    public Task KeepReadAsync(
        string reader,
        IReadOnlyCollection<PageRead> read,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        return Write(
            connection =>
            {
                ReadRows.Keep(connection, reader, read);
                return true;
            },
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public Task<IReadOnlySet<PageId>> FindPagesReadAsync(
        string reader,
        IReadOnlyCollection<HeldPage> pages,
        CancellationToken cancellationToken = default
    ) =>
        Read<IReadOnlySet<PageId>>(
            connection => ReadRows.Find(connection, reader, pages),
            cancellationToken
        );

    /// <inheritdoc/>
    public IEnumerable<PageRead> ReadPagesRead(string reader, IReadOnlyCollection<HeldPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        using var connection = LedgerFile.Open(path);
        foreach (var read in ReadRows.Read(connection, reader, pages))
        {
            yield return read;
        }
    }

    /// <inheritdoc/>
    public Task ReplaceAsync(DerivedLedger derived, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(derived);
        return Write(
            connection =>
            {
                // Another process may have added, and made anew, while this one was reading.
                if (HeldRows.Mark(connection) == derived.Mark)
                {
                    DerivedRows.Write(connection, derived, cancellationToken);
                }
                return true;
            },
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public Task<StoredLedger?> ReadAsync(CancellationToken cancellationToken = default) =>
        Read(DerivedReader.Read, cancellationToken);

    /// <inheritdoc/>
    public Task<LedgerSlice?> ReadSliceAsync(
        EntryQuery query,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(
            connection =>
            {
                if (DerivedReader.MarkedReaderOf(connection) is null)
                {
                    return null;
                }
                using var slice = new SliceReader(connection, query.AsOf);
                return slice.Read(query);
            },
            cancellationToken,
            kept: true
        );
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(
        string words,
        int limit,
        CancellationToken cancellationToken = default
    ) =>
        Read<IReadOnlyList<SearchHit>>(
            connection =>
                SearchText.Query(words) is { Length: > 0 } query
                && DerivedReader.MarkedReaderOf(connection) is not null
                    ? SearchRows.Find(connection, query, limit)
                    : [],
            cancellationToken,
            kept: true
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<LedgerFinding>> CheckAsync(
        CancellationToken cancellationToken = default
    ) =>
        Read<IReadOnlyList<LedgerFinding>>(
            connection => LedgerCheck.Run(connection, cancellationToken),
            cancellationToken
        );

    /// <summary>Copies the ledger into one whole file, while others may write to it.</summary>
    /// <exception cref="InvalidDataException">The file there holds something that the ledger does not.</exception>
    public Task BackupAsync(string file, CancellationToken cancellationToken = default) =>
        Off(
            () =>
            {
                using var connection = LedgerFile.Open(path);
                LedgerCopy.Backup(connection, file);
                return true;
            },
            cancellationToken
        );

    /// <summary>Brings a backup back.</summary>
    /// <exception cref="InvalidDataException">The backup is damaged, or the ledger holds something that the backup does not.</exception>
    public Task RestoreAsync(string file, CancellationToken cancellationToken = default) =>
        Off(
            () =>
            {
                LedgerCopy.Restore(file, path, cancellationToken);
                return true;
            },
            cancellationToken
        );

    private Task<T> Read<T>(
        Func<SqliteConnection, T> read,
        CancellationToken cancellationToken,
        bool kept = false
    ) =>
        Off(
            () =>
            {
                using var connection = LedgerFile.Open(path, kept);
                return read(connection);
            },
            cancellationToken
        );

    private Task<T> Write<T>(
        Func<SqliteConnection, T> write,
        CancellationToken cancellationToken
    ) =>
        Off(
            () =>
            {
                using var connection = LedgerFile.Open(path);
                T result;
                using (var transaction = connection.BeginTransaction())
                {
                    result = write(connection);
                    cancellationToken.ThrowIfCancellationRequested();
                    transaction.Commit();
                }
                LedgerFile.Settle(connection);
                return result;
            },
            cancellationToken
        );

    /// <summary>SQLite has no calls that wait without a thread.</summary>
    private static Task<T> Off<T>(Func<T> work, CancellationToken cancellationToken) =>
        Task.Run(work, cancellationToken);
}
