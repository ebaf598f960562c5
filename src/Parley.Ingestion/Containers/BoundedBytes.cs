namespace Parley.Ingestion.Containers;

/// <summary>Reads a stream to its end within a bound.</summary>
internal static class BoundedBytes
{
    private const int UnknownLength = 16 * 1024;

    /// <summary>All bytes of the stream, or null as soon as they pass the bound.</summary>
    public static async ValueTask<byte[]?> ReadAsync(
        Stream stream,
        long expected,
        int bound,
        CancellationToken cancellationToken
    )
    {
        var buffer = new byte[(int)Math.Min(expected > 0 ? expected : UnknownLength, bound + 1L)];
        var beyond = new byte[1];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length > bound)
                {
                    return null;
                }
                if (await stream.ReadAsync(beyond, cancellationToken) == 0)
                {
                    return buffer;
                }
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, bound + 1L));
                buffer[length++] = beyond[0];
                continue;
            }
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
            {
                Array.Resize(ref buffer, length);
                return buffer;
            }
            length += read;
        }
    }
}
