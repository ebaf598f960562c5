using Parley.Documents;
using Parley.Entries;

namespace Parley.Reconciliation.Copies;

/// <summary>
/// Finds articles that repeat another: reprints with edits by the shingles that both share, briefs by how much of them stands in a
/// long text. Articles are taken by day; each is compared with a few that came before, so work grows with the number of articles.
/// </summary>
internal sealed class CopyFinder
{
    /// <summary>
    /// Share of common shingles from which a later text is a reprint of an earlier one. Two pieces written apart about one event,
    /// quotations and agency lines included, stay below 0.31 on the labelled pairs of 2018; edited reprints start at 0.41.
    /// </summary>
    private const double Reprint = 0.34;

    /// <summary>Share of a short text that has to stand in a long one for it to be cut from it.</summary>
    private const double Brief = 0.75;

    /// <summary>A text with fewer shingles is too short to be told from a stock phrase: it repeats only a text of the very same words.</summary>
    private const int ShortText = 12;

    /// <summary>A brief with fewer shingles may be a quotation.</summary>
    private const int ShortBrief = 40;

    /// <summary>A copy this close to what it repeats brings no new words by which others could be found.</summary>
    private const double Faithful = 0.9;

    private readonly IReadOnlyList<ArticleSketch> articles;
    private readonly (int Original, double Similarity)?[] repeats;
    private readonly List<(int Brief, int Long, double Similarity)> briefs = [];

    // Articles come by day, then identity.
    private CopyFinder(IReadOnlyList<ArticleSketch> articles)
    {
        this.articles = articles;
        repeats = new (int, double)?[articles.Count];
    }

    /// <summary>What articles repeat.</summary>
    /// <param name="articles">Articles.</param>
    /// <param name="published">Their days, in the same order.</param>
    public static Dictionary<ArticleId, CopyOf> Find(
        IReadOnlyList<ArticleSketch> articles,
        IReadOnlyList<Publication?> published
    )
    {
        var finder = new CopyFinder([
            .. Enumerable
                .Range(0, articles.Count)
                .OrderBy(i => published[i]?.Bounds.Latest ?? DateOnly.MaxValue)
                .ThenBy(i => articles[i].Id)
                .Select(i => articles[i]),
        ]);
        finder.Compare();
        return finder.Copies();
    }

    private void Compare()
    {
        var index = new CopyIndex([.. articles.Select(article => article.Copies)]);
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var earlier in index.Candidates(i))
            {
                Compare(earlier, i);
            }
            if (repeats[i] is not { Similarity: >= Faithful })
            {
                index.Add(i);
            }
        }
        // What leads back in time cannot lead round; a brief that came before the long text may, and then stands by itself.
        foreach (
            var (brief, text, similarity) in briefs
                .Where(pair => repeats[pair.Brief] is null)
                .OrderByDescending(pair => pair.Similarity)
                .ThenBy(pair => pair.Brief)
                .ThenBy(pair => pair.Long)
                .ToList()
        )
        {
            if (repeats[brief] is null && !Leads(text, brief))
            {
                repeats[brief] = (text, similarity);
            }
        }
    }

    private void Compare(int earlier, int later)
    {
        var (first, second) = (articles[earlier].Copies, articles[later].Copies);
        var likeness = first.Compare(second);
        if (!first.SharesNumbers(second))
        {
            return;
        }
        var shorter = Math.Min(first.Size, second.Size);
        if (likeness.Jaccard >= (shorter < ShortText ? 1 : Reprint))
        {
            Note(later, earlier, likeness.Jaccard);
        }
        else if (shorter >= ShortBrief)
        {
            // A brief repeats the article that holds it, whichever came first: the long one tells more than the brief.
            if (likeness.OfRight >= Brief && second.Size < first.Size)
            {
                Note(later, earlier, likeness.OfRight);
            }
            else if (likeness.OfLeft >= Brief && first.Size < second.Size)
            {
                briefs.Add((earlier, later, likeness.OfLeft));
            }
        }
    }

    private void Note(int copy, int original, double similarity)
    {
        if (repeats[copy] is not { } known || known.Similarity < similarity)
        {
            repeats[copy] = (original, similarity);
        }
    }

    /// <summary>Whether what a text repeats leads to another text.</summary>
    private bool Leads(int from, int to)
    {
        for (var step = repeats[from]; step is { } next; step = repeats[next.Original])
        {
            if (next.Original == to)
            {
                return true;
            }
        }
        return false;
    }

    private Dictionary<ArticleId, CopyOf> Copies()
    {
        var copies = new Dictionary<ArticleId, CopyOf>();
        for (var i = 0; i < articles.Count; i++)
        {
            if (repeats[i] is { } found)
            {
                copies[articles[i].Id] = new(articles[found.Original].Id, found.Similarity);
            }
        }
        return copies;
    }
}
