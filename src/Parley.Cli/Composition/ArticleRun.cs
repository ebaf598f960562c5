using Parley.Cli.Output;
using Parley.Documents;
using Parley.Ingestion;
using Parley.Reconciliation;

namespace Parley.Cli.Composition;

/// <summary>
/// Prints the articles of any number of pages in flat memory: what a page gives is set where it is read and laid by in a temporary
/// file, a sketch of each article stays, and once the set is settled the lines are put together in order.
/// </summary>
internal sealed class ArticleRun : IDisposable
{
    private readonly Pipeline pipeline;
    private readonly ArticleFormat format;
    private readonly Spool spool = new();
    private readonly List<ArticleSketch> sketches = [];
    private readonly Dictionary<ArticleId, Spool.Piece> pieces = [];
    private int failures;

    private ArticleRun(Pipeline pipeline, ArticleFormat format)
    {
        this.pipeline = pipeline;
        this.format = format;
    }

    /// <summary>Reads inputs and prints their articles.</summary>
    /// <returns>Exit status: whether all inputs could be used.</returns>
    public static async Task<int> WriteAsync(
        Pipeline pipeline,
        IAsyncEnumerable<InputResult> inputs,
        int threads,
        ArticleFormat format,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        using var run = new ArticleRun(pipeline, format);
        await foreach (
            var item in SideBySide
                .SelectAsync(inputs, threads, run.Read, cancellationToken)
                .ConfigureAwait(false)
        )
        {
            run.Keep(item);
        }
        run.Write(output);
        return run.failures == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
    }

    public void Dispose() => spool.Dispose();

    private ReadInput Read(InputResult input)
    {
        if (input.Page is not { } page)
        {
            return new(input.Diagnostic, null, []);
        }
        var content = pipeline.ReadArticles(page);
        return new(
            input.Diagnostic,
            content with
            {
                Page = page with { Bytes = default },
                Articles = [],
                Statements = [],
            },
            [
                .. content.Articles.Select(article =>
                    (pipeline.Sketch(content, article), format.Set(article))
                ),
            ]
        );
    }

    private void Keep(ReadInput input)
    {
        failures += InputReport.Print(input.Diagnostic) ? 1 : 0;
        failures += input.Content is { } content && InputReport.Print(content) ? 1 : 0;
        foreach (var (sketch, set) in input.Articles)
        {
            sketches.Add(sketch);
            pieces[sketch.Id] = spool.Add(set);
        }
    }

    private void Write(Stream output)
    {
        var set = Pipeline.Settle(sketches);
        var stories = set
            .Stories.SelectMany(story => story.Articles.Select(article => (article, story.Id)))
            .ToDictionary(pair => pair.article, pair => pair.Id);
        var paths = set.Articles.ToDictionary(sketch => sketch.Id, sketch => sketch.Path);
        format.Begin(output);
        foreach (var (sketch, published) in set.Articles.Zip(set.Published))
        {
            var copy = set.Copies.GetValueOrDefault(sketch.Id);
            format.Write(
                output,
                spool.Read(pieces[sketch.Id]),
                new(
                    published,
                    copy,
                    copy is null ? null : paths[copy.Original],
                    stories.GetValueOrDefault(sketch.Id)
                )
            );
        }
    }

    private sealed record ReadInput(
        Diagnostic? Diagnostic,
        PageContent? Content,
        IReadOnlyList<(ArticleSketch Sketch, byte[] Set)> Articles
    );
}
