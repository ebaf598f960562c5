using System.Runtime.CompilerServices;
using Parley.Ingestion;

namespace Parley.Cli.Composition;

/// <summary>Work on inputs by several threads, in bounded memory and in the order of the inputs.</summary>
internal static class SideBySide
{
    /// <summary>Batches that may wait for each thread: enough that a slow one does not stop the others.</summary>
    private const int Waiting = 3;

    /// <summary>Inputs that a thread takes at once, so that small ones do not cost more to hand over than to read.</summary>
    private const int Together = 32;

    /// <summary>Bytes of pages from which a batch goes to work though it holds few.</summary>
    private const long Enough = 1 << 16;

    /// <summary>Results in the order of the inputs; at most a few batches a thread are held at once.</summary>
    public static async IAsyncEnumerable<TResult> SelectAsync<TResult>(
        IAsyncEnumerable<InputResult> inputs,
        int threads,
        Func<InputResult, TResult> work,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(
            TaskScheduler.Default,
            threads
        ).ConcurrentScheduler;
        var pending = new Queue<Task<TResult[]>>();
        var batch = new List<InputResult>(Together);
        var bytes = 0L;
        await foreach (
            var input in inputs.WithCancellation(cancellationToken).ConfigureAwait(false)
        )
        {
            batch.Add(input);
            bytes += input.Page?.Bytes.Length ?? 0;
            if (batch.Count < Together && bytes < Enough)
            {
                continue;
            }
            pending.Enqueue(Start([.. batch]));
            batch.Clear();
            bytes = 0;
            if (pending.Count > threads * Waiting)
            {
                foreach (var result in await pending.Dequeue().ConfigureAwait(false))
                {
                    yield return result;
                }
            }
        }
        pending.Enqueue(Start([.. batch]));
        while (pending.TryDequeue(out var last))
        {
            foreach (var result in await last.ConfigureAwait(false))
            {
                yield return result;
            }
        }

        Task<TResult[]> Start(InputResult[] taken) =>
            Task.Factory.StartNew(
                () => Array.ConvertAll(taken, input => work(input)),
                cancellationToken,
                TaskCreationOptions.None,
                scheduler
            );
    }
}
