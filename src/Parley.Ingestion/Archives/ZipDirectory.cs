using System.Buffers.Binary;

namespace Parley.Ingestion.Archives;

/// <summary>What the end of a zip archive says of its directory (APPNOTE, section 4.3.16), read before the directory is held in memory.</summary>
internal static class ZipDirectory
{
    private const int Fixed = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int SmallestEntry = 46;

    /// <summary>Most entries that there can be by count and by room, or null where no end is found.</summary>
    public static long? Entries(Stream archive)
    {
        var tail = new byte[(int)Math.Min(archive.Length, Fixed + LongestComment)];
        archive.Seek(-tail.Length, SeekOrigin.End);
        archive.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < Fixed)
        {
            return null;
        }
        var end = tail.AsSpan(at);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        // Larger archives write their count elsewhere; the directory cannot be larger than the archive.
        return count == ushort.MaxValue
            ? Math.Min(size == uint.MaxValue ? archive.Length : size, archive.Length)
                / SmallestEntry
            : count;
    }
}
