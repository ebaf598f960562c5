using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Unicode;
using Parley.Documents;

namespace Parley.Ingestion;

/// <summary>Opens one candidate, undoes its container within bounds, and says what kept it from being a page.</summary>
internal sealed class PageLoader(InputOptions options)
{
    /// <summary>First bytes by which well-known files give themselves away.</summary>
    private static readonly (byte[] Magic, string Kind)[] Signatures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([.. "GIF8"u8], "a GIF image"),
        ([.. "RIFF"u8], "a media file"),
        ([.. "%PDF-"u8], "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"),
        ([0x1F, 0x8B], "gzip data"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ([.. "SQLite format 3"u8], "a database"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
    ];

    public async Task<InputResult> LoadAsync(
        InputCandidate candidate,
        CancellationToken cancellationToken
    )
    {
        if (candidate.Found is not null)
        {
            return new(candidate.Path, null, candidate.Found);
        }
        byte[]? bytes;
        try
        {
            bytes = candidate.Member is { } member
                ? await MemberAsync(candidate.Location.Split('\n')[0], member, cancellationToken)
                : await FileAsync(candidate, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return Failed(
                candidate,
                InputDiagnostics.Archive(candidate.Path, "is damaged and cannot be unpacked whole")
            );
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(candidate, InputDiagnostics.Unreadable(candidate.Path, "access denied"));
        }
        catch (IOException exception)
        {
            return Failed(
                candidate,
                InputDiagnostics.Unreadable(
                    candidate.Path,
                    exception is FileNotFoundException or DirectoryNotFoundException
                        ? "its target is missing"
                        : "the file system reports an error"
                )
            );
        }
        return bytes is null
            ? Failed(candidate, InputDiagnostics.TooLarge(candidate.Path, options.MaximumPageBytes))
            : Judge(candidate, bytes);
    }

    private async Task<byte[]?> MemberAsync(
        string location,
        int member,
        CancellationToken cancellationToken
    )
    {
        await using var archive = await ZipFile.OpenReadAsync(location, cancellationToken);
        var entry = archive.Entries[member];
        await using var stream = await entry.OpenAsync(cancellationToken);
        return await BoundedAsync(stream, entry.Length, cancellationToken);
    }

    private async Task<byte[]?> FileAsync(
        InputCandidate candidate,
        CancellationToken cancellationToken
    )
    {
        if (candidate.Open is not null)
        {
            await using var input = candidate.Open();
            return await BoundedAsync(input, 0, cancellationToken);
        }
        RefuseClosed(candidate.Location);
        await using var file = new FileStream(
            candidate.Location,
            new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = 0,
            }
        );
        if (!candidate.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            return file.CanSeek && file.Length > options.MaximumPageBytes
                ? null
                : await BoundedAsync(file, file.CanSeek ? file.Length : 0, cancellationToken);
        }
        await using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        var page = await BoundedAsync(unpacked, 0, cancellationToken);
        if (
            page is not null
            && page.Length < await StatedLengthAsync(candidate.Location, cancellationToken)
        )
        {
            throw new InvalidDataException();
        }
        return page;
    }

    /// <summary>What a gzip file says its last member unpacks to (RFC 1952, ISIZE): a file cut short unpacks to less.</summary>
    private static async Task<long> StatedLengthAsync(
        string location,
        CancellationToken cancellationToken
    )
    {
        await using var file = File.OpenRead(location);
        if (!file.CanSeek || file.Length < 4)
        {
            return 0;
        }
        file.Seek(-4, SeekOrigin.End);
        var size = new byte[4];
        await file.ReadExactlyAsync(size, cancellationToken);
        return BinaryPrimitives.ReadUInt32LittleEndian(size);
    }

    /// <summary>A file that nobody may read is closed, also to an administrator whom the system would let in.</summary>
    private static void RefuseClosed(string location)
    {
        const UnixFileMode Anyone =
            UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        if (
            !OperatingSystem.IsWindows()
            && (File.GetUnixFileMode(location) & Anyone) == UnixFileMode.None
        )
        {
            throw new UnauthorizedAccessException();
        }
    }

    /// <summary>All bytes of the stream, or null as soon as they pass the bound.</summary>
    private async Task<byte[]?> BoundedAsync(
        Stream stream,
        long expected,
        CancellationToken cancellationToken
    )
    {
        var buffer = new byte[
            (int)Math.Clamp(expected + 1, 16 * 1024, (long)options.MaximumPageBytes + 1)
        ];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length > options.MaximumPageBytes)
                {
                    return null;
                }
                Array.Resize(
                    ref buffer,
                    (int)Math.Min(buffer.Length * 2L, options.MaximumPageBytes + 1L)
                );
            }
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
            {
                return buffer.AsSpan(0, length).ToArray();
            }
            length += read;
        }
    }

    private static InputResult Judge(InputCandidate candidate, byte[] bytes)
    {
        var path = candidate.Path;
        if (bytes.Length == 0)
        {
            return Failed(candidate, InputDiagnostics.Empty(path));
        }
        foreach (var (magic, kind) in Signatures)
        {
            if (bytes.AsSpan().StartsWith(magic))
            {
                return Failed(candidate, InputDiagnostics.Binary(path, kind));
            }
        }
        if (bytes.AsSpan().StartsWith("WARC/1."u8))
        {
            return Failed(candidate, InputDiagnostics.UnsupportedContainer(path, "a web archive"));
        }
        var charset = Charset.Of(bytes);
        var wide = charset is not null && !ReferenceEquals(charset, Encoding.UTF8);
        if (!wide && bytes.AsSpan().Contains((byte)0))
        {
            return Failed(candidate, InputDiagnostics.Binary(path, "binary data"));
        }
        if (charset is null)
        {
            return Failed(candidate, InputDiagnostics.UnknownCharset(path));
        }
        if (
            string.IsNullOrWhiteSpace(
                charset.GetString(bytes.AsSpan(0, Math.Min(4096, bytes.Length)))
            ) && IsBlank(bytes)
        )
        {
            return Failed(candidate, InputDiagnostics.Empty(path));
        }
        var page = new Page(path, bytes, null);
        return new(
            path,
            page,
            ReferenceEquals(charset, Encoding.UTF8) && !Utf8.IsValid(bytes)
                ? InputDiagnostics.BadBytes(path)
                : null
        );
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyExcept(" \t\r\n\0"u8) < 0;

    private static InputResult Failed(InputCandidate candidate, Diagnostic diagnostic) =>
        new(candidate.Path, null, diagnostic);
}
