using Parley.Ingestion.Containers;

namespace Parley.Ingestion;

/// <summary>Tells a JSON Feed from other JSON by its first bytes, so that a folder's data is passed over and its feeds are read.</summary>
internal static class JsonFeedHead
{
    private const int LongestVersion = 64;

    /// <summary>Whether the file of a candidate is an object whose version is an address of the format.</summary>
    public static async ValueTask<bool> BeginsAsync(
        InputCandidate candidate,
        CancellationToken cancellationToken
    )
    {
        if (!candidate.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        try
        {
            await using var file = InputFile.Open(candidate);
            var head = await HeadStream.OpenAsync(file, cancellationToken);
            return Is(head.Head);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool Is(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        if (!head.TrimStart(" \t\r\n"u8).StartsWith("{"u8))
        {
            return false;
        }
        var at = head.IndexOf("jsonfeed.org"u8);
        return at > 0
            && head[..at].LastIndexOf("\"version\""u8) is >= 0 and var name
            && at - name < LongestVersion;
    }
}
