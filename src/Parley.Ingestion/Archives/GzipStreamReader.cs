using System.Buffers.Binary;
using System.IO.Compression;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Archives;

/// <summary>
/// The content of a gzip file (RFC 1952), member after member, each checked against its checksum. At a fault it ends, and
/// goes on with the next member when asked: web archives pack each record as a member, so one bad record costs no other.
/// </summary>
internal sealed class GzipStreamReader(Stream packed, Action<long> meter)
    : ReadOnlyStream,
        IFaultyStream
{
    private const int Chunk = 4096;
    private const int Kept = 128 * 1024;
    private const int Trailer = 8;
    private const int MostFaults = 64;

    private readonly byte[] window = new byte[256 * 1024];
    private int at;
    private int filled;
    private int chunk;
    private int member;
    private bool sourceEnded;
    private bool starved;
    private bool ended;
    private DeflateStream? inflater;
    private uint checksum;
    private uint size;
    private int faults;
    private long given;

    public StreamFault Fault { get; private set; }

    public long Sound { get; private set; }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        while (!ended && Fault == StreamFault.None)
        {
            if (inflater is null && !await OpenMemberAsync(cancellationToken))
            {
                break;
            }
            int read;
            try
            {
                read = await inflater!.ReadAsync(buffer, cancellationToken);
            }
            catch (InvalidDataException)
            {
                Fail(StreamFault.Damaged);
                break;
            }
            if (read > 0)
            {
                checksum = Crc32.Append(checksum, buffer.Span[..read]);
                size += (uint)read;
                given += read;
                meter(read);
                return read;
            }
            await CloseMemberAsync(cancellationToken);
        }
        return 0;
    }

    public async ValueTask<bool> ResumeAsync(CancellationToken cancellationToken)
    {
        if (Fault == StreamFault.None || ++faults > MostFaults)
        {
            return false;
        }
        at = member + 1;
        member = chunk = at;
        while (await EnsureAsync(10, cancellationToken))
        {
            var found = window.AsSpan(at, filled - at).IndexOf((byte)0x1F);
            if (found < 0)
            {
                at = filled;
            }
            else
            {
                at += found;
                if (!await EnsureAsync(10, cancellationToken) || IsHeader(window.AsSpan(at)))
                {
                    break;
                }
                at++;
            }
            member = chunk = at;
        }
        Fault = StreamFault.None;
        return filled - at >= 10;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inflater?.Dispose();
        }
        base.Dispose(disposing);
    }

    private static bool IsHeader(ReadOnlySpan<byte> bytes) =>
        bytes is [0x1F, 0x8B, 8, var flags, ..] && (flags & 0xE0) == 0;

    private void Fail(StreamFault fault)
    {
        inflater?.Dispose();
        inflater = null;
        Fault = fault;
    }

    /// <summary>Reads the header of the next member; false at the end, which may be padded with zeros.</summary>
    private async ValueTask<bool> OpenMemberAsync(CancellationToken cancellationToken)
    {
        member = chunk = at;
        checksum = size = 0;
        while (await EnsureAsync(1, cancellationToken) && window[at] == 0 && Sound > 0)
        {
            member = chunk = ++at;
        }
        if (filled == at)
        {
            ended = true;
            return false;
        }
        if (!await EnsureAsync(10, cancellationToken))
        {
            Fail(StreamFault.CutShort);
            return false;
        }
        if (!IsHeader(window.AsSpan(at)))
        {
            Fail(StreamFault.Damaged);
            return false;
        }
        if (!await SkipHeaderAsync(window[at + 3], cancellationToken))
        {
            Fail(StreamFault.CutShort);
            return false;
        }
        starved = false;
        chunk = at;
        inflater = new DeflateStream(new Feeder(this), CompressionMode.Decompress);
        return true;
    }

    private async ValueTask<bool> SkipHeaderAsync(int flags, CancellationToken cancellationToken)
    {
        const int HasChecksum = 2;
        const int HasExtra = 4;
        const int HasName = 8;
        const int HasComment = 16;
        at += 10;
        if ((flags & HasExtra) != 0)
        {
            if (!await EnsureAsync(2, cancellationToken))
            {
                return false;
            }
            var extra = BinaryPrimitives.ReadUInt16LittleEndian(window.AsSpan(at)) + 2;
            if (!await EnsureAsync(extra, cancellationToken))
            {
                return false;
            }
            at += extra;
        }
        for (var texts = ((flags & HasName) >> 3) + ((flags & HasComment) >> 4); texts > 0; texts--)
        {
            do
            {
                chunk = at;
                if (!await EnsureAsync(1, cancellationToken))
                {
                    return false;
                }
            } while (window[at++] != 0);
        }
        if ((flags & HasChecksum) != 0)
        {
            if (!await EnsureAsync(2, cancellationToken))
            {
                return false;
            }
            at += 2;
        }
        return true;
    }

    /// <summary>
    /// The inflater read ahead, so the end of the member lies somewhere in the last chunk: it is where the checksum and
    /// the size of what came out are written.
    /// </summary>
    private async ValueTask CloseMemberAsync(CancellationToken cancellationToken)
    {
        inflater?.Dispose();
        inflater = null;
        if (starved)
        {
            Fail(StreamFault.CutShort);
            return;
        }
        await EnsureAsync(Trailer, cancellationToken);
        var trailer = new byte[Trailer];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), size);
        var last = Math.Min(filled, at + Trailer);
        var found = window.AsSpan(chunk, last - chunk).IndexOf(trailer);
        if (found >= 0)
        {
            at = chunk + found + Trailer;
            Sound = given;
            return;
        }
        Fail(StreamFault.Damaged);
    }

    /// <summary>Sees to it that so many bytes lie from <see cref="at"/> on, without losing the chunk or a short member.</summary>
    private async ValueTask<bool> EnsureAsync(int count, CancellationToken cancellationToken)
    {
        while (filled - at < count && !sourceEnded)
        {
            if (window.Length - at < count || filled == window.Length)
            {
                Compact();
            }
            var read = await packed.ReadAsync(window.AsMemory(filled), cancellationToken);
            sourceEnded = read == 0;
            filled += read;
        }
        return filled - at >= count;
    }

    private void Compact()
    {
        var from = at - member <= Kept ? member : chunk;
        window.AsSpan(from, filled - from).CopyTo(window);
        at -= from;
        filled -= from;
        chunk -= from;
        member = Math.Max(member - from, 0);
    }

    /// <summary>Hands the window to the inflater in small chunks.</summary>
    private sealed class Feeder(GzipStreamReader owner) : ReadOnlyStream
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            owner.chunk = owner.at;
            if (!await owner.EnsureAsync(1, cancellationToken))
            {
                owner.starved = true;
                return 0;
            }
            var count = Math.Min(Math.Min(buffer.Length, Chunk), owner.filled - owner.at);
            owner.window.AsSpan(owner.at, count).CopyTo(buffer.Span);
            owner.at += count;
            return count;
        }
    }
}
