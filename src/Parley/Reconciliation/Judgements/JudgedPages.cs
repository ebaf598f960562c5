using Parley.Documents;
using Parley.Statements;

namespace Parley.Reconciliation.Judgements;

/// <summary>The pages that judgements are about, with what they say once corrected and without what was rejected.</summary>
internal sealed class JudgedPages
{
    private readonly Dictionary<PageId, ReadPage> pages = [];

    public JudgedPages(IReadOnlyList<Judgement> judgements, IPagesRead read)
    {
        var judged = judgements
            .SelectMany(judgement => judgement.Anchors.Select(anchor => anchor.Page))
            .ToHashSet();
        List<PageId> wanted =
        [
            .. read
                .Pages.Where(judged.Contains)
                .OrderBy(page => page.Sha256, StringComparer.Ordinal),
        ];
        var held = wanted.Count == 0 ? [] : read.Read(wanted).ToList();
        Bound = JudgementBinder.Bind(
            judgements,
            [.. held.SelectMany(page => page.Articles)],
            [.. held.SelectMany(page => page.Statements)]
        );
        var said = Bound.Statements.ToLookup(statement => statement.Document.Article.Page);
        foreach (var (id, page) in wanted.Zip(held))
        {
            pages[id] = page with { Statements = [.. said[id]] };
        }
    }

    /// <summary>The judgements.</summary>
    public BoundJudgements Bound { get; }

    /// <summary>A page as people judged it, or null where none did.</summary>
    public ReadPage? Find(PageId page) => pages.GetValueOrDefault(page);

    /// <summary>The sketch of an article as people judged what it says.</summary>
    public ArticleSketch Corrected(ArticleSketch sketch) =>
        Find(sketch.Id.Page) is { } page
            ? sketch.With(
                page.Statements.OfType<Meeting>()
                    .Where(meeting => meeting.Document.Article == sketch.Id)
            )
            : sketch;
}
