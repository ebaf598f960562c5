using System.Collections.Concurrent;
using System.Diagnostics;
using Parley.Documents;
using Parley.Ingestion;
using Parley.Reading;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reading.Fuzz;

/// <summary>Spoilt pages, feeds and archives end as articles or diagnostics: never in an exception, and within bounds of memory and time.</summary>
public sealed class FuzzTests
{
    /// <summary>Bytes allocated for one page: a sum that no page needs, and so many for each of its bytes.</summary>
    private const long Allowance = 64L * 1024 * 1024;
    private const long AllowanceForByte = 600;

    private static bool Long => Environment.GetEnvironmentVariable("PARLEY_TEST_LONG") == "1";

    [Fact]
    public async Task No_spoilt_input_breaks_the_reader()
    {
        var reader = new PageReader();
        using var folder = new TemporaryFolder();
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Long ? 100_000 : 500),
            TestContext.Current.CancellationToken,
            async (i, cancellationToken) =>
            {
                // Each input has a seed of its own, so that it can be made again alone.
                var input = new Mutator(new Random(i)).Next(Samples.All);
                var file = folder.File($"{i}-{input.Name}");
                await File.WriteAllBytesAsync(file, input.Bytes, cancellationToken);
                var clock = Stopwatch.StartNew();
                try
                {
                    await ReadAsync(file, reader, cancellationToken);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    faults.Add($"{i} {input.Name}: {exception}");
                }
                // Only the long run is timed; it has the machine for itself.
                if (Long && clock.Elapsed > TimeSpan.FromSeconds(2))
                {
                    faults.Add($"{i} {input.Name}: took {clock.Elapsed}");
                }
                File.Delete(file);
            }
        );

        Assert.True(
            faults.IsEmpty,
            string.Join("\n", faults.Order(StringComparer.Ordinal).Take(5))
        );
    }

    private static async Task ReadAsync(
        string file,
        PageReader reader,
        CancellationToken cancellationToken
    )
    {
        var results = 0;
        await foreach (var result in new InputReader().ReadAsync([file], cancellationToken))
        {
            Assert.True(++results <= 20_001, "more pages than an archive may have");
            Assert.True(result.Page is not null || result.Diagnostic is not null);
            if (result.Page is { } page)
            {
                Read(page, reader);
            }
        }
        Assert.NotEqual(0, results);
    }

    private static void Read(Page page, PageReader reader)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = reader.Read(page);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, Allowance + AllowanceForByte * page.Bytes.Length);
        // An item of a feed may have a headline alone.
        foreach (var article in reading.Articles.Where(article => article.Text.Length > 0))
        {
            var (start, end) = article.Map.BytesOf(new TextSpan(0, article.Text.Length));
            Assert.InRange(start, 0, end);
            Assert.InRange(end, 0, page.Bytes.Length);
        }
    }
}
