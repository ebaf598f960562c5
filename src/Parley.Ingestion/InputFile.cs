using System.Security.Cryptography;

namespace Parley.Ingestion;

/// <summary>Opens the file of a candidate.</summary>
internal static class InputFile
{
    public static Stream Open(InputCandidate candidate)
    {
        if (candidate.Open is not null)
        {
            return candidate.Open();
        }
        RefuseClosed(candidate.Location);
        return new LocalFile(candidate.Location);
    }

    /// <summary>What tells files of one path apart wherever they lie: their content; empty where it cannot be read.</summary>
    public static async ValueTask<string> FingerprintAsync(
        InputCandidate candidate,
        CancellationToken cancellationToken
    )
    {
        if (candidate.Found is not null || candidate.Open is not null)
        {
            return "";
        }
        try
        {
            await using var file = Open(candidate);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
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
}
