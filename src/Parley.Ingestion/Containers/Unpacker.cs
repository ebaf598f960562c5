using System.Runtime.CompilerServices;
using Parley.Documents;
using Parley.Ingestion.Archives;
using Parley.Ingestion.Mail;
using Parley.Ingestion.Pdf;
using Parley.Ingestion.Warc;

namespace Parley.Ingestion.Containers;

/// <summary>Undoes containers within containers, each told by its first bytes, down to pages.</summary>
internal sealed class Unpacker(InputOptions options)
{
    private readonly IContainer[] containers =
    [
        new GzipContainer(),
        new ZipContainer(options),
        new WarcContainer(options),
        new ArcContainer(options),
        new MailboxContainer(options),
        new MimeContainer(options),
        new PdfContainer(options),
    ];

    /// <summary>The pages of a content, and what is wrong with it.</summary>
    /// <param name="path">The path that results carry.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="cancellationToken">Stops between members.</param>
    public IAsyncEnumerable<InputResult> ReadAsync(
        string path,
        Func<Stream> open,
        CancellationToken cancellationToken
    ) =>
        GuardedAsync(
            path,
            OpenAsync(path, open, cancellationToken),
            outermost: true,
            cancellationToken
        );

    private async IAsyncEnumerable<InputResult> OpenAsync(
        string path,
        Func<Stream> open,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var budget = new UnpackBudget(options);
        await using var file = open();
        var metered = file;
        if (file.CanSeek)
        {
            budget.Take(file.Length);
        }
        else
        {
            metered = new MeteredStream(file, budget.Take);
        }
        await foreach (var result in UndoAsync(path, metered, null, budget, 0, cancellationToken))
        {
            yield return result;
        }
    }

    private async IAsyncEnumerable<InputResult> UndoAsync(
        string path,
        Stream content,
        FetchRecord? fetch,
        UnpackBudget budget,
        int depth,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var head = await HeadStream.OpenAsync(content, cancellationToken);
        var container = Array.Find(containers, known => known.Recognises(head.Head));
        if (container is null)
        {
            yield return await PageAsync(path, head, content, fetch, cancellationToken);
            yield break;
        }
        if (depth >= options.MaximumDepth)
        {
            yield return new(path, null, InputDiagnostics.TooDeep(path, options.MaximumDepth));
            yield break;
        }
        var packed = new Packed(path, head, fetch, budget);
        await foreach (var member in container.OpenAsync(packed, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (member.Diagnostic is not null)
            {
                yield return new(member.Path, null, member.Diagnostic);
            }
            if (member.Content is null)
            {
                continue;
            }
            var within = UndoAsync(
                member.Path,
                member.Content,
                member.Fetch,
                budget,
                depth + 1,
                cancellationToken
            );
            await foreach (
                var result in GuardedAsync(member.Path, within, outermost: false, cancellationToken)
            )
            {
                yield return result;
            }
        }
    }

    private async ValueTask<InputResult> PageAsync(
        string path,
        HeadStream head,
        Stream content,
        FetchRecord? fetch,
        CancellationToken cancellationToken
    )
    {
        var expected = content.CanSeek ? content.Length : 0;
        var bytes =
            expected > options.MaximumPageBytes
                ? null
                : await BoundedBytes.ReadAsync(
                    head,
                    expected,
                    options.MaximumPageBytes,
                    cancellationToken
                );
        if (bytes is null)
        {
            return new(path, null, InputDiagnostics.TooLarge(path, options.MaximumPageBytes));
        }
        return head.Fault == StreamFault.None
            ? PageJudge.Judge(path, bytes, fetch)
            : throw new InvalidDataException();
    }

    /// <summary>Ends a content that cannot be read with a diagnostic; a trap ends the whole input.</summary>
    private static async IAsyncEnumerable<InputResult> GuardedAsync(
        string path,
        IAsyncEnumerable<InputResult> results,
        bool outermost,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var each = results.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            Diagnostic? failure = null;
            try
            {
                if (!await each.MoveNextAsync())
                {
                    yield break;
                }
            }
            catch (UnpackLimitException exception) when (outermost)
            {
                failure = InputDiagnostics.Archive(path, exception.Message);
            }
            catch (InvalidDataException)
            {
                failure = InputDiagnostics.Archive(
                    path,
                    "is damaged and cannot be unpacked whole; fetch it again"
                );
            }
            catch (UnauthorizedAccessException)
            {
                failure = InputDiagnostics.Unreadable(path, "access denied");
            }
            catch (IOException exception) when (exception is not UnpackLimitException)
            {
                failure = InputDiagnostics.Unreadable(
                    path,
                    exception is FileNotFoundException or DirectoryNotFoundException
                        ? "its target is missing"
                        : "the file system reports an error"
                );
            }
            if (failure is not null)
            {
                yield return new(path, null, failure);
                yield break;
            }
            yield return each.Current;
        }
    }
}
