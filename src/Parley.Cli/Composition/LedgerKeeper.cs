using Parley.Documents;
using Parley.Ingestion;
using Parley.Ledger;

namespace Parley.Cli.Composition;

/// <summary>Brings pages into a ledger and makes of them what the ledger shows: the one way in, for every command.</summary>
internal sealed class LedgerKeeper(Workshop workshop, ILedgerStore store)
{
    /// <summary>Pages that are written at once; what is written stays, whatever happens to those after.</summary>
    private const int Batch = 256;

    /// <summary>Pages that are held in memory at once, with their bytes and what they say.</summary>
    private const int Chunk = 256;

    /// <summary>Adds the pages of inputs, making the ledger where there is none. Inputs that cannot be used are named on standard error.</summary>
    public async Task<Intake> AddAsync(
        string[] paths,
        DateTimeOffset recordedAt,
        CancellationToken cancellationToken
    )
    {
        await store.CreateAsync(workshop.Case.Key, cancellationToken).ConfigureAwait(false);
        var intake = new Intake();
        var batch = new List<PageDelivery>();
        await foreach (
            var input in new InputReader().ReadAsync(paths, cancellationToken).ConfigureAwait(false)
        )
        {
            intake.Failures += InputReport.Print(input.Diagnostic) ? 1 : 0;
            if (input.Page is { } page)
            {
                intake.Pages.Add(page.Id);
                batch.Add(PageDelivery.Of(page));
            }
            else if (input.Repeats is { } known)
            {
                batch.Add(new(known, input.Path, input.RepeatedFetch));
            }
            if (batch.Count == Batch)
            {
                await FlushAsync().ConfigureAwait(false);
            }
        }
        await FlushAsync().ConfigureAwait(false);
        return intake;

        async Task FlushAsync()
        {
            if (batch.Count > 0)
            {
                var added = await store
                    .AddPagesAsync(batch, recordedAt, cancellationToken)
                    .ConfigureAwait(false);
                intake.New += added.New;
                intake.Held += added.Held;
                batch.Clear();
            }
        }
    }

    /// <summary>Makes what the ledger shows of what it holds now, and puts it in place of what it showed before.</summary>
    /// <param name="threads">Threads to read with.</param>
    /// <param name="progress">Told of pages read, or null.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <param name="anew">Whether to read pages again that this version has read before.</param>
    /// <param name="whole">Whether all of it is wanted in memory afterwards.</param>
    public async Task<Derivation> BringUpToDateAsync(
        int threads,
        IProgress<int>? progress,
        CancellationToken cancellationToken,
        bool anew = false,
        bool whole = false
    )
    {
        var held = await store.ReadHeldAsync(null, cancellationToken).ConfigureAwait(false);
        var made = await DeriveAsync(held, threads, progress, anew, cancellationToken, keep: true)
            .ConfigureAwait(false);
        if (whole)
        {
            _ = made.Derived.Reconciled;
        }
        await store.ReplaceAsync(made.Derived, cancellationToken).ConfigureAwait(false);
        return made;
    }

    /// <summary>Makes what a ledger shows of what it holds, and changes nothing of what it shows.</summary>
    /// <param name="held">The pages and judgements.</param>
    /// <param name="threads">Threads to read with.</param>
    /// <param name="progress">Told of pages read, or null.</param>
    /// <param name="anew">Whether to read pages again that this version has read before.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <param name="keep">Whether the ledger keeps what is read of pages; else it is held in memory.</param>
    public async Task<Derivation> DeriveAsync(
        HeldSet held,
        int threads,
        IProgress<int>? progress,
        bool anew,
        CancellationToken cancellationToken,
        bool keep = false
    )
    {
        Workshop.CheckThreads(threads);
        var shelf = new PageShelf(store, workshop.ReaderMark, held.Pages);
        IReadOnlySet<PageId> known = anew
            ? new HashSet<PageId>()
            : await store
                .FindPagesReadAsync(workshop.ReaderMark, held.Pages, cancellationToken)
                .ConfigureAwait(false);
        var line = workshop.Line();
        var sketches = new PageSketches(line, threads);
        foreach (var chunk in held.Pages.Where(page => !known.Contains(page.Id)).Chunk(Chunk))
        {
            var read = await ReadAsync(chunk, threads, cancellationToken).ConfigureAwait(false);
            sketches.Take(read);
            if (keep)
            {
                await store
                    .KeepReadAsync(workshop.ReaderMark, read, cancellationToken)
                    .ConfigureAwait(false);
            }
            else
            {
                read.ForEach(shelf.Hold);
            }
            progress?.Report(sketches.Pages);
        }
        foreach (
            var chunk in shelf
                .ReadWhole([.. held.Pages.Select(page => page.Id).Where(known.Contains)])
                .Chunk(Chunk)
        )
        {
            cancellationToken.ThrowIfCancellationRequested();
            sketches.Take(chunk);
        }
        return new(
            new(
                held.Mark,
                workshop.ReaderMark,
                line.ReconcilePages(shelf, sketches.Articles, held.Judgements)
            ),
            shelf,
            sketches.Notes
        );
    }

    private async Task<List<PageRead>> ReadAsync(
        HeldPage[] pages,
        int threads,
        CancellationToken cancellationToken
    )
    {
        var bytes = await store.ReadPagesAsync(pages, cancellationToken).ConfigureAwait(false);
        return
        [
            .. workshop
                .Line()
                .Read(bytes, threads, null, cancellationToken)
                .Zip(pages)
                .Select(pair => new PageRead(
                    pair.Second,
                    pair.First.Articles,
                    pair.First.Statements,
                    pair.First.Diagnostics
                )),
        ];
    }
}
