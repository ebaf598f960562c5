using System.Text;
using Parley.Documents;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Warc;

/// <summary>Settles whether a captured payload is worth looking into, and makes a member of it.</summary>
internal sealed class CapturedPage(InputOptions options, CrawlTally tally)
{
    /// <summary>Media types of what a page is made of beside its text.</summary>
    private static readonly string[] Parts =
    [
        "image/",
        "audio/",
        "video/",
        "font/",
        "application/font",
        "application/x-font",
        "application/vnd.ms-fontobject",
        "text/css",
        "text/javascript",
        "text/ecmascript",
        "application/javascript",
        "application/ecmascript",
        "application/x-javascript",
        "application/x-shockwave-flash",
        "application/wasm",
        "application/ocsp",
        "text/dns",
    ];

    /// <summary>The members of an HTTP answer: its payload, or what is wrong with it.</summary>
    /// <param name="path">The path that results carry.</param>
    /// <param name="block">The answer with its header.</param>
    /// <param name="url">Address that answered.</param>
    /// <param name="at">When it did.</param>
    /// <param name="whole">Whether the block is all of it.</param>
    public IEnumerable<Member> Answer(
        string path,
        ReadOnlyMemory<byte> block,
        string? url,
        DateTimeOffset? at,
        bool whole
    )
    {
        var answer = HttpAnswer.Read(block.Span);
        if (answer.Status is null)
        {
            yield return Doubt(path, "has no status of HTTP in its first line");
        }
        if (answer.Status is not (null or >= 200 and < 300))
        {
            tally.LeaveOut($"answers {answer.Status}");
            yield break;
        }
        var type = answer.Headers["Content-Type"];
        var body = block[answer.BodyStart..];
        if (IsPart(type, body.Span))
        {
            tally.LeaveOut(MediaType(type));
            yield break;
        }
        if (!whole)
        {
            yield return Member.Failed(
                path,
                InputDiagnostics.TooLarge(path, options.MaximumPageBytes)
            );
            yield break;
        }
        foreach (var member in Payload(path, body, answer.Headers, Fetch(url, type, at)))
        {
            yield return member;
        }
    }

    /// <summary>A payload that was captured by itself.</summary>
    public IEnumerable<Member> Resource(
        string path,
        ReadOnlyMemory<byte> payload,
        string? type,
        string? url,
        DateTimeOffset? at,
        bool whole
    )
    {
        if (url is not null && !IsAddress(url))
        {
            tally.LeaveOut("notes of the crawler");
        }
        else if (IsPart(type, payload.Span))
        {
            tally.LeaveOut(MediaType(type));
        }
        else if (!whole)
        {
            yield return Member.Failed(
                path,
                InputDiagnostics.TooLarge(path, options.MaximumPageBytes)
            );
        }
        else if (payload.Length == 0)
        {
            tally.LeaveOut("empty");
        }
        else
        {
            yield return Member.Of(path, payload, Fetch(url, type, at));
        }
    }

    public static Member Doubt(string path, string fault) =>
        Member.Failed(path, InputDiagnostics.Doubtful(path, fault));

    private IEnumerable<Member> Payload(
        string path,
        ReadOnlyMemory<byte> body,
        HeaderBlock headers,
        FetchRecord? fetch
    )
    {
        ReadOnlyMemory<byte> payload;
        string? fault;
        var within = true;
        try
        {
            (payload, fault) = HttpBody.Undo(body, headers, options.MaximumPageBytes);
        }
        catch (UnpackLimitException)
        {
            (payload, fault, within) = (default, null, false);
        }
        if (!within || payload.Length > options.MaximumPageBytes)
        {
            yield return Member.Failed(
                path,
                InputDiagnostics.TooLarge(path, options.MaximumPageBytes)
            );
            yield break;
        }
        if (fault is not null)
        {
            yield return Doubt(path, fault);
        }
        if (payload.Length == 0)
        {
            tally.LeaveOut("empty");
        }
        else if (IsBinary(payload.Span))
        {
            tally.LeaveOut(MediaType(fetch?.ContentType));
        }
        else
        {
            yield return Member.Of(path, payload, fetch);
        }
    }

    private static FetchRecord? Fetch(string? url, string? type, DateTimeOffset? at) =>
        url is null ? null : new(url, type, at);

    private static bool IsAddress(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            || url[..colon].ToLowerInvariant() is "http" or "https" or "ftp" or "file" or "sftp";
    }

    private static string MediaType(string? type)
    {
        var name = type?.Split(';')[0].Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(name) ? "binary data" : name;
    }

    private static bool IsPart(string? type, ReadOnlySpan<byte> payload)
    {
        var media = MediaType(type);
        if (Parts.Any(part => media.StartsWith(part, StringComparison.Ordinal)))
        {
            return true;
        }
        return media is "application/json" or "text/json"
            && payload[..Math.Min(payload.Length, 4096)].IndexOf("jsonfeed.org"u8) < 0;
    }

    /// <summary>Data without text: zeros where UTF-16 has none, in a form that no container has.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> payload)
    {
        var head = payload[..Math.Min(payload.Length, 1024)];
        return head.Contains((byte)0)
            && Charset.Of(payload) is null or UTF8Encoding
            && !Signature.IsArchive(head);
    }
}
