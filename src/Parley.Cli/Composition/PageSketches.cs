using Parley.Ledger;
using Parley.Reconciliation;

namespace Parley.Cli.Composition;

/// <summary>What stays in memory of pages once they have been read.</summary>
/// <param name="line">Makes sketches.</param>
/// <param name="threads">Threads to make them with.</param>
internal sealed class PageSketches(Pipeline line, int threads)
{
    private readonly List<ArticleSketch> articles = [];
    private readonly List<PageNotes> notes = [];

    /// <summary>Pages taken so far.</summary>
    public int Pages { get; private set; }

    /// <summary>Sketches of their articles.</summary>
    public IReadOnlyList<ArticleSketch> Articles => articles;

    /// <summary>What reading wants known, of the pages of which it does.</summary>
    public IReadOnlyList<PageNotes> Notes => notes;

    /// <summary>Takes pages; they may go afterwards.</summary>
    public void Take(IReadOnlyList<PageRead> pages)
    {
        var sketches = new IReadOnlyList<ArticleSketch>[pages.Count];
        Parallel.For(
            0,
            pages.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => sketches[i] = line.Sketch(pages[i].Articles, pages[i].Statements)
        );
        foreach (var (page, made) in pages.Zip(sketches))
        {
            articles.AddRange(made);
            if (page.Diagnostics.Count > 0)
            {
                notes.Add(new(page.Page.Id, page.Page.Path, page.Diagnostics));
            }
        }
        Pages += pages.Count;
    }
}
