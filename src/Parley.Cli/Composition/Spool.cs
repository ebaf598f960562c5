namespace Parley.Cli.Composition;

/// <summary>A temporary file for what has to wait: written once from end to end, read back piece by piece, gone when closed.</summary>
internal sealed class Spool : IDisposable
{
    private readonly FileStream file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        1 << 16,
        FileOptions.DeleteOnClose
    );
    private byte[] buffer = [];
    private long end;

    /// <summary>Lays a piece by.</summary>
    public Piece Add(ReadOnlySpan<byte> bytes)
    {
        var piece = new Piece(end, bytes.Length);
        file.Position = end;
        file.Write(bytes);
        end += bytes.Length;
        return piece;
    }

    /// <summary>Reads a piece; it holds until the next call.</summary>
    public ReadOnlySpan<byte> Read(Piece piece)
    {
        if (buffer.Length < piece.Length)
        {
            buffer = new byte[piece.Length];
        }
        var bytes = buffer.AsSpan(0, piece.Length);
        file.Position = piece.Start;
        file.ReadExactly(bytes);
        return bytes;
    }

    public void Dispose() => file.Dispose();

    /// <summary>Where a piece lies.</summary>
    internal readonly record struct Piece(long Start, int Length);
}
