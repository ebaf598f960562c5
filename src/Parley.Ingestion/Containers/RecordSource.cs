using System.Text;

namespace Parley.Ingestion.Containers;

/// <summary>Reads lines and blocks of bytes off a stream, for formats that mix the two.</summary>
internal sealed class RecordSource(Stream stream)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int at;
    private int filled;
    private long before;

    /// <summary>Bytes read so far.</summary>
    public long Position => before + at;

    /// <summary>The fault behind the bytes that are still to be read, once they are.</summary>
    public StreamFault Fault =>
        at == filled && stream is IFaultyStream faulty ? faulty.Fault : StreamFault.None;

    /// <summary>Whether a fault proves wrong what was read up to this position.</summary>
    public bool IsWrong(long position) =>
        Fault == StreamFault.Damaged && stream is IFaultyStream faulty && position > faulty.Sound;

    /// <summary>Goes to the next whole part behind a fault; false where there is none.</summary>
    public ValueTask<bool> ResumeAsync(CancellationToken cancellationToken)
    {
        before += at;
        at = filled = 0;
        return stream is IFaultyStream faulty ? faulty.ResumeAsync(cancellationToken) : new(false);
    }

    /// <summary>Whether another byte follows.</summary>
    public async ValueTask<bool> MoreAsync(CancellationToken cancellationToken)
    {
        if (at < filled)
        {
            return true;
        }
        before += at;
        at = 0;
        filled = await stream.ReadAsync(buffer, cancellationToken);
        return filled > 0;
    }

    /// <summary>
    /// The next line without its end, as Latin-1 so that no byte is lost; null at the end. Of a longer line than the
    /// bound only its beginning is kept.
    /// </summary>
    public async ValueTask<string?> LineAsync(int bound, CancellationToken cancellationToken)
    {
        if (!await MoreAsync(cancellationToken))
        {
            return null;
        }
        var line = new StringBuilder();
        do
        {
            var rest = buffer.AsMemory(at, filled - at);
            var end = rest.Span.IndexOf((byte)'\n');
            var part = rest[..(end < 0 ? rest.Length : end)];
            line.Append(
                Encoding.Latin1.GetString(part.Span[..Math.Min(part.Length, bound - line.Length)])
            );
            at += part.Length + (end < 0 ? 0 : 1);
            if (end >= 0)
            {
                break;
            }
        } while (await MoreAsync(cancellationToken));
        return line.ToString().TrimEnd('\r');
    }

    /// <summary>Passes over line ends.</summary>
    public async ValueTask SkipLineEndsAsync(CancellationToken cancellationToken)
    {
        while (await MoreAsync(cancellationToken) && buffer[at] is (byte)'\r' or (byte)'\n')
        {
            at++;
        }
    }

    /// <summary>The next bytes; fewer where the stream ends.</summary>
    public async ValueTask<byte[]> BlockAsync(int length, CancellationToken cancellationToken)
    {
        // A length that is only claimed reserves nothing.
        var block = new byte[Math.Min(length, buffer.Length)];
        var taken = 0;
        while (taken < length && await MoreAsync(cancellationToken))
        {
            var count = Math.Min(length - taken, filled - at);
            if (taken + count > block.Length)
            {
                Array.Resize(
                    ref block,
                    (int)Math.Min(length, Math.Max(block.Length * 2L, taken + count))
                );
            }
            buffer.AsSpan(at, count).CopyTo(block.AsSpan(taken));
            at += count;
            taken += count;
        }
        Array.Resize(ref block, taken);
        return block;
    }

    /// <summary>Passes over bytes; tells how many there were.</summary>
    public async ValueTask<long> SkipAsync(long length, CancellationToken cancellationToken)
    {
        long taken = 0;
        while (taken < length && await MoreAsync(cancellationToken))
        {
            var count = (int)Math.Min(length - taken, filled - at);
            at += count;
            taken += count;
        }
        return taken;
    }
}
