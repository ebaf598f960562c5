using Parley.Cases;
using Parley.Documents;
using Parley.Reconciliation.Copies;
using Parley.Reconciliation.Dating;
using Parley.Reconciliation.Judgements;
using Parley.Reconciliation.Stories;
using Parley.Statements;

namespace Parley.Reconciliation;

/// <summary>
/// Settles what one page alone cannot: publication days, copies, stories, and which statements speak of the same thing. The
/// result hangs on the set alone, not on the order in which it came.
/// </summary>
/// <param name="case">The case: terms of offices help to date, parents of companies to match.</param>
public sealed class Reconciler(Case @case)
{
    private readonly ArticleSketcher sketcher = new(@case.Names);

    /// <summary>What the set needs of an article; of one article alone, so several threads may make sketches.</summary>
    /// <param name="article">The article as read.</param>
    /// <param name="statements">What it says, or nothing where it was not asked.</param>
    public ArticleSketch Sketch(Article article, IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statements);
        return sketcher.Sketch(article, statements);
    }

    /// <summary>The part of a sketch that dates articles, for a set of which nothing else is asked.</summary>
    /// <param name="article">The article as read.</param>
    /// <param name="statements">What it says.</param>
    public ArticleSketch SketchDates(Article article, IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(statements);
        return sketcher.SketchDates(article, statements);
    }

    /// <summary>
    /// Whether an article of the set can only be dated by the meetings that the dated ones tell of; only then need the sketches of
    /// dated articles hold meetings.
    /// </summary>
    public static bool NeedsMeetings(IReadOnlyCollection<ArticleSketch> sketches)
    {
        ArgumentNullException.ThrowIfNull(sketches);
        return PublicationDater.NeedsMeetings([.. sketches]);
    }

    /// <summary>Settles dates, copies and stories.</summary>
    /// <param name="sketches">Sketches in any order.</param>
    public static SettledSet Settle(IEnumerable<ArticleSketch> sketches)
    {
        ArgumentNullException.ThrowIfNull(sketches);
        var articles = InOrder(sketches);
        var published = PublicationDater.Date(articles);
        var copies = CopyFinder.Find(articles, published);
        return new(
            articles,
            published,
            copies,
            RevisionFinder.Find(articles, published),
            StoryFinder.Find(articles, published, copies)
        );
    }

    /// <summary>Reconciles a set.</summary>
    /// <param name="articles">Articles as read, in any order.</param>
    /// <param name="statements">What they say, in any order.</param>
    /// <param name="judgements">What people decided, in the order in which they did; null for nothing.</param>
    public Reconciled Reconcile(
        IReadOnlyList<Article> articles,
        IReadOnlyList<Statement> statements,
        IReadOnlyList<Judgement>? judgements = null
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(statements);
        var said = statements.ToLookup(statement => statement.Document.Article);
        return ReconcilePages(
                new PagesInMemory(articles, statements),
                articles.Select(article => Sketch(article, said[article.Id])),
                judgements ?? []
            )
            .Whole();
    }

    /// <summary>Reconciles a set that need not fit into memory.</summary>
    /// <param name="read">What was read of its pages.</param>
    /// <param name="sketches">A sketch of every article, in any order.</param>
    /// <param name="judgements">What people decided, in the order in which they did.</param>
    public ReconciledPages ReconcilePages(
        IPagesRead read,
        IEnumerable<ArticleSketch> sketches,
        IReadOnlyList<Judgement> judgements
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(sketches);
        ArgumentNullException.ThrowIfNull(judgements);
        var judged = new JudgedPages(judgements, read);
        return new(@case.Names, read, judged, Settle(sketches.Select(judged.Corrected)));
    }

    /// <summary>
    /// Statements with their dates settled over the set, in order of document and text; the same as those of
    /// <see cref="Reconcile"/>, without copies, stories and entries.
    /// </summary>
    /// <param name="sketches">Sketches or their dates, in any order.</param>
    /// <param name="statements">What the articles say, in any order.</param>
    public static IReadOnlyList<Statement> SettleDates(
        IEnumerable<ArticleSketch> sketches,
        IEnumerable<Statement> statements
    )
    {
        ArgumentNullException.ThrowIfNull(sketches);
        ArgumentNullException.ThrowIfNull(statements);
        var articles = InOrder(sketches);
        return Settled(
            statements,
            articles
                .Zip(PublicationDater.Date(articles))
                .ToDictionary(pair => pair.First.Id, pair => pair.Second)
        );
    }

    private static List<ArticleSketch> InOrder(IEnumerable<ArticleSketch> sketches) =>
        [
            .. sketches
                .OrderBy(sketch => sketch.Path, StringComparer.Ordinal)
                .ThenBy(sketch => sketch.Id)
                .DistinctBy(sketch => sketch.Id),
        ];

    private static List<Statement> Settled(
        IEnumerable<Statement> statements,
        Dictionary<ArticleId, Publication?> published
    ) =>
        [
            .. statements
                .Select(statement =>
                    StatementSettler.Settle(
                        statement,
                        published.GetValueOrDefault(statement.Document.Article)
                    )
                )
                .OrderBy(statement => statement.Document.Path, StringComparer.Ordinal)
                .ThenBy(statement => statement.Document.Article)
                .ThenBy(statement => statement.Evidence.Span.Start)
                .ThenBy(statement => statement.Id),
        ];
}
