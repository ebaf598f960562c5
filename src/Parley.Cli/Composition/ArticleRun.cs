using Parley.Cli.Output;
using Parley.Documents;
using Parley.Entries;
using Parley.Ingestion;
using Parley.Reconciliation;
using Parley.Statements;

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
    private readonly List<(string Path, PageId Page)> repeated = [];
    private int failures;

    private ArticleRun(Pipeline pipeline, ArticleFormat format)
    {
        this.pipeline = pipeline;
        this.format = format;
    }

    /// <summary>Reads inputs and prints their articles.</summary>
    /// <param name="pipeline">The line.</param>
    /// <param name="inputs">Opens the inputs; twice, where an article can only be dated by what the dated ones say.</param>
    /// <param name="threads">Threads.</param>
    /// <param name="format">How to print.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <returns>Exit status: whether all inputs could be used.</returns>
    public static async Task<int> WriteAsync(
        Pipeline pipeline,
        Func<IAsyncEnumerable<InputResult>> inputs,
        int threads,
        ArticleFormat format,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        using var run = new ArticleRun(pipeline, format);
        await foreach (
            var item in SideBySide
                .SelectAsync(inputs(), threads, run.Read, cancellationToken)
                .ConfigureAwait(false)
        )
        {
            run.Keep(item);
        }
        if (Pipeline.NeedsMeetings(run.sketches))
        {
            await run.AddMeetingsAsync(inputs(), threads, cancellationToken).ConfigureAwait(false);
        }
        run.Write(output);
        return run.failures == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
    }

    public void Dispose() => spool.Dispose();

    private ReadInput Read(InputResult input)
    {
        if (input.Page is not { } page)
        {
            return new(input, null, []);
        }
        var content = pipeline.ReadArticles(page);
        return new(
            input with
            {
                Page = null,
            },
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
        failures += InputReport.Print(input.Result.Diagnostic) ? 1 : 0;
        if (input.Result.Repeats is { } page)
        {
            repeated.Add((input.Result.Path, page));
        }
        failures += input.Content is { } content && InputReport.Print(content) ? 1 : 0;
        foreach (var (sketch, set) in input.Articles)
        {
            sketches.Add(sketch);
            pieces[sketch.Id] = spool.Add(set);
        }
    }

    private async Task AddMeetingsAsync(
        IAsyncEnumerable<InputResult> inputs,
        int threads,
        CancellationToken cancellationToken
    )
    {
        var meetings = new Dictionary<ArticleId, List<Meeting>>();
        await foreach (
            var page in SideBySide
                .SelectAsync(inputs, threads, Meetings, cancellationToken)
                .ConfigureAwait(false)
        )
        {
            foreach (var meeting in page)
            {
                var article = meeting.Document.Article;
                if (!meetings.TryGetValue(article, out var known))
                {
                    meetings[article] = known = [];
                }
                known.Add(meeting);
            }
        }
        for (var i = 0; i < sketches.Count; i++)
        {
            if (meetings.TryGetValue(sketches[i].Id, out var told))
            {
                sketches[i] = sketches[i].With(told);
            }
        }
    }

    private IReadOnlyList<Meeting> Meetings(InputResult input) =>
        input.Page is { } page ? [.. pipeline.Read(page).Statements.OfType<Meeting>()] : [];

    private void Write(Stream output)
    {
        var set = Pipeline.Settle(sketches);
        var stories = set
            .Stories.SelectMany(story => story.Articles.Select(article => (article, story.Id)))
            .ToDictionary(pair => pair.article, pair => pair.Id);
        var paths = set.Articles.ToDictionary(sketch => sketch.Id, sketch => sketch.Path);
        var lines = set.Articles.Zip(
            set.Published,
            (sketch, day) =>
                new Line(sketch.Path, sketch, day, set.Copies.GetValueOrDefault(sketch.Id))
        );
        format.Begin(output);
        foreach (
            var line in lines
                .Concat(Repeated(set))
                .OrderBy(line => line.Path, StringComparer.Ordinal)
                .ThenBy(line => line.Sketch.Id)
        )
        {
            format.Write(
                output,
                line.Path,
                spool.Read(pieces[line.Sketch.Id]),
                new(
                    line.Published,
                    line.Copy,
                    line.Copy is null ? null : paths[line.Copy.Original],
                    stories.GetValueOrDefault(line.Sketch.Id)
                )
                {
                    RevisionOf = set.Revisions.GetValueOrDefault(line.Sketch.Id),
                }
            );
        }
    }

    /// <summary>The same bytes under another path were read once; there each article is a copy of itself.</summary>
    private IEnumerable<Line> Repeated(SettledSet set)
    {
        if (repeated.Count == 0)
        {
            return [];
        }
        var byPage = set.Articles.Zip(set.Published).ToLookup(pair => pair.First.Id.Page);
        return repeated.SelectMany(twin =>
            byPage[twin.Page]
                .Select(pair => new Line(twin.Path, pair.First, pair.Second, new(pair.First.Id, 1)))
        );
    }

    private readonly record struct Line(
        string Path,
        ArticleSketch Sketch,
        Publication? Published,
        CopyOf? Copy
    );

    private sealed record ReadInput(
        InputResult Result,
        PageContent? Content,
        IReadOnlyList<(ArticleSketch Sketch, byte[] Set)> Articles
    );
}
