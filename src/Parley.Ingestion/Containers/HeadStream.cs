namespace Parley.Ingestion.Containers;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
internal sealed class HeadStream : ReadOnlyStream, IFaultyStream
{
    private const int Window = 4096;

    private readonly Stream inner;
    private readonly byte[] head;
    private readonly int length;
    private int at;

    private HeadStream(Stream inner, byte[] head, int length)
    {
        this.inner = inner;
        this.head = head;
        this.length = length;
    }

    public ReadOnlySpan<byte> Head => head.AsSpan(0, length);

    /// <summary>The fault behind the bytes that are still to be read, once they are.</summary>
    public StreamFault Fault =>
        at == length && inner is IFaultyStream faulty ? faulty.Fault : StreamFault.None;

    public long Sound => (inner as IFaultyStream)?.Sound ?? 0;

    public static async ValueTask<HeadStream> OpenAsync(
        Stream inner,
        CancellationToken cancellationToken
    )
    {
        // One byte more than there is, so that the end shows at once.
        var window = inner.CanSeek ? (int)Math.Min(Window, inner.Length + 1) : Window;
        var first = new byte[window];
        var count = 0;
        while (count < window)
        {
            var read = await inner.ReadAsync(first.AsMemory(count), cancellationToken);
            if (read == 0)
            {
                break;
            }
            count += read;
        }
        return new(inner, first, count);
    }

    /// <summary>The bytes behind it where they can be read in any order, or null.</summary>
    public Stream? Seekable() => inner.CanSeek ? inner : null;

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        if (at == length)
        {
            return await inner.ReadAsync(buffer, cancellationToken);
        }
        var count = Math.Min(buffer.Length, length - at);
        head.AsSpan(at, count).CopyTo(buffer.Span);
        at += count;
        return count;
    }

    public ValueTask<bool> ResumeAsync(CancellationToken cancellationToken) =>
        inner is IFaultyStream faulty ? faulty.ResumeAsync(cancellationToken) : new(false);
}
