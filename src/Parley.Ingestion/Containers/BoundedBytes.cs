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
        // One byte more than expected, so that the end shows without growing.
        var buffer = new byte[
            (int)Math.Min(expected > 0 ? expected + 1 : UnknownLength, bound + 1L)
        ];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length > bound)
                {
                    return null;
                }
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, bound + 1L));
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
