using System.Globalization;
using System.Runtime.CompilerServices;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Warc;

/// <summary>
/// A web archive (ISO 28500), record by record, whatever its length: answers and resources are pages, named by the number
/// of their record. A broken record is named and the rest is read.
/// </summary>
internal sealed class WarcContainer(InputOptions options) : IContainer
{
    private const int HeaderRoom = 64 * 1024;

    public bool Recognises(ReadOnlySpan<byte> head) =>
        head.StartsWith("WARC/1."u8) || head.StartsWith("WARC/0."u8);

    public async IAsyncEnumerable<Member> OpenAsync(
        Packed packed,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var source = new RecordSource(packed.Content);
        var tally = new CrawlTally();
        var pages = new CapturedPage(options, tally);
        var number = 0;
        long end = 0;
        var lost = false;
        // A record is given when the next one begins: till then the checksum of its packing may prove it wrong.
        var pending = new List<Member>();
        while (true)
        {
            await source.SkipLineEndsAsync(cancellationToken);
            var line = await source.LineAsync(HeaderRoom, cancellationToken);
            if (line is not null && !WarcRecord.Begins(line))
            {
                if (!lost)
                {
                    lost = true;
                    pending.Add(Stray(packed.Path, number));
                }
                continue;
            }
            foreach (var member in line is null && source.IsWrong(end) ? [] : pending)
            {
                yield return member;
            }
            pending.Clear();
            lost = false;
            if (line is not null)
            {
                tally.Record(await ReadAsync(++number));
                end = source.Position;
            }
            else if (source.Fault == StreamFault.None)
            {
                break;
            }
            else
            {
                yield return Broken(packed.Path, number);
                if (!await source.ResumeAsync(cancellationToken))
                {
                    break;
                }
            }
        }
        yield return Member.Failed(packed.Path, tally.Summary(packed.Path));

        async ValueTask<string> ReadAsync(int number)
        {
            var record = await WarcRecord.ReadAsync(number, source, cancellationToken);
            var path = string.Create(CultureInfo.InvariantCulture, $"{packed.Path}/{number:D7}");
            if (record.Length is not { } length)
            {
                pending.Add(Refused(path, "states no length of its record; it is passed over"));
                return record.Type;
            }
            var whole = length <= options.MaximumPageBytes + HeaderRoom;
            var block = await source.BlockAsync(
                whole ? (int)length : HeaderRoom,
                cancellationToken
            );
            var rest = whole ? 0 : await source.SkipAsync(length - block.Length, cancellationToken);
            var complete = block.Length + rest == length;
            if (!complete)
            {
                pending.Add(Refused(path, "is cut short; what is there is read"));
            }
            pending.AddRange(Members(record, path, block, whole, complete, pages));
            return record.Type;
        }
    }

    private static Member Refused(string path, string reason) =>
        Member.Failed(path, InputDiagnostics.Archive(path, reason));

    private static Member Stray(string path, int number) =>
        CapturedPage.Doubt(
            path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"has bytes behind record {number} that belong to none; they are passed over"
            )
        );

    private static Member Broken(string path, int number) =>
        Refused(
            path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"is damaged or cut short near record {Math.Max(number, 1)}; the records that are whole are read"
            )
        );

    private static IEnumerable<Member> Members(
        WarcRecord record,
        string path,
        byte[] block,
        bool whole,
        bool complete,
        CapturedPage pages
    )
    {
        var http = record.IsHttp || block.AsSpan().StartsWith("HTTP/"u8);
        if (record.IsTruncated)
        {
            yield return CapturedPage.Doubt(path, "was cut off by the crawler");
        }
        else if (whole && complete && !Matches(record, block, http))
        {
            yield return CapturedPage.Doubt(
                path,
                "does not match the digest of its record: it was changed, or its digest is wrong"
            );
        }
        var members = record.Type switch
        {
            "response" when http => pages.Answer(path, block, record.Target, record.Date, whole),
            "resource" or "conversion" => pages.Resource(
                path,
                block,
                record.Headers["Content-Type"],
                record.Target,
                record.Date,
                whole
            ),
            "continuation" =>
            [
                CapturedPage.Doubt(path, "goes on with another record; such pieces are not joined"),
            ],
            // Requests, revisits (their payload is that of another record), answers of name servers, notes of the crawler.
            _ => [],
        };
        foreach (var member in members)
        {
            yield return member;
        }
    }

    /// <summary>
    /// Whether block and payload match their digests, as far as they state any. Crawlers take the digest of a payload with
    /// its chunks or without them, so either will do.
    /// </summary>
    private static bool Matches(WarcRecord record, byte[] block, bool http)
    {
        if (
            record.Headers["WARC-Block-Digest"] is { } stated
            && RecordDigest.Matches(stated, block) == false
        )
        {
            return false;
        }
        if (record.Type == "revisit" || record.Headers["WARC-Payload-Digest"] is not { } payload)
        {
            return true;
        }
        if (!http)
        {
            return RecordDigest.Matches(payload, block) != false;
        }
        var answer = HttpAnswer.Read(block);
        var body = block.AsMemory(answer.BodyStart);
        return RecordDigest.Matches(payload, body.Span) != false
            || (
                HttpBody.IsChunked(answer.Headers)
                && RecordDigest.Matches(payload, HttpBody.Unchunk(body).Body.Span) != false
            );
    }
}
