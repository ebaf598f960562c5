namespace Parley.Ingestion.Containers;

/// <summary>Tells a meter how many bytes passed.</summary>
internal sealed class MeteredStream(Stream inner, Action<long> meter) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        meter(read);
        return read;
    }
}
