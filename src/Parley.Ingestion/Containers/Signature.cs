namespace Parley.Ingestion.Containers;

/// <summary>First bytes by which well-known files that are no pages give themselves away.</summary>
internal static class Signature
{
    private static readonly (byte[] Magic, string Kind)[] Known =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([.. "GIF8"u8], "a GIF image"),
        ([.. "RIFF"u8], "a media file"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ([.. "SQLite format 3"u8], "a database"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
        ([.. "BZh"u8], "a bzip2 archive"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "an xz archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([.. "Rar!"u8], "a rar archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstandard archive"),
    ];

    /// <summary>What a content that begins so is, in words, or null.</summary>
    public static string? KindOf(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, kind) in Known)
        {
            if (head.StartsWith(magic))
            {
                return kind;
            }
        }
        return head.Length > 262 && head[257..].StartsWith("ustar"u8) ? "a tar archive" : null;
    }

    /// <summary>Whether a content that begins so is an archive that is undone.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> head) =>
        head
            is [0x1F, 0x8B, ..]
                or [(byte)'P', (byte)'K', 3, 4, ..]
                or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..];
}
