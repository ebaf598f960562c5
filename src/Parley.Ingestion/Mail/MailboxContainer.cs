using System.Globalization;
using System.Runtime.CompilerServices;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Mail;

/// <summary>
/// A mailbox (mbox): messages one behind the other, each below a line that begins with <c>From </c>
/// (<see href="https://www.rfc-editor.org/rfc/rfc4155">RFC 4155</see>). A single message keeps the path of the file; of several each
/// has a number.
/// </summary>
internal sealed class MailboxContainer(InputOptions options) : IContainer
{
    public bool Recognises(ReadOnlySpan<byte> head) =>
        head.StartsWith("From "u8) && MimeContainer.IsMessage(Line(head, 0, out _));

    public async IAsyncEnumerable<Member> OpenAsync(
        Packed packed,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (bytes, fault) = await packed.HoldAsync(options.MaximumHeldBytes, cancellationToken);
        if (fault is not null)
        {
            yield return fault;
        }
        if (bytes is null)
        {
            yield break;
        }
        var starts = Starts(bytes);
        for (var i = 0; i < starts.Count; i++)
        {
            Line(bytes, starts[i], out var first);
            var after = i + 1 < starts.Count ? starts[i + 1] : bytes.Length;
            yield return Member.Of(
                starts.Count == 1
                    ? packed.Path
                    : string.Create(CultureInfo.InvariantCulture, $"{packed.Path}/{i + 1:D7}"),
                Unquoted(bytes.AsMemory(first, after - first)),
                packed.Fetch
            );
        }
    }

    /// <summary>Where messages begin: a "From " line at the top or below an empty line, with a field of a header under it.</summary>
    private static List<int> Starts(ReadOnlySpan<byte> bytes)
    {
        List<int> starts = [0];
        var empty = false;
        for (var at = 0; at < bytes.Length; )
        {
            var rest = Line(bytes, at, out var next);
            if (empty && bytes[at..].StartsWith("From "u8) && IsField(rest))
            {
                starts.Add(at);
            }
            empty = bytes[at..next].IndexOfAnyExcept((byte)'\r', (byte)'\n') < 0;
            at = next;
        }
        return starts;
    }

    /// <summary>What follows the line at a place, and where that begins.</summary>
    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> bytes, int at, out int next)
    {
        var end = bytes[at..].IndexOf((byte)'\n');
        next = end < 0 ? bytes.Length : at + end + 1;
        return bytes[next..];
    }

    /// <summary>A name without spaces before a colon.</summary>
    private static bool IsField(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        return colon is > 0 and < 80
            && line[..colon].IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0;
    }

    /// <summary>Takes back the mark that keeps a line of a text from looking like the beginning of a message.</summary>
    private static ReadOnlyMemory<byte> Unquoted(ReadOnlyMemory<byte> message)
    {
        if (message.Span.IndexOf("\n>From "u8) < 0 && message.Span.IndexOf("\n>>"u8) < 0)
        {
            return message;
        }
        var plain = new List<byte>(message.Length);
        var span = message.Span;
        for (var at = 0; at < span.Length; )
        {
            Line(span, at, out var next);
            var line = span[at..next];
            var marks = line.IndexOfAnyExcept((byte)'>');
            plain.AddRange(marks > 0 && line[marks..].StartsWith("From "u8) ? line[1..] : line);
            at = next;
        }
        return plain.ToArray();
    }
}
