using System.Runtime.CompilerServices;

namespace Parley.Cli.Composition;

/// <summary>Work on a stream by several threads, in bounded memory and in the order of the stream.</summary>
internal static class SideBySide
{
    /// <summary>Items that may wait for each thread: enough that a slow one does not stop the others.</summary>
    private const int Waiting = 3;

    /// <summary>Results in the order of the items; at most a few items a thread are held at once.</summary>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        int threads,
        Func<TItem, TResult> work,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(
            TaskScheduler.Default,
            threads
        ).ConcurrentScheduler;
        var pending = new Queue<Task<TResult>>();
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            pending.Enqueue(
                Task.Factory.StartNew(
                    () => work(item),
                    cancellationToken,
                    TaskCreationOptions.None,
                    scheduler
                )
            );
            if (pending.Count > threads * Waiting)
            {
                yield return await pending.Dequeue().ConfigureAwait(false);
            }
        }
        while (pending.TryDequeue(out var last))
        {
            yield return await last.ConfigureAwait(false);
        }
    }
}
