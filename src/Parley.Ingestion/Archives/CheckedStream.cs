using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Archives;

/// <summary>A member of a zip archive, held to the length and checksum that the archive states.</summary>
internal sealed class CheckedStream(Stream inner, long length, uint checksum, Action<long> meter)
    : ReadOnlyStream
{
    private long passed;
    private uint computed;

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        computed = Crc32.Append(computed, buffer.Span[..read]);
        passed += read;
        meter(read);
        if (passed > length || (read == 0 && buffer.Length > 0 && !IsWhole()))
        {
            throw new InvalidDataException("It is not what the archive says it is.");
        }
        return read;
    }

    private bool IsWhole() => passed == length && computed == checksum;
}
