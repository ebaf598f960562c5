using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Archives;

/// <summary>A zip archive: its members in the order of their names, which are labels and never places to write to.</summary>
internal sealed class ZipContainer(InputOptions options) : IContainer
{
    public bool Recognises(ReadOnlySpan<byte> head) =>
        head is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    public async IAsyncEnumerable<Member> OpenAsync(
        Packed packed,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var path = packed.Path;
        var seekable = await SeekableAsync(packed.Content, cancellationToken);
        if (seekable is null)
        {
            yield return Refused(
                path,
                $"is a zip archive of more than {options.MaximumHeldBytes} bytes within another; unpack the outer one first"
            );
            yield break;
        }
        if (ZipDirectory.Entries(seekable) is { } count && count > options.MaximumArchiveMembers)
        {
            yield return Refused(
                path,
                $"holds more than {options.MaximumArchiveMembers} members; split it"
            );
            yield break;
        }
        await using var archive = await ZipArchive.CreateAsync(
            seekable,
            ZipArchiveMode.Read,
            leaveOpen: true,
            entryNameEncoding: null,
            cancellationToken
        );
        if (IsOffice(archive))
        {
            yield return Member.Failed(path, InputDiagnostics.Binary(path, "an office document"));
            yield break;
        }
        foreach (var (entry, name) in Named(archive))
        {
            var member = path + "/" + name;
            if (Refusal(entry) is { } reason)
            {
                yield return Refused(member, $"{reason}");
                continue;
            }
            await using var content = await ContentAsync(entry, cancellationToken);
            yield return content is null
                ? Refused(member, $"is packed in a way that is not read; unpack it first")
                : Member.Of(
                    member,
                    new CheckedStream(content, entry.Length, entry.Crc32, packed.Budget.Give)
                );
        }
    }

    private static Member Refused(string path, FormattableString reason) =>
        Member.Failed(
            path,
            InputDiagnostics.Archive(path, reason.ToString(CultureInfo.InvariantCulture))
        );

    /// <summary>The directory stands at the end, so what comes as a stream is held, within a bound.</summary>
    private async ValueTask<Stream?> SeekableAsync(
        HeadStream content,
        CancellationToken cancellationToken
    )
    {
        if (content.Seekable() is { } seekable)
        {
            return seekable;
        }
        var bytes = await BoundedBytes.ReadAsync(
            content,
            0,
            options.MaximumHeldBytes,
            cancellationToken
        );
        return bytes is null ? null : new MemoryStream(bytes, writable: false);
    }

    private static bool IsOffice(ZipArchive archive) =>
        archive.Entries.Any(entry => entry.FullName == "[Content_Types].xml")
        || (
            archive.Entries.Any(entry => entry.FullName == "META-INF/manifest.xml")
            && archive.Entries.Any(entry => entry.FullName == "content.xml")
        );

    private static IEnumerable<(ZipArchiveEntry Entry, string Name)> Named(ZipArchive archive) =>
        archive
            .Entries.Select(entry => (Entry: entry, Name: entry.FullName.Replace('\\', '/')))
            .Where(member => !member.Name.EndsWith('/') && !IsHidden(member.Name))
            .Select(member => (member.Entry, Name: Safe(member.Name)))
            .OrderBy(member => member.Name, StringComparer.Ordinal);

    private string? Refusal(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            return "is encrypted; unpack it with its password first";
        }
        return entry.Length / options.MaximumRatio > Math.Max(entry.CompressedLength, 1024)
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"unpacks to more than {options.MaximumRatio} times its size; looks like a trap"
            )
            : null;
    }

    private static async ValueTask<Stream?> ContentAsync(
        ZipArchiveEntry entry,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await entry.OpenAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>A member's name as a label: it cannot climb out of its archive.</summary>
    private static string Safe(string name) =>
        string.Join(
            '/',
            name.Split('/', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part is "." or ".." ? "_" : Printable(part))
        );

    private static string Printable(string part) =>
        string.Concat(
            part.Select(letter => letter == ':' || char.IsControl(letter) ? '_' : letter)
        );

    private static bool IsHidden(string name) =>
        name.Split('/').Any(part => part.StartsWith('.') && part is not ("." or ".."))
        || name.StartsWith("__MACOSX/", StringComparison.Ordinal);
}
