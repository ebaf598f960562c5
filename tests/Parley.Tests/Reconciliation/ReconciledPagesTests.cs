using Parley.Documents;
using Parley.Reconciliation;
using Parley.Statements;
using Parley.Tests.Ledger;
using Xunit;

namespace Parley.Tests.Reconciliation;

/// <summary>A set told page by page is the set told at once, however often and in whichever order its pages come.</summary>
public sealed class ReconciledPagesTests
{
    private static readonly Pipeline Line = KeptPages.Workshop.Line();

    private static readonly List<PageContent> Contents =
    [
        .. Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "cases", "japan-us", "pages"))
            .Order(StringComparer.Ordinal)
            .Select(file => Line.Read(new(Path.GetFileName(file), File.ReadAllBytes(file), null))),
    ];

    [Fact]
    public void Page_by_page_it_says_what_it_says_at_once()
    {
        var whole = Line.Reconcile(Contents);

        var pages = Pages(Contents);
        var told = pages.Pages().ToList();
        var groups = pages.Groups().OrderBy(group => group.Id, StringComparer.Ordinal).ToList();

        Assert.Equal(
            whole.Statements.Select(statement => statement.Id),
            told.SelectMany(page => page.Statements).Select(statement => statement.Id)
        );
        Assert.Equal(
            whole.Articles.Select(article => (article.Id, article.Published)),
            told.SelectMany(page => page.Articles)
                .Select(article => (article.Id, article.Published))
        );
        Assert.Equal(whole.Groups.Select(Told), groups.Select(Told));
        Assert.Equal(whole.Statements.Count, pages.Statements);
        Assert.Equal(whole.Groups.Count, pages.Entries);
    }

    [Fact]
    public void The_order_of_the_pages_and_of_their_statements_changes_nothing()
    {
        var whole = Line.Reconcile(Contents);
        var random = new Random(5);
        var shuffled = Contents.ToArray();
        random.Shuffle(shuffled);

        var told = Pages([
            .. shuffled.Select(content =>
            {
                var statements = content.Statements.ToArray();
                random.Shuffle(statements);
                return content with { Statements = statements };
            }),
        ]);

        Assert.Equal(KeptPages.Lines(whole), KeptPages.Lines(told.Whole()));
    }

    [Fact]
    public void Going_through_it_again_gives_the_same_again()
    {
        var pages = Pages(Contents);
        var first = pages.Groups().Select(Told).ToList();

        Assert.Equal(first, pages.Groups().Select(Told));
        Assert.Equal(
            first.Order(StringComparer.Ordinal),
            pages.Whole().Groups.Select(Told).Order(StringComparer.Ordinal)
        );
    }

    private static ReconciledPages Pages(IReadOnlyCollection<PageContent> contents)
    {
        List<Article> articles = [.. contents.SelectMany(content => content.Articles)];
        List<Statement> statements = [.. contents.SelectMany(content => content.Statements)];
        return Line.ReconcilePages(
            new PagesInMemory(articles, statements),
            Line.Sketch(articles, statements),
            []
        );
    }

    private static string Told(EntryGroup group) =>
        $"{group.Id} {group.Kind} {string.Join(' ', group.Statements)} {string.Join('|', group.Grounds)}";
}
