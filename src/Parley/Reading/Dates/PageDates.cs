using Parley.Documents;
using Parley.Reading.Html;
using Parley.Reading.Segmentation;
using Parley.Values;

namespace Parley.Reading.Dates;

/// <summary>
/// Gathers every date of an HTML page that may be the day of publication: metadata, JSON-LD, elements that show that they
/// hold a date, short lines, title and address, each with the points that <c>date-evidence.tsv</c> gives its place.
/// </summary>
internal sealed class PageDates
{
    private const int LongestLine = 100;
    private const int LongestLabelled = 400;
    private const int Alike = 4;
    private const int PlaceLength = 40;

    /// <summary>Nodes of JSON-LD whose dates are those of something beside the article.</summary>
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal)
    {
        "Comment",
        "Event",
        "ImageObject",
        "Offer",
        "Organization",
        "Person",
        "Review",
        "WebSite",
    };

    private readonly HtmlPage page;
    private readonly PageMetadata meta;
    private readonly PageLayout layout;
    private readonly bool? dayFirst;
    private readonly List<DateEvidence> found = [];

    private PageDates(HtmlPage page, PageMetadata meta, ArticleDraft draft, bool? dayFirst)
    {
        this.page = page;
        this.meta = meta;
        this.dayFirst = dayFirst;
        layout = new PageLayout(page, draft, meta.Title);
    }

    /// <summary>All evidence of a page, in page order within each kind of place.</summary>
    /// <param name="meta">What the page says about itself.</param>
    /// <param name="draft">Its article.</param>
    /// <param name="dayFirst">Whether "05-04-2025" puts the day first, or null where the page does not tell.</param>
    /// <param name="fetched">The day on which the page was fetched, or null.</param>
    public static List<DateEvidence> Gather(
        PageMetadata meta,
        ArticleDraft draft,
        bool? dayFirst,
        DateOnly? fetched
    )
    {
        if (meta.Page is not { } page)
        {
            return [];
        }
        var dates = new PageDates(page, meta, draft, dayFirst);
        dates.FromMeta();
        dates.FromLinkedData();
        dates.FromMarks();
        dates.FromBlocks();
        dates.FromTitle();
        if (UrlDates.Read(meta.Url) is { Bounds: { IsDay: true } } address)
        {
            dates.Add("address", "address", address.Printed, address.Bounds!.Value.Earliest, 0);
        }
        if (
            !dates.found.Exists(one => one.Points >= DateEvidence.Enough)
            && ScriptDates.Read(page.Source) is { } script
        )
        {
            dates.Add("script", "script", script.Value, script.Day, 0, script.Property);
        }
        return dates.WithoutFuture(fetched);
    }

    /// <summary>What the page shows cannot have appeared after it was fetched, and hardly after it was last changed.</summary>
    private List<DateEvidence> WithoutFuture(DateOnly? fetched)
    {
        var changes = found.Where(one => one.Change && one.Source is "meta" or "linked").ToList();
        var last = fetched ?? (changes.Count > 0 ? changes.Max(one => one.Day) : null as DateOnly?);
        return last is not { } day || day == DateOnly.MaxValue
            ? found
            : found.ConvertAll(one =>
                one.Day > day.AddDays(1)
                && (fetched is not null || one.Source is "element" or "property")
                    ? one with
                    {
                        Points = one.Points + EvidenceTable.Points("future"),
                    }
                    : one
            );
    }

    private void FromMeta()
    {
        foreach (var (key, value) in page.Meta)
        {
            var hints = MarkHints.Of(key);
            if (
                (hints & (MarkHint.Other | MarkHint.Event | MarkHint.Comment)) != MarkHint.None
                || !value.AsSpan().ContainsAnyInRange('0', '9')
                || value.Length > 80
            )
            {
                continue;
            }
            var feature =
                hints.HasFlag(MarkHint.Updated) ? "meta-updated"
                : hints.HasFlag(MarkHint.Published) ? "meta-published"
                : hints.HasFlag(MarkHint.Date) ? "meta-date"
                : null;
            if (feature is not null && Day(value) is { } day)
            {
                Add("meta", feature, value, day, 0, key);
            }
        }
    }

    private void FromLinkedData()
    {
        var article = meta.Linked?.Article(meta.Title);
        if (article is not null)
        {
            FromNode(article, "linked-article");
        }
        foreach (var node in meta.Linked?.Nodes ?? [])
        {
            if (!node.IsArticle && !Foreign.Contains(node.Type))
            {
                FromNode(node, "linked-page");
            }
        }
    }

    private void FromNode(LinkedNode node, string feature)
    {
        foreach (
            var (value, kind) in new[]
            {
                (node.Published, feature),
                (node.Created, "linked-created"),
                (node.Modified, "linked-updated"),
            }
        )
        {
            if (value is not null && Day(value) is { } day)
            {
                Add("linked", kind, value, day, 0, node.Type);
            }
        }
    }

    private void FromMarks()
    {
        var alike = Counts(page.Marks);
        // A theme may name the date of its article as those of its teasers, but has one of them beside the headline.
        var near = Counts(page.Marks.Where(mark => layout.Place(mark.Block) == "headline"));
        foreach (var mark in page.Marks)
        {
            var feature = Feature(mark);
            var place = layout.Place(mark.Block);
            var region = mark.Region & ~layout.Region;
            if (feature == "meta-line" && place == "tail")
            {
                // Below its text an article has a foot of its own, where themes print the line about it.
                region &= ~MarkHint.Footer;
            }
            var points = Region(region, place) + EvidenceTable.Points(place);
            if ((place == "headline" ? near : alike)[mark.Names] >= Alike)
            {
                points += EvidenceTable.Points("repeated");
            }
            var words = mark.Names.Length > PlaceLength ? mark.Names[..PlaceLength] : mark.Names;
            // What is written for machines and what is printed confirm each other.
            var source = mark.Property ? "property" : "element";
            foreach (var stamp in mark.Stamps)
            {
                if (Day(stamp) is { } day)
                {
                    Add(source, feature, stamp, day, points, words);
                }
            }
            if (
                mark.Text.Length is >= 6 and <= LongestLine
                && Dates(mark.Text).FirstOrDefault(date => date.Bounds is { IsDay: true })
                    is { } printed
            )
            {
                var label = DateLabels.Near(mark.Text, printed);
                var kind =
                    label == "updated" ? "label-updated"
                    : label == "published" && feature is "meta-line" or "class-date"
                        ? "label-published"
                    : feature;
                Add(
                    "element",
                    kind,
                    Cut(mark.Text, printed),
                    printed.Bounds!.Value.Earliest,
                    points,
                    words
                );
            }
        }
    }

    private static Dictionary<string, int> Counts(IEnumerable<PageMark> marks) =>
        marks
            .GroupBy(mark => mark.Names, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static string Feature(PageMark mark)
    {
        var (published, updated, date) = (
            mark.Hints.HasFlag(MarkHint.Published),
            mark.Hints.HasFlag(MarkHint.Updated),
            mark.Hints.HasFlag(MarkHint.Date)
        );
        if (mark.Property && !mark.Hints.HasFlag(MarkHint.Author))
        {
            return updated && !published ? "property-updated" : "property-published";
        }
        // "updated published": the themes that write both show one date.
        return published
            ? mark.Name == "time"
                ? "time-published"
                : "class-published"
            : updated
                ? "class-updated"
                : mark.Name == "time"
                    ? mark.Names.Length > 0
                        ? "time-date"
                        : "time"
                    : date
                        ? "class-date"
                        : "meta-line";
    }

    private void FromBlocks()
    {
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var text = block.Block.Text;
            if (
                text.Length is < 6 or > LongestLabelled
                || !text.AsSpan().ContainsAnyInRange('0', '9')
            )
            {
                continue;
            }
            var place = layout.Place(i);
            var points =
                Region(block.Place.Marking.Region & ~layout.Region, place)
                + EvidenceTable.Points(place);
            var sentences = text.Length > LongestLine && layout.IsBody(i);
            foreach (var date in Dates(text))
            {
                if (date.Bounds is not { IsDay: true, Earliest: var day })
                {
                    continue;
                }
                if (date.Start == 0 && layout.IsFirst(i))
                {
                    Add("element", "opening", Cut(text, date), day, 0, Cut(text, date));
                    continue;
                }
                // What the text tells of something that was published or released is not the text's own date.
                var label = sentences ? null : DateLabels.Near(text, date);
                var feature =
                    label == "published" ? "label-published"
                    : label == "updated" ? "label-updated"
                    : text.Length > LongestLine ? null
                    : block.Block.HeadingLevel is 1 or 2 ? "heading"
                    : date.Length * 2 >= text.Length || DateLine.Read(text, dayFirst) is not null
                        ? "line"
                    : "short-line";
                if (feature is not null)
                {
                    Add("element", feature, Cut(text, date), day, points, Cut(text, date));
                }
            }
        }
    }

    private void FromTitle()
    {
        if (page.DocumentTitle is not { Length: <= 400 } title)
        {
            return;
        }
        foreach (var date in Dates(title))
        {
            if (date.Bounds is { IsDay: true, Earliest: var day })
            {
                Add("title", "title", Cut(title, date), day, 0);
                return;
            }
        }
    }

    private void Add(
        string source,
        string feature,
        string printed,
        DateOnly day,
        int modifier,
        string place = ""
    )
    {
        var origin = source switch
        {
            "meta" or "linked" or "script" => DateOrigin.Metadata,
            "address" => DateOrigin.Url,
            _ => DateOrigin.Printed,
        };
        var candidate = new DateCandidate(printed, origin, DateBounds.Day(day), null)
        {
            Where = EvidenceTable.Words(feature, place),
        };
        found.Add(
            new DateEvidence(candidate, EvidenceTable.Points(feature) + modifier, source)
            {
                Change = feature.EndsWith("updated", StringComparison.Ordinal),
            }
        );
    }

    private DateOnly? Day(string stamp) => DateScanner.Stamp(stamp, dayFirst);

    private IReadOnlyList<FoundDate> Dates(string text) => DateScanner.ScanLine(text, dayFirst);

    private static int Region(MarkHint region, string place)
    {
        var points = 0;
        foreach (
            var hint in new[]
            {
                MarkHint.Comment,
                MarkHint.Teaser,
                MarkHint.Event,
                MarkHint.Footer,
                MarkHint.Other,
            }
        )
        {
            points += region.HasFlag(hint) ? EvidenceTable.Points(Name(hint, place)) : 0;
        }
        return points;
    }

    private static string Name(MarkHint hint, string place) =>
        hint switch
        {
            MarkHint.Comment => "comment",
            MarkHint.Teaser => place == "headline" ? "teaser-name" : "teaser",
            MarkHint.Event => place == "headline" ? "event-name" : "event",
            MarkHint.Footer => "footer",
            _ => "other",
        };

    private static string Cut(string text, FoundDate date) =>
        text.Substring(date.Start, date.Length);
}
