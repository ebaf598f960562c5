using Parley.Ingestion;
using Parley.Ledger;

namespace Parley.Cli.Composition;

/// <summary>Brings pages into a ledger and makes of them what the ledger shows: the one way in, for every command.</summary>
internal sealed class LedgerKeeper(Workshop workshop, ILedgerStore store)
{
    /// <summary>Pages that are written at once; what is written stays, whatever happens to those after.</summary>
    private const int Batch = 256;

    /// <summary>Pages whose bytes are held in memory at once while they are read.</summary>
    private const int Chunk = 1024;

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
    public async Task<Derivation> BringUpToDateAsync(
        int threads,
        IProgress<int>? progress,
        CancellationToken cancellationToken,
        bool anew = false
    )
    {
        var held = await store.ReadHeldAsync(null, cancellationToken).ConfigureAwait(false);
        var made = await DeriveAsync(held, threads, progress, anew, cancellationToken)
            .ConfigureAwait(false);
        await store.ReplaceAsync(made.Derived, cancellationToken).ConfigureAwait(false);
        return made;
    }

    /// <summary>Makes what a ledger shows of what it holds, and changes nothing.</summary>
    /// <param name="held">The pages and judgements.</param>
    /// <param name="threads">Threads to read with.</param>
    /// <param name="progress">Told of pages read, or null.</param>
    /// <param name="anew">Whether to read pages again that this version has read before.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    public async Task<Derivation> DeriveAsync(
        HeldSet held,
        int threads,
        IProgress<int>? progress,
        bool anew,
        CancellationToken cancellationToken
    )
    {
        Workshop.CheckThreads(threads);
        var known = anew
            ? []
            : (
                await store
                    .ReadPagesReadAsync(workshop.ReaderMark, cancellationToken)
                    .ConfigureAwait(false)
            ).ToDictionary(read => read.Page);
        var read = await ReadAsync(
                [.. held.Pages.Where(page => !known.ContainsKey(page))],
                threads,
                progress,
                cancellationToken
            )
            .ConfigureAwait(false);
        var fresh = read.ToDictionary(one => one.Page);
        var all = held.Pages.Select(page => known.GetValueOrDefault(page) ?? fresh[page]).ToList();
        var reconciled = workshop
            .Line()
            .Reconcile(
                [.. all.SelectMany(page => page.Articles)],
                [.. all.SelectMany(page => page.Statements)],
                held.Judgements
            );
        return new(new(held.Mark, workshop.ReaderMark, reconciled, read), all);
    }

    private async Task<List<PageRead>> ReadAsync(
        IReadOnlyList<HeldPage> pages,
        int threads,
        IProgress<int>? progress,
        CancellationToken cancellationToken
    )
    {
        var line = workshop.Line();
        var read = new List<PageRead>(pages.Count);
        foreach (var chunk in pages.Chunk(Chunk))
        {
            var bytes = await store.ReadPagesAsync(chunk, cancellationToken).ConfigureAwait(false);
            read.AddRange(
                line.Read(bytes, threads, null, cancellationToken)
                    .Zip(chunk)
                    .Select(pair => new PageRead(
                        pair.Second,
                        pair.First.Articles,
                        pair.First.Statements,
                        pair.First.Diagnostics
                    ))
            );
            progress?.Report(read.Count);
        }
        return read;
    }
}
