using Parley.Documents;
using Parley.Reading.Segmentation;

namespace Parley.Reading;

/// <summary>Makes an article of a draft: its text with the map to bytes, its dates, outlet and credits.</summary>
internal sealed class ArticleAssembler(ReadingOptions options, OutletIndex outlets, bool? dayFirst)
{
    private readonly AuthorFinder authors = new(outlets);

    public Article Assemble(
        Page page,
        int ordinal,
        ArticleDraft draft,
        PageMetadata meta,
        bool alone,
        bool sample
    )
    {
        var diagnostics = new List<Diagnostic>();
        var (text, blocks, map) = Compose(draft, diagnostics);
        var outlet = Outlet(draft, meta);
        var dates = new ArticleDates(options, dayFirst).Read(
            page,
            draft,
            meta,
            alone,
            text,
            blocks
        );
        return new Article
        {
            Id = new ArticleId(page.Id, ordinal),
            Path = page.Path,
            Title = alone ? Headlines.Of(draft, meta) : draft.Title,
            Subtitle = draft.Subtitle,
            Text = text,
            Blocks = blocks,
            Map = map,
            Published = dates.Published,
            PublishedWhere = dates.Where,
            Updated = dates.Updated,
            Dates = dates.Candidates,
            Outlet = outlet,
            Authors = authors.Find(draft, meta, alone),
            Credits = Credits(draft, meta, outlet, text),
            Language = LanguageGuess.Of(text, meta.Language),
            Url = alone ? meta.Url : null,
            Section = alone ? meta.Section : null,
            Tags = alone ? [.. Distinct(meta.Tags)] : [],
            Sample = sample,
            Diagnostics = diagnostics,
        };
    }

    private static (string Text, List<TextBlock> Blocks, ByteMap Map) Compose(
        ArticleDraft draft,
        List<Diagnostic> diagnostics
    )
    {
        var texts = new List<string>();
        var length = 0;
        var blocks = new List<TextBlock>();
        var segments = new List<MapSegment>();
        foreach (var (block, kind) in draft.Body)
        {
            var parts = AdvertCutter.Cut(block.Content);
            if (parts.Count != 1 || parts[0].Length != block.Content.Length)
            {
                diagnostics.Add(ReadingDiagnostics.AdvertCut());
            }
            foreach (var part in parts)
            {
                if (length > 0)
                {
                    var end = segments[^1].ByteStart + segments[^1].ByteLength;
                    segments.Add(new MapSegment(length, 1, end, 0));
                    length++;
                }
                blocks.Add(new TextBlock(new TextSpan(length, length + part.Length), kind));
                part.Map(length, segments);
                texts.Add(part.Text);
                length += part.Length;
            }
        }
        return (string.Join('\n', texts), blocks, new ByteMap(segments));
    }

    private string? Outlet(ArticleDraft draft, PageMetadata meta)
    {
        var own =
            draft.Outlet
            ?? (meta.Outlet is null ? null : outlets.Named(meta.Outlet) ?? meta.Outlet)
            ?? outlets.At(meta.Url);
        if (own is not null)
        {
            return outlets.Named(own) ?? own;
        }
        return outlets.Named(draft.Agency)
            ?? draft.Agency
            ?? meta.Hints.Select(outlets.Named).FirstOrDefault(name => name is not null)
            ?? draft.Trailer;
    }

    private List<string> Credits(ArticleDraft draft, PageMetadata meta, string? outlet, string text)
    {
        var names = draft
            .Credits.Concat(meta.Credits)
            .Append(draft.Agency)
            .Select(name => outlets.Named(name) ?? name)
            .Concat(outlets.Credited(text))
            .OfType<string>();
        return
        [
            .. Distinct(names)
                .Where(name => outlet is null || OutletIndex.Key(name) != OutletIndex.Key(outlet)),
        ];
    }

    private static List<string> Distinct(IEnumerable<string> names) =>
        [.. names.DistinctBy(OutletIndex.Key, StringComparer.Ordinal)];
}
