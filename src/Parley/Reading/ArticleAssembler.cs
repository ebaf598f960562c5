using System.Text;
using Parley.Documents;
using Parley.Reading.Dates;
using Parley.Reading.Segmentation;
using Parley.Values;

namespace Parley.Reading;

/// <summary>Makes an article of a draft: its text with the map to bytes, its dates, outlet and credits.</summary>
internal sealed class ArticleAssembler(ReadingOptions options, OutletIndex outlets, bool? dayFirst)
{
    /// <summary>Text scanned for dates in one block; longer blocks are no paragraphs.</summary>
    private const int ScannedBlock = 20_000;

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
        var evidence = alone ? PageDates.Gather(meta, draft, dayFirst) : [];
        var choice = PublicationChoice.Of(evidence);
        var own = Dates(draft, meta, alone, text, blocks);
        return new Article
        {
            Id = new ArticleId(page.Id, ordinal),
            Path = page.Path,
            Title = draft.Title ?? (alone ? meta.Title : null),
            Subtitle = draft.Subtitle,
            Text = text,
            Blocks = blocks,
            Map = map,
            Published = choice?.Publication ?? Published(own, draft, page),
            PublishedWhere = choice?.Where,
            Updated = Updated(draft) ?? (alone ? meta.Updated ?? Changed(evidence, choice) : null),
            Dates = [.. Trusted(evidence), .. own],
            Outlet = outlet,
            Authors = Distinct(
                draft.Authors.Count > 0 ? draft.Authors
                : alone ? meta.Authors
                : []
            ),
            Credits = Credits(draft, meta, outlet, text),
            Tags = alone ? meta.Tags : [],
            Language = LanguageGuess.Of(text) ?? meta.Language,
            Url = alone ? meta.Url : null,
            Sample = sample,
            Diagnostics = diagnostics,
        };
    }

    private static (string Text, List<TextBlock> Blocks, ByteMap Map) Compose(
        ArticleDraft draft,
        List<Diagnostic> diagnostics
    )
    {
        var text = new StringBuilder();
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
                if (text.Length > 0)
                {
                    var end = segments[^1].ByteStart + segments[^1].ByteLength;
                    segments.Add(new MapSegment(text.Length, 1, end, 0));
                    text.Append('\n');
                }
                blocks.Add(
                    new TextBlock(new TextSpan(text.Length, text.Length + part.Length), kind)
                );
                part.Map(text.Length, segments);
                text.Append(part.Text);
            }
        }
        return (text.ToString(), blocks, new ByteMap(segments));
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

    private List<DateCandidate> Dates(
        ArticleDraft draft,
        PageMetadata meta,
        bool alone,
        string text,
        List<TextBlock> blocks
    )
    {
        var dates = new List<DateCandidate>();
        if (alone)
        {
            dates.AddRange(meta.Dates);
        }
        foreach (var (date, printed, stamp) in draft.Printed)
        {
            if (DateScanner.Stamp(stamp) is { } day)
            {
                dates.Add(new(stamp!, DateOrigin.Metadata, DateBounds.Day(day), null));
            }
            dates.Add(
                new(
                    printed,
                    date.Ago ? DateOrigin.Relative : DateOrigin.Printed,
                    date.Bounds,
                    date.Relative
                )
            );
        }
        if (draft.Opening?.Date is { } opening)
        {
            dates.Add(
                new(draft.Opening.Printed, DateOrigin.Dateline, opening.Bounds, opening.Relative)
            );
        }
        if (alone && UrlDates.Read(meta.Url) is { } address)
        {
            dates.Add(address);
        }
        var found = new List<DateCandidate>();
        foreach (var block in blocks)
        {
            if (found.Count >= options.MaximumTextDates)
            {
                break;
            }
            var from = block.Span.Start;
            // The dateline has its own candidate.
            if (from == 0 && draft.Opening is { } line)
            {
                from = line.Printed.Length;
            }
            var to = Math.Min(block.Span.End, from + ScannedBlock);
            if (to > from)
            {
                found.AddRange(TextDates.In(text[from..to], dayFirst));
            }
        }
        dates.AddRange(found.Take(options.MaximumTextDates).Distinct());
        return dates;
    }

    private static Publication? Published(List<DateCandidate> dates, ArticleDraft draft, Page page)
    {
        if (Day(DateOrigin.Metadata) is { } metadata)
        {
            return new(metadata, PublishedBasis.Metadata, null);
        }
        var printed = dates.FirstOrDefault(date =>
            date is { Origin: DateOrigin.Printed, Bounds: not null }
        );
        if (printed?.Bounds is { } bounds && (bounds.IsDay || IsMonth(bounds)))
        {
            return new(bounds, PublishedBasis.Printed, null);
        }
        if (Day(DateOrigin.Dateline) is { } dateline)
        {
            return new(dateline, PublishedBasis.Printed, null);
        }
        if (Day(DateOrigin.Url) is { } address)
        {
            return new(address, PublishedBasis.Metadata, "day in the address of the page");
        }
        return
            page.Fetch?.FetchedAt is { } fetched
            && draft.Printed.Find(date =>
                date.Date is { Ago: true, Relative.Unit: RelativeUnit.Day }
            )
                is { } ago
            ? new(
                DateBounds.Day(
                    DateOnly.FromDateTime(fetched.UtcDateTime).AddDays(ago.Date.Relative!.Offset)
                ),
                PublishedBasis.Relative,
                $"\"{ago.Printed}\" on the day the page was fetched"
            )
            : null;

        DateBounds? Day(DateOrigin origin) =>
            dates
                .FirstOrDefault(date => date.Origin == origin && date.Bounds is { IsDay: true })
                ?.Bounds;
    }

    private static bool IsMonth(DateBounds bounds) =>
        bounds.Earliest.Day == 1 && bounds.Latest == bounds.Earliest.AddMonths(1).AddDays(-1);

    private IEnumerable<DateCandidate> Trusted(List<DateEvidence> evidence) =>
        evidence
            .OrderByDescending(one => one.Points)
            .Take(options.MaximumTextDates)
            .Select(one => one.Candidate)
            .Distinct();

    /// <summary>The latest trusted date of change, where it is not before publication.</summary>
    private static DateBounds? Changed(List<DateEvidence> evidence, PublicationChoice? choice)
    {
        var changes = evidence
            .Where(one => one.Change && one.Points >= DateEvidence.Enough)
            .Select(one => one.Day)
            .ToList();
        return
            changes.Count > 0
            && (choice is null || changes.Max() >= choice.Publication.Bounds.Earliest)
            ? DateBounds.Day(changes.Max())
            : null;
    }

    private static DateBounds? Updated(ArticleDraft draft) =>
        draft
            .Updated.Select(date => date.Date.Bounds)
            .FirstOrDefault(bounds => bounds is { IsDay: true });

    private static List<string> Distinct(IEnumerable<string> names) =>
        [.. names.DistinctBy(OutletIndex.Key, StringComparer.Ordinal)];
}
