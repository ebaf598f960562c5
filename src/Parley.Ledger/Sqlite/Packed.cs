using System.IO.Compression;

namespace Parley.Ledger.Sqlite;

/// <summary>Bytes as they lie in the file: Brotli.</summary>
internal static class Packed
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var buffer = new MemoryStream();
        using (var deflate = new BrotliStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(bytes);
        }
        return buffer.ToArray();
    }

    /// <summary>The bytes that were packed.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Unpack(byte[] packed)
    {
        using var bytes = new MemoryStream();
        try
        {
            using var inflate = new BrotliStream(
                new MemoryStream(packed),
                CompressionMode.Decompress
            );
            inflate.CopyTo(bytes);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidDataException("The bytes are damaged.", exception);
        }
        return bytes.ToArray();
    }
}
