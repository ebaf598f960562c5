using Parley.Cases;
using Parley.Cli.Output;
using Parley.Documents;
using Parley.Extraction;
using Parley.Extraction.Mentions;
using Parley.Geography;
using Parley.Ingestion;
using Parley.Ledger.Views;
using Parley.Reading;
using Parley.Reconciliation;
using Parley.Statements;

namespace Parley.Cli.Composition;

/// <summary>The line put together for one case, with the data that ships.</summary>
internal sealed class Workshop
{
    private readonly string folder;
    private readonly CaseData data;
    private readonly Lazy<Case> complete;
    private readonly Lazy<MentionReader> mentions;
    private readonly Lazy<Pipeline> line;
    private readonly Lazy<string> readerMark;

    private Workshop(string key, string folder)
    {
        this.folder = folder;
        data = new(folder);
        Case = CaseReader.Read(key, file => File.OpenRead(Path.Combine(folder, file))) with
        {
            Countries = data.Countries.All.ToDictionary(
                country => country.Code,
                StringComparer.Ordinal
            ),
        };
        readerMark = new(() => Composition.ReaderMark.Of(folder));
        line = new(() => new(PageReader(), Extractor(), new Reconciler(Case)));
        mentions = new(() => new(data.Countries.All, data.Gazetteer.Places, Case.Names));
        complete = new(() =>
            Case with
            {
                Reference = CaseReferenceReader.Read(Case.Names, data.OpenIfThere),
            }
        );
    }

    /// <summary>The case without its curated layer.</summary>
    public Case Case { get; }

    /// <summary>
    /// Tells this version of Parley, its data and the names of the case from any other, as far as they bear on what is read of a page.
    /// </summary>
    public string ReaderMark => readerMark.Value;

    /// <summary>Pages that come with the case.</summary>
    public string SamplePages => Path.Combine(folder, "pages");

    /// <summary>Reads mentions with the names of the case.</summary>
    public MentionReader Mentions => mentions.Value;

    /// <summary>States, counties and towns.</summary>
    public Gazetteer Gazetteer => data.Gazetteer;

    /// <summary>Opens a case with the shipped data.</summary>
    /// <exception cref="UsageException">There is no such case.</exception>
    /// <exception cref="InvalidDataException">A data file is missing or broken.</exception>
    public static Workshop Open(string caseKey) => new(caseKey, DataFolder.CaseFolder(caseKey));

    /// <summary>Code of a country by a name in any case, or null.</summary>
    public string? CountryCode(string name) => data.Countries.CodeOf(name);

    /// <summary>The line with the names and data of the case.</summary>
    public Pipeline Line() => line.Value;

    /// <summary>The stage from article to statements by itself.</summary>
    public Extractor Extractor() => new(data.Countries.All, data.Gazetteer.Places, Case.Names);

    /// <summary>Reads inputs through the whole line. Inputs that cannot be used are named on standard error and counted.</summary>
    public async Task<Run> RunAsync(
        string[] paths,
        int threads,
        ProgressLines? progress,
        CancellationToken cancellationToken
    )
    {
        CheckThreads(threads);
        progress?.Begin("Collecting");
        var (pages, failures) = await CollectAsync(paths, cancellationToken).ConfigureAwait(false);
        progress?.Done($"{pages.Count} pages{(failures > 0 ? $", {failures} inputs failed" : "")}");
        var pipeline = Line();
        progress?.Begin("Reading", pages.Count);
        var contents = pipeline.Read(pages, threads, progress, cancellationToken);
        foreach (var content in contents)
        {
            failures += InputReport.Print(content) ? 1 : 0;
        }
        progress?.Done(
            $"{contents.Sum(content => content.Articles.Count)} articles, {contents.Sum(content => content.Statements.Count)} statements"
        );
        progress?.Begin("Reconciling");
        var reconciled = pipeline.Reconcile(contents);
        progress?.Done($"{reconciled.Groups.Count} entries in {reconciled.Stories.Count} stories");
        return new(contents, reconciled, failures);
    }

    /// <summary>Prints the articles of inputs, in memory that does not grow with them.</summary>
    public async Task<int> WriteArticlesAsync(
        string[] paths,
        int threads,
        ArticleFormat format,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        CheckThreads(threads);
        using var standardInput = await StandardInput
            .OpenAsync(paths, cancellationToken)
            .ConfigureAwait(false);
        var reader = new InputReader(standardInput: standardInput.Read);
        return await ArticleRun
            .WriteAsync(
                Line(),
                () => reader.ReadAsync(paths, cancellationToken),
                threads,
                format,
                output,
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    /// <summary>The statements of inputs in order of document and text, and how many inputs failed.</summary>
    public Task<(IReadOnlyList<Statement> Statements, int Failures)> ReadStatementsAsync(
        string[] paths,
        int threads,
        CancellationToken cancellationToken
    )
    {
        CheckThreads(threads);
        return StatementRun.ReadAsync(
            Line(),
            new InputReader().ReadAsync(paths, cancellationToken),
            threads,
            cancellationToken
        );
    }

    /// <summary>Settles pages that are at hand.</summary>
    public SettledSet Settle(IEnumerable<Page> pages)
    {
        var pipeline = Line();
        return Pipeline.Settle(
            pages
                .Select(pipeline.ReadArticles)
                .SelectMany(page => page.Articles.Select(article => pipeline.Sketch(page, article)))
        );
    }

    /// <summary>Reads inputs as far as articles, each page by itself.</summary>
    public async Task<(IReadOnlyList<Article> Articles, int Failures)> ReadArticlesAsync(
        string[] paths,
        CancellationToken cancellationToken
    )
    {
        var (readings, failures) = await ReadPagesAsync(paths, cancellationToken)
            .ConfigureAwait(false);
        return ([.. readings.SelectMany(page => page.Reading.Articles)], failures);
    }

    /// <summary>Reads inputs as far as pages go: what each kept for its articles, and what it left out and why.</summary>
    public async Task<(
        IReadOnlyList<(Page Page, PageReading Reading)> Readings,
        int Failures
    )> ReadPagesAsync(string[] paths, CancellationToken cancellationToken)
    {
        var (pages, failures) = await CollectAsync(paths, cancellationToken).ConfigureAwait(false);
        var reader = PageReader();
        return (pages.ConvertAll(page => (page, reader.Read(page))), failures);
    }

    /// <summary>The view of a ledger's content at the clocks asked for.</summary>
    public LedgerView View(
        Reconciled reconciled,
        bool withReference,
        DateOnly today,
        DateOnly? asOf
    ) =>
        LedgerViewReader.Read(
            reconciled,
            complete.Value,
            withReference,
            data.Rates,
            new(today, asOf)
        );

    private static async Task<(List<Page> Pages, int Failures)> CollectAsync(
        string[] paths,
        CancellationToken cancellationToken
    )
    {
        var pages = new List<Page>();
        var failures = 0;
        await foreach (
            var input in new InputReader().ReadAsync(paths, cancellationToken).ConfigureAwait(false)
        )
        {
            if (input.Page is { } page)
            {
                pages.Add(page);
            }
            failures += InputReport.Print(input.Diagnostic) ? 1 : 0;
        }
        return (pages, failures);
    }

    internal static void CheckThreads(int threads)
    {
        if (threads < 1)
        {
            throw new UsageException("--threads takes a number from 1.");
        }
    }

    private PageReader PageReader() =>
        new(
            new ReadingOptions
            {
                KnownOutlets =
                [
                    .. Case.Names.Outlets.Select(outlet => new KnownOutlet(
                        outlet.Name,
                        outlet.Aliases
                    )),
                ],
            }
        );
}
