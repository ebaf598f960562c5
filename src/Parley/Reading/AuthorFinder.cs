using Parley.Reading.Dates;
using Parley.Reading.Html;
using Parley.Reading.Segmentation;

namespace Parley.Reading;

/// <summary>Finds who wrote an article: its byline, else JSON-LD and meta, else elements that name authors beside the headline.</summary>
internal sealed class AuthorFinder(OutletIndex outlets)
{
    private const int Most = 12;
    private const int Enough = 6;
    private const int LongestLine = 160;

    /// <summary>The names, each once, from the first source that gives any.</summary>
    public List<string> Find(ArticleDraft draft, PageMetadata meta, bool alone)
    {
        var printed = Names(draft.Authors, meta);
        if (printed.Count > 0 || !alone)
        {
            return printed;
        }
        if (meta.Page is null)
        {
            // Front matter and feeds name authors one by one.
            return [.. meta.Authors.DistinctBy(OutletIndex.Key, StringComparer.Ordinal)];
        }
        var declared = Names(meta.Authors, meta);
        return declared.Count > 0 ? declared : FromMarks(draft, meta);
    }

    private List<string> FromMarks(ArticleDraft draft, PageMetadata meta)
    {
        var layout = new PageLayout(meta.Page!, draft, meta.Title);
        var found = new List<string>();
        foreach (var mark in meta.Page!.Marks)
        {
            if (
                mark.Hints.HasFlag(MarkHint.Author)
                && mark.Text.Length is > 0 and <= LongestLine
                && (mark.Region & MarkHint.Region & ~layout.Region) == MarkHint.None
                && layout.Place(mark.Block) is "headline" or "head" or "tail"
            )
            {
                found.Add(mark.Text);
            }
        }
        return Names(found.Take(Enough), meta);
    }

    private List<string> Names(IEnumerable<string> lines, PageMetadata meta)
    {
        var outlet = meta.Outlet is { } name ? OutletIndex.Key(name) : null;
        return
        [
            .. lines
                .SelectMany(line => AuthorNames.In(line, outlets))
                .Where(author => OutletIndex.Key(author) != outlet)
                .DistinctBy(OutletIndex.Key, StringComparer.Ordinal)
                .Take(Most),
        ];
    }
}
