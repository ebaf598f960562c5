using Parley.Documents;
using Parley.Reading.Dates;
using Parley.Reading.Segmentation;
using Parley.Values;

namespace Parley.Reading;

/// <summary>
/// Reads the dates of an article. An HTML page of one article is weighed as a whole (<see cref="PageDates"/>); all other
/// articles have what their own head, dateline, front matter or feed says, in the order of <see cref="DateOrigin"/>.
/// </summary>
internal sealed class ArticleDates(ReadingOptions options, bool? dayFirst)
{
    /// <summary>Text scanned for dates in one block; longer blocks are no paragraphs.</summary>
    private const int ScannedBlock = 20_000;

    /// <summary>The day that an HTML page of one article comes to, all its evidence weighed; null where it comes to none.</summary>
    public static PublicationChoice? Choose(
        Page page,
        ArticleDraft draft,
        PageMetadata meta,
        bool? dayFirst
    ) => PublicationChoice.Of(PageDates.Gather(meta, draft, dayFirst, Fetched(page)));

    public ReadDates Read(
        Page page,
        ArticleDraft draft,
        PageMetadata meta,
        bool alone,
        string text,
        IReadOnlyList<TextBlock> blocks
    )
    {
        var weighed = alone && meta.Page is not null;
        var evidence = weighed ? PageDates.Gather(meta, draft, dayFirst, Fetched(page)) : [];
        var choice = PublicationChoice.Of(evidence);
        var own = Own(draft, meta, alone, text, blocks);
        // What was weighed and found too light is not taken up again unweighed.
        var open = weighed ? own.FindAll(date => date.Origin == DateOrigin.Dateline) : own;
        return new(
            choice?.Publication ?? Published(open) ?? FromAge(draft, page),
            choice?.Where,
            Updated(draft) ?? (alone ? meta.Updated ?? Changed(evidence, choice) : null),
            [.. Trusted(evidence), .. own]
        );
    }

    private static DateOnly? Fetched(Page page) =>
        page.Fetch?.FetchedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    private IEnumerable<DateCandidate> Trusted(List<DateEvidence> evidence) =>
        evidence
            .OrderByDescending(one => one.Points)
            .Take(options.MaximumTextDates)
            .Select(one => one.Candidate)
            .Distinct();

    private List<DateCandidate> Own(
        ArticleDraft draft,
        PageMetadata meta,
        bool alone,
        string text,
        IReadOnlyList<TextBlock> blocks
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
        dates.AddRange(InText(draft, text, blocks).Distinct());
        return dates;
    }

    private List<DateCandidate> InText(
        ArticleDraft draft,
        string text,
        IReadOnlyList<TextBlock> blocks
    )
    {
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
            if (to > from && DateLayouts.In(text.AsSpan(from, to - from)) != DateLayout.None)
            {
                found.AddRange(TextDates.In(text[from..to], dayFirst));
            }
        }
        return found.Count > options.MaximumTextDates
            ? found.GetRange(0, options.MaximumTextDates)
            : found;
    }

    private static Publication? Published(List<DateCandidate> dates)
    {
        if (Day(DateOrigin.Metadata) is { } metadata)
        {
            return new(metadata, PublishedBasis.Metadata, null);
        }
        var printed = dates.Find(date => date is { Origin: DateOrigin.Printed, Bounds: not null });
        if (printed?.Bounds is { } bounds && (bounds.IsDay || IsMonth(bounds)))
        {
            return new(bounds, PublishedBasis.Printed, null);
        }
        if (Day(DateOrigin.Dateline) is { } dateline)
        {
            return new(dateline, PublishedBasis.Printed, null);
        }
        return Day(DateOrigin.Url) is { } address
            ? new(address, PublishedBasis.Metadata, "day in the address of the page")
            : null;

        DateBounds? Day(DateOrigin origin) =>
            dates.Find(date => date.Origin == origin && date.Bounds is { IsDay: true })?.Bounds;
    }

    private static Publication? FromAge(ArticleDraft draft, Page page) =>
        Fetched(page) is { } fetched
        && draft.Printed.Find(date => date.Date is { Ago: true, Relative.Unit: RelativeUnit.Day })
            is { } ago
            ? new(
                DateBounds.Day(fetched.AddDays(ago.Date.Relative!.Offset)),
                PublishedBasis.Relative,
                $"\"{ago.Printed}\" on the day the page was fetched"
            )
            : null;

    private static bool IsMonth(DateBounds bounds) =>
        bounds.Earliest.Day == 1 && bounds.Latest == bounds.Earliest.AddMonths(1).AddDays(-1);

    /// <summary>The latest trusted date of change, where it is not before publication.</summary>
    private static DateBounds? Changed(List<DateEvidence> evidence, PublicationChoice? choice)
    {
        var changes = evidence.FindAll(one => one.Change && one.Points >= DateEvidence.Enough);
        if (changes.Count == 0)
        {
            return null;
        }
        var last = changes.Max(one => one.Day);
        return choice is null || last >= choice.Publication.Bounds.Earliest
            ? DateBounds.Day(last)
            : null;
    }

    private static DateBounds? Updated(ArticleDraft draft) =>
        draft
            .Updated.Select(date => date.Date.Bounds)
            .FirstOrDefault(bounds => bounds is { IsDay: true });
}
