using Parley.Documents;
using Parley.Extraction;
using Parley.Reading;
using Parley.Reconciliation;
using Parley.Reconciliation.Judgements;
using Parley.Statements;

namespace Parley;

/// <summary>
/// The line from pages to entries, and the one type of the library that sees every stage. Pages are read and extracted
/// each by itself, on as many threads as wanted; what needs the whole set is settled afterwards, in a fixed order. The result
/// hangs on the pages alone, never on threads or on the order in which they came.
/// </summary>
/// <param name="reader">Page → articles.</param>
/// <param name="extractor">Article → statements; used by several threads at once.</param>
/// <param name="reconciler">Articles and statements → entries.</param>
public sealed class Pipeline(PageReader reader, Extractor extractor, Reconciler reconciler)
{
    /// <summary>
    /// Reads one page and what its articles say. Nothing of other pages enters. A page on which a rule breaks is given up with a
    /// diagnostic that names the fault, so that the other pages are still read.
    /// </summary>
    public PageContent Read(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Guard(page, ReadThrough);
    }

    /// <summary>
    /// Reads one page as far as its articles, and of what they say only the meetings of those without a day: others may date them.
    /// </summary>
    public PageContent ReadArticles(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Guard(
            page,
            one =>
            {
                var reading = reader.Read(one);
                return new(
                    one,
                    reading.Articles,
                    [
                        .. reading
                            .Articles.Where(article => article.Published is null)
                            .SelectMany(article => extractor.Extract(article).Statements)
                            .OfType<Meeting>(),
                    ],
                    reading.Diagnostics
                );
            }
        );
    }

    /// <summary>What the set needs of an article, so that the article itself may go.</summary>
    /// <param name="content">Its page.</param>
    /// <param name="article">The article.</param>
    public ArticleSketch Sketch(PageContent content, Article article)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(article);
        return reconciler.Sketch(
            article,
            content.Statements.Where(statement => statement.Document.Article == article.Id)
        );
    }

    /// <summary>What dates the articles of a page and what they say, so that page and articles may go.</summary>
    public IReadOnlyList<ArticleSketch> SketchDates(PageContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var said = content.Statements.ToLookup(statement => statement.Document.Article);
        return
        [
            .. content.Articles.Select(article =>
                reconciler.SketchDates(article, said[article.Id])
            ),
        ];
    }

    /// <summary>Settles the dates of statements over the set.</summary>
    public static IReadOnlyList<Statement> SettleDates(
        IEnumerable<ArticleSketch> sketches,
        IEnumerable<Statement> statements
    ) => Reconciler.SettleDates(sketches, statements);

    /// <summary>Whether an article of the set can only be dated by the meetings that the dated ones tell of.</summary>
    public static bool NeedsMeetings(IReadOnlyCollection<ArticleSketch> sketches) =>
        Reconciler.NeedsMeetings(sketches);

    /// <summary>Settles dates, copies and stories over the set.</summary>
    public static SettledSet Settle(IEnumerable<ArticleSketch> sketches) =>
        Reconciler.Settle(sketches);

    private static PageContent Guard(Page page, Func<Page, PageContent> read)
    {
        try
        {
            return read(page);
        }
        catch (Exception exception)
            when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            return new(page, [], [], [PipelineDiagnostics.Broken(exception)]);
        }
    }

    private PageContent ReadThrough(Page page)
    {
        var (articles, diagnostics) = Articles(page);
        var statements = new List<Statement>();
        foreach (var article in articles)
        {
            var result = extractor.Extract(article);
            statements.AddRange(result.Statements);
            diagnostics.AddRange(result.Diagnostics);
        }
        return new(page, articles, statements, diagnostics);
    }

    /// <summary>The articles of a page without its blocks, which a long one does not hold while it is extracted.</summary>
    private (IReadOnlyList<Article> Articles, List<Diagnostic> Diagnostics) Articles(Page page)
    {
        var reading = reader.Read(page);
        return (reading.Articles, [.. reading.Diagnostics]);
    }

    /// <summary>Reads pages side by side; results stand in the order of the pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="threads">Threads to use, at least 1.</param>
    /// <param name="progress">Told the number of pages done, or null.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    public IReadOnlyList<PageContent> Read(
        IReadOnlyList<Page> pages,
        int threads,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var contents = new PageContent[pages.Count];
        var done = 0;
        Parallel.For(
            0,
            pages.Count,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = threads,
                CancellationToken = cancellationToken,
            },
            i =>
            {
                contents[i] = Read(pages[i]);
                progress?.Report(Interlocked.Increment(ref done));
            }
        );
        return contents;
    }

    /// <summary>Settles dates, copies, stories and entries over the whole set.</summary>
    /// <param name="contents">What the pages hold, in any order.</param>
    public Reconciled Reconcile(IReadOnlyList<PageContent> contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        return Reconcile(
            [.. contents.SelectMany(content => content.Articles)],
            [.. contents.SelectMany(content => content.Statements)],
            []
        );
    }

    /// <summary>Settles dates, copies, stories and entries over the whole set.</summary>
    /// <param name="articles">Articles as read, in any order.</param>
    /// <param name="statements">What they say, in any order.</param>
    /// <param name="judgements">What people decided, in the order in which they did.</param>
    public Reconciled Reconcile(
        IReadOnlyList<Article> articles,
        IReadOnlyList<Statement> statements,
        IReadOnlyList<Judgement> judgements
    ) => reconciler.Reconcile(articles, statements, judgements);

    /// <summary>Settles dates, copies, stories and entries over a set that need not fit into memory.</summary>
    /// <param name="read">What was read of its pages.</param>
    /// <param name="sketches">A sketch of every article, in any order.</param>
    /// <param name="judgements">What people decided, in the order in which they did.</param>
    public ReconciledPages ReconcilePages(
        IPagesRead read,
        IEnumerable<ArticleSketch> sketches,
        IReadOnlyList<Judgement> judgements
    ) => reconciler.ReconcilePages(read, sketches, judgements);

    /// <summary>What the set needs of the articles of a page, so that page and articles may go.</summary>
    public IReadOnlyList<ArticleSketch> Sketch(
        IReadOnlyList<Article> articles,
        IReadOnlyList<Statement> statements
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(statements);
        var said = statements.ToLookup(statement => statement.Document.Article);
        return [.. articles.Select(article => reconciler.Sketch(article, said[article.Id]))];
    }
}
