using Parley.Reading.Html;
using Parley.Reading.Segmentation;

namespace Parley.Reading;

/// <summary>Settles the headline of a page of one article between what it prints and what it says of itself.</summary>
internal static class Headlines
{
    private const int LowestHeading = 3;
    private const int Shortest = 8;
    private const double Alike = 0.5;
    private const double Same = 0.8;

    /// <summary>The printed heading that is most like the declared title, else the declared title, else what segmentation took.</summary>
    public static string? Of(ArticleDraft draft, PageMetadata meta)
    {
        if (meta.Page is null || meta.Title is not { } declared)
        {
            return draft.Title ?? meta.Title;
        }
        if (draft.Title is { } taken && Likeness(taken, declared) >= Alike)
        {
            return taken;
        }
        for (var level = 1; level <= LowestHeading; level++)
        {
            if (Nearest(meta.Page.Blocks, level, declared) is { } heading)
            {
                return heading;
            }
        }
        return declared;
    }

    /// <summary>Whether a page of several articles names this one as its own.</summary>
    public static bool Names(PageMetadata? whole, ArticleDraft draft) =>
        whole?.Title is { Length: >= Shortest } named
        && draft.Title is { Length: >= Shortest } title
        && (
            title.StartsWith(named, StringComparison.OrdinalIgnoreCase)
            || named.StartsWith(title, StringComparison.OrdinalIgnoreCase)
            || Likeness(title, named) >= Same
        );

    private static string? Nearest(List<HtmlBlock> blocks, int level, string declared)
    {
        var (best, likeness) = ((string?)null, Alike);
        foreach (var block in blocks)
        {
            if (block.Block.HeadingLevel != level)
            {
                continue;
            }
            var here = Likeness(block.Block.Text, declared);
            if (here >= likeness && (best is null || here > likeness))
            {
                (best, likeness) = (block.Block.Text, here);
            }
        }
        return best;
    }

    /// <summary>Dice's coefficient over pairs of neighbouring letters, which serves scripts without spaces too.</summary>
    private static double Likeness(string left, string right)
    {
        if (left.Length > 4 * right.Length || right.Length > 4 * left.Length)
        {
            return 0;
        }
        var (a, b) = (Pairs(left), Pairs(right));
        return a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }

    private static HashSet<(char First, char Second)> Pairs(string text)
    {
        var pairs = new HashSet<(char First, char Second)>();
        var before = '\0';
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                continue;
            }
            var letter = char.ToLowerInvariant(character);
            if (before != '\0')
            {
                pairs.Add((before, letter));
            }
            before = letter;
        }
        return pairs;
    }
}
