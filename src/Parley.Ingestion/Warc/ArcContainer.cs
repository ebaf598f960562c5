using System.Globalization;
using System.Runtime.CompilerServices;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Warc;

/// <summary>A web archive in the format that came before WARC: a line above each capture.</summary>
internal sealed class ArcContainer(InputOptions options) : IContainer
{
    private const int LongestLine = 64 * 1024;

    public bool Recognises(ReadOnlySpan<byte> head) => head.StartsWith("filedesc://"u8);

    public async IAsyncEnumerable<Member> OpenAsync(
        Packed packed,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var source = new RecordSource(packed.Content);
        var tally = new CrawlTally();
        var pages = new CapturedPage(options, tally);
        var fields = await FieldsAsync(source, cancellationToken);
        var number = 0;
        // More may stand in the description; its end is where the first capture begins.
        var lost = true;
        while (true)
        {
            await source.SkipLineEndsAsync(cancellationToken);
            var line = await source.LineAsync(LongestLine, cancellationToken);
            if (line is null)
            {
                if (source.Fault == StreamFault.None)
                {
                    break;
                }
                yield return Member.Failed(
                    packed.Path,
                    InputDiagnostics.Archive(
                        packed.Path,
                        "is damaged or cut short; the captures that are whole are read"
                    )
                );
                if (!await source.ResumeAsync(cancellationToken))
                {
                    break;
                }
                continue;
            }
            if (ArcHeader.Read(line, fields) is not { } header)
            {
                if (!lost)
                {
                    lost = true;
                    yield return CapturedPage.Doubt(
                        packed.Path,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"has bytes behind capture {number} that belong to none; they are passed over"
                        )
                    );
                }
                continue;
            }
            lost = false;
            number++;
            tally.Record("capture");
            var path = string.Create(CultureInfo.InvariantCulture, $"{packed.Path}/{number:D7}");
            if (header.Length is not { } length)
            {
                // What follows is passed over up to the next line of this form.
                lost = true;
                yield return Member.Failed(
                    path,
                    InputDiagnostics.Archive(path, "states no length; it is passed over")
                );
                continue;
            }
            var whole = length <= options.MaximumPageBytes + LongestLine;
            var block = await source.BlockAsync(
                whole ? (int)length : LongestLine,
                cancellationToken
            );
            var taken =
                block.Length
                + (whole ? 0 : await source.SkipAsync(length - block.Length, cancellationToken));
            var end = source.Position;
            await source.SkipLineEndsAsync(cancellationToken);
            if (source.IsWrong(end))
            {
                continue;
            }
            if (taken < length)
            {
                yield return Member.Failed(
                    path,
                    InputDiagnostics.Archive(path, "is cut short; what is there is read")
                );
            }
            var members = block.AsSpan().StartsWith("HTTP"u8)
                ? pages.Answer(path, block, header.Url, header.Date, whole)
                : pages.Resource(path, block, header.Type, header.Url, header.Date, whole);
            foreach (var member in members)
            {
                yield return member;
            }
        }
        yield return Member.Failed(packed.Path, tally.Summary(packed.Path));
    }

    /// <summary>
    /// Reads the description of the file, whose own length is often wrong: three lines, of which the last names the fields
    /// of those above the captures.
    /// </summary>
    private static async ValueTask<int> FieldsAsync(
        RecordSource source,
        CancellationToken cancellationToken
    )
    {
        await source.LineAsync(LongestLine, cancellationToken);
        await source.LineAsync(LongestLine, cancellationToken);
        var names = await source.LineAsync(LongestLine, cancellationToken);
        var fields = names?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
        return fields is >= ArcHeader.Fields and <= 16 ? fields : ArcHeader.Fields;
    }
}
