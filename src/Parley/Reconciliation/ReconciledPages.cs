using Parley.Cases;
using Parley.Documents;
using Parley.Entries;
using Parley.Reconciliation.Dating;
using Parley.Reconciliation.Judgements;
using Parley.Reconciliation.Matching;
using Parley.Statements;

namespace Parley.Reconciliation;

/// <summary>
/// A set of articles, settled, and told page by page: of each article its day and of each statement what it is matched by stay in
/// memory, the rest is read again where it is wanted.
/// </summary>
public sealed class ReconciledPages
{
    private readonly CaseNames names;
    private readonly IPagesRead read;
    private readonly JudgedPages judged;
    private readonly Dictionary<ArticleId, Publication?> published = [];
    private readonly List<PageId> order;
    private EntryMatcher? matcher;
    private Reconciled? whole;
    private int? statementCount;
    private int? entryCount;

    internal ReconciledPages(CaseNames names, IPagesRead read, JudgedPages judged, SettledSet set)
    {
        this.names = names;
        this.read = read;
        this.judged = judged;
        foreach (var (sketch, day) in set.Articles.Zip(set.Published))
        {
            published[sketch.Id] = day;
        }
        order =
        [
            .. set
                .Articles.Select(sketch => sketch.Id.Page)
                .Concat(read.Pages.OrderBy(page => page.Sha256, StringComparer.Ordinal))
                .Distinct(),
        ];
        Copies = set.Copies;
        Revisions = set.Revisions;
        Stories = set.Stories;
    }

    /// <summary>Number of articles.</summary>
    public int Articles => published.Count;

    /// <summary>Whether all of it has been gone through, so that it can be counted without reading it again.</summary>
    public bool IsCounted => statementCount is not null && entryCount is not null;

    /// <summary>Number of statements; known at once where <see cref="Pages"/> has been gone through.</summary>
    public int Statements => statementCount ?? Whole().Statements.Count;

    /// <summary>Number of entries; known at once where <see cref="Groups"/> has been gone through.</summary>
    public int Entries => entryCount ?? Whole().Groups.Count;

    /// <summary>What an article repeats, for those that repeat one.</summary>
    public IReadOnlyDictionary<ArticleId, CopyOf> Copies { get; }

    /// <summary>The version before, for edited versions of an article at the same address.</summary>
    public IReadOnlyDictionary<ArticleId, Revision> Revisions { get; }

    /// <summary>Articles about the same event.</summary>
    public IReadOnlyList<Story> Stories { get; }

    /// <summary>Judgements that found no place in what was read, in the order in which they were made.</summary>
    public IReadOnlyList<OrphanedJudgement> Orphaned => judged.Bound.Orphaned;

    /// <summary>
    /// Pages by path, then identity: their articles with their publication settled, and their statements with their dates settled, in
    /// order of text. They are read while they are gone through.
    /// </summary>
    public IEnumerable<ReadPage> Pages() => whole is { } held ? PagesOf(held) : ReadPages();

    private IEnumerable<ReadPage> ReadPages()
    {
        var filling = new EntryMatcher(names, judged.Bound.Pairs);
        var count = 0;
        foreach (var (id, page) in order.Zip(read.Read(order)))
        {
            var settled = Settled(judged.Find(id) ?? page);
            foreach (var statement in settled.Statements)
            {
                filling.Add(statement);
            }
            count += settled.Statements.Count;
            yield return settled;
        }
        statementCount = count;
        matcher = filling;
    }

    /// <summary>
    /// Statements that speak of the same thing, by kind, then identifier. What they are matched by is gathered while
    /// <see cref="Pages"/> are gone through; where that has not been done it is done here.
    /// </summary>
    public IEnumerable<EntryGroup> Groups() => whole?.Groups ?? MatchGroups();

    private IEnumerable<EntryGroup> MatchGroups()
    {
        if (matcher is null)
        {
            foreach (var _ in ReadPages()) { }
        }
        var filled = matcher!;
        matcher = null;
        var count = 0;
        foreach (var group in filled.Groups())
        {
            count++;
            yield return group;
        }
        entryCount = count;
    }

    /// <summary>All of it in memory.</summary>
    public Reconciled Whole() => whole ??= ReadWhole();

    private Reconciled ReadWhole()
    {
        var articles = new List<Article>(published.Count);
        var statements = new List<Statement>();
        foreach (var page in ReadPages())
        {
            articles.AddRange(page.Articles);
            statements.AddRange(page.Statements);
        }
        var groups = MatchGroups().OrderBy(group => group.Id, StringComparer.Ordinal).ToList();
        return new(
            articles,
            Copies,
            Stories,
            [
                .. statements
                    .OrderBy(statement => statement.Document.Path, StringComparer.Ordinal)
                    .ThenBy(statement => statement.Document.Article)
                    .ThenBy(statement => statement.Evidence.Span.Start)
                    .ThenBy(statement => statement.Id),
            ],
            groups
        )
        {
            Revisions = Revisions,
            Orphaned = Orphaned,
        };
    }

    private IEnumerable<ReadPage> PagesOf(Reconciled held)
    {
        var articles = held.Articles.ToLookup(article => article.Id.Page);
        var statements = held.Statements.ToLookup(statement => statement.Document.Article.Page);
        return order.Select(page => new ReadPage([.. articles[page]], [.. statements[page]]));
    }

    private ReadPage Settled(ReadPage page) =>
        new(
            [
                .. page
                    .Articles.DistinctBy(article => article.Id)
                    .OrderBy(article => article.Id)
                    .Select(article => article with { Published = published[article.Id] }),
            ],
            [
                .. page
                    .Statements.Select(statement =>
                        StatementSettler.Settle(
                            statement,
                            published.GetValueOrDefault(statement.Document.Article)
                        )
                    )
                    .OrderBy(statement => statement.Document.Article)
                    .ThenBy(statement => statement.Evidence.Span.Start)
                    .ThenBy(statement => statement.Id),
            ]
        );
}
