namespace Parley.Ingestion.Archives;

/// <summary>The checksum of gzip and zip (ISO 3309, as RFC 1952 section 8 gives it).</summary>
internal static class Crc32
{
    private const int Slices = 8;
    private static readonly uint[] Table = Build();

    /// <summary>The checksum of what came before, continued over these bytes; 0 begins one.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var crc = ~checksum;
        while (bytes.Length >= Slices)
        {
            crc ^= System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc =
                Table[(7 * 256) + (crc & 0xFF)]
                ^ Table[(6 * 256) + ((crc >> 8) & 0xFF)]
                ^ Table[(5 * 256) + ((crc >> 16) & 0xFF)]
                ^ Table[(4 * 256) + (crc >> 24)]
                ^ Table[(3 * 256) + bytes[4]]
                ^ Table[(2 * 256) + bytes[5]]
                ^ Table[256 + bytes[6]]
                ^ Table[bytes[7]];
            bytes = bytes[Slices..];
        }
        foreach (var value in bytes)
        {
            crc = (crc >> 8) ^ Table[(crc ^ value) & 0xFF];
        }
        return ~crc;
    }

    private static uint[] Build()
    {
        const uint Polynomial = 0xEDB88320;
        var table = new uint[Slices * 256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }
            table[i] = value;
        }
        for (var i = 256; i < table.Length; i++)
        {
            table[i] = (table[i - 256] >> 8) ^ table[table[i - 256] & 0xFF];
        }
        return table;
    }
}
