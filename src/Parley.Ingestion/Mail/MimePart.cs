using System.Text;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Mail;

/// <summary>A message or a part of one: header, and body or parts (RFC 2046).</summary>
internal sealed class MimePart
{
    private const int Deepest = 16;
    private const int MostParts = 1000;

    private readonly ReadOnlyMemory<byte> body;

    private MimePart(HeaderBlock headers, MediaType type, ReadOnlyMemory<byte> body)
    {
        Headers = headers;
        Type = type;
        this.body = body;
    }

    public HeaderBlock Headers { get; }

    public MediaType Type { get; }

    public List<MimePart> Parts { get; } = [];

    public ReadOnlyMemory<byte> Payload =>
        TransferEncoding.Undo(body, Headers["Content-Transfer-Encoding"]);

    public bool IsAttachment =>
        Headers["Content-Disposition"] is { } disposition
        && disposition.StartsWith("attachment", StringComparison.OrdinalIgnoreCase);

    public static MimePart Read(ReadOnlyMemory<byte> bytes)
    {
        var left = MostParts;
        return Read(bytes, 0, ref left);
    }

    private static MimePart Read(ReadOnlyMemory<byte> bytes, int depth, ref int left)
    {
        var headers = HeaderBlock.Read(bytes.Span, out var end);
        var part = new MimePart(headers, MediaType.Of(headers), bytes[end..]);
        if (
            !part.Type.Is("multipart/")
            || part.Type["boundary"] is not { Length: > 0 } boundary
            || depth >= Deepest
        )
        {
            return part;
        }
        foreach (var (start, stop) in Bounds(part.body.Span, boundary))
        {
            if (--left < 0)
            {
                break;
            }
            part.Parts.Add(Read(part.body[start..stop], depth + 1, ref left));
        }
        return part;
    }

    /// <summary>Where the parts lie between the lines that begin with the boundary; the last may lack its end.</summary>
    private static List<(int Start, int End)> Bounds(ReadOnlySpan<byte> body, string boundary)
    {
        var found = new List<(int, int)>();
        var mark = Encoding.Latin1.GetBytes("--" + boundary);
        var start = -1;
        for (var line = 0; line < body.Length; )
        {
            var rest = body[line..];
            var length = rest.IndexOf((byte)'\n');
            length = length < 0 ? rest.Length : length + 1;
            if (rest.StartsWith(mark) && IsBoundary(rest[mark.Length..length], out var last))
            {
                if (start >= 0)
                {
                    // The line end before the boundary belongs to it.
                    found.Add((start, Math.Max(start, WithoutLineEnd(body, line))));
                }
                start = line + length;
                if (last)
                {
                    return found;
                }
            }
            line += length;
        }
        if (start >= 0 && start < body.Length)
        {
            found.Add((start, body.Length));
        }
        return found;
    }

    private static bool IsBoundary(ReadOnlySpan<byte> rest, out bool last)
    {
        last = rest.StartsWith("--"u8);
        return last || rest.IndexOfAnyExcept(" \t\r\n"u8) < 0;
    }

    private static int WithoutLineEnd(ReadOnlySpan<byte> body, int at)
    {
        at -= at > 0 && body[at - 1] == '\n' ? 1 : 0;
        return at - (at > 0 && body[at - 1] == '\r' ? 1 : 0);
    }
}
