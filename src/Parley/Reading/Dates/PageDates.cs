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

    public static List<DateEvidence> Gather(PageMetadata meta, ArticleDraft draft, bool? dayFirst)
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
        return dates.found;
    }

    private void FromMeta()
    {
        foreach (var (key, value) in page.Meta)
        {
            var hints = DateHints.Of(key);
            if (
                (hints & (DateHint.Other | DateHint.Event | DateHint.Comment)) != DateHint.None
                || !value.AsSpan().ContainsAnyInRange('0', '9')
                || value.Length > 80
            )
            {
                continue;
            }
            var feature =
                hints.HasFlag(DateHint.Updated) ? "meta-updated"
                : hints.HasFlag(DateHint.Published) ? "meta-published"
                : hints.HasFlag(DateHint.Date) ? "meta-date"
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
            if (
                !node.IsArticle
                && node.Type is not ("Event" or "Person" or "Organization" or "Comment" or "Review")
            )
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
        var alike = page
            .Marks.GroupBy(mark => mark.Names, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var mark in page.Marks)
        {
            var feature = Feature(mark);
            var place = layout.Place(mark.Block);
            var points = Region(mark.Region & ~layout.Region) + EvidenceTable.Points(place);
            if (alike[mark.Names] >= Alike && place != "headline")
            {
                points += EvidenceTable.Points("repeated");
            }
            var words = mark.Names.Length > PlaceLength ? mark.Names[..PlaceLength] : mark.Names;
            foreach (var stamp in mark.Stamps)
            {
                if (Day(stamp) is { } day)
                {
                    Add("element", feature, stamp, day, points, words);
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

    private static string Feature(DateMark mark)
    {
        var (published, updated, date) = (
            mark.Hints.HasFlag(DateHint.Published),
            mark.Hints.HasFlag(DateHint.Updated),
            mark.Hints.HasFlag(DateHint.Date)
        );
        if (mark.Property)
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
                Region(block.Place.Dating.Region & ~layout.Region) + EvidenceTable.Points(place);
            foreach (var date in Dates(text))
            {
                if (date.Bounds is not { IsDay: true, Earliest: var day })
                {
                    continue;
                }
                var label =
                    place == "within" && text.Length > LongestLine
                        ? null
                        : DateLabels.Near(text, date);
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

    private static int Region(DateHint region)
    {
        var points = 0;
        foreach (
            var hint in new[]
            {
                DateHint.Comment,
                DateHint.Teaser,
                DateHint.Event,
                DateHint.Footer,
                DateHint.Other,
            }
        )
        {
            points += region.HasFlag(hint) ? EvidenceTable.Points(Name(hint)) : 0;
        }
        return points;
    }

    private static string Name(DateHint hint) =>
        hint switch
        {
            DateHint.Comment => "comment",
            DateHint.Teaser => "teaser",
            DateHint.Event => "event",
            DateHint.Footer => "footer",
            _ => "other",
        };

    private static string Cut(string text, FoundDate date) =>
        text.Substring(date.Start, date.Length);
}
