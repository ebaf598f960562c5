using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Parley.Documents;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Mail;

/// <summary>
/// A message (EML) or a saved page (MHTML). Its body is a page under the path of the file; documents and messages attached
/// to it follow under their number.
/// </summary>
internal sealed class MimeContainer(InputOptions options) : IContainer
{
    /// <summary>Fields that only messages have; two others together make one too.</summary>
    private static readonly string[] Telling =
    [
        "MIME-Version",
        "Message-ID",
        "Received",
        "Return-Path",
        "Delivered-To",
        "DKIM-Signature",
    ];

    public bool Recognises(ReadOnlySpan<byte> head) => IsMessage(head);

    /// <summary>Whether these bytes begin with the header of a message.</summary>
    public static bool IsMessage(ReadOnlySpan<byte> text)
    {
        var headers = new HeaderBlock();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            var line = HeaderBlock.LineAt(text, ref at);
            // The last line may go on behind the head.
            if (line.Length == 0 || (at == text.Length && start > 0))
            {
                break;
            }
            if (!headers.Add(line))
            {
                return false;
            }
        }
        return headers.Count >= 2
            && (
                Telling.Any(name => headers[name] is not null)
                || (headers["From"] is not null && headers["To"] is not null)
            );
    }

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
        var message = MimePart.Read(bytes);
        var selection = MessageSelection.Of(message);
        if (selection.Body is { } body)
        {
            yield return Member.Of(packed.Path, body.Payload, Fetch(message, body, packed.Fetch));
        }
        else
        {
            yield return Member.Failed(
                packed.Path,
                InputDiagnostics.Archive(
                    packed.Path,
                    selection.Encrypted
                        ? "is encrypted; save it decrypted first"
                        : "is a message without text"
                )
            );
        }
        for (var i = 0; i < selection.Attached.Count; i++)
        {
            yield return Attached(
                string.Create(CultureInfo.InvariantCulture, $"{packed.Path}/{i + 1:D3}"),
                selection.Attached[i]
            );
        }
    }

    private static Member Attached(string path, MimePart part)
    {
        var type = part.Type.Name;
        var payload = part.Payload;
        if (
            type
                is "message/rfc822"
                    or "application/pdf"
                    or "application/zip"
                    or "text/html"
                    or "text/plain"
                    or "text/markdown"
            || Signature.IsArchive(payload.Span)
        )
        {
            return Member.Of(path, payload, new(null, part.Headers["Content-Type"], null));
        }
        return Member.Failed(path, InputDiagnostics.NotAPage(path, Printable(type)));
    }

    private static string Printable(string type) =>
        type.Length is > 0 and <= 80 && Ascii.IsValid(type) ? type : "of an unknown type";

    /// <summary>A saved page was fetched from an address when it was saved; a message was sent by somebody.</summary>
    private static FetchRecord Fetch(MimePart message, MimePart body, FetchRecord? around)
    {
        var headers = message.Headers;
        var type = body.Headers["Content-Type"];
        var address = Address(headers["Snapshot-Content-Location"]);
        if (
            address is not null
            || (
                headers["Message-ID"] is null
                && headers["Received"] is null
                && headers["To"] is null
            )
        )
        {
            return new(
                address ?? Address(body.Headers["Content-Location"]) ?? around?.Url,
                type,
                Time(headers["Date"])
            );
        }
        return new(Address(headers["Archived-At"]?.Trim('<', '>')), type, null)
        {
            Message = new(
                HeaderText.Of(headers["Subject"]),
                HeaderText.NameOf(headers["From"]),
                HeaderText.Of(headers["Date"]),
                List(headers)
            ),
        };
    }

    /// <summary>The words before the identifier of a list, or the identifier.</summary>
    private static string? List(HeaderBlock headers) =>
        HeaderText.NameOf(headers["List-Id"])
        ?? HeaderText.Of(headers["List-Id"])?.Trim('<', '>', ' ');

    private static string? Address(string? field) =>
        field is not null
        && Uri.TryCreate(field.Trim(), UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https"
            ? field.Trim()
            : null;

    private static DateTimeOffset? Time(string? field) =>
        DateTimeOffset.TryParse(
            field,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : null;
}
