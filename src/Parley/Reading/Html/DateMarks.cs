using Parley.Reading.Dates;

namespace Parley.Reading.Html;

/// <summary>Gathers the elements of a page that show that they hold a date.</summary>
internal sealed class DateMarks(string source, MarkupTokenizer tokens)
{
    private const int Most = 400;
    private const int LongestText = 200;
    private const int LongestSource = 600;
    private const DateHint Dated = DateHint.Date | DateHint.Published | DateHint.Updated;

    private static readonly string[] StampNames =
    [
        "datetime",
        "content",
        "title",
        "data-datetime",
        "data-date",
        "data-date-time",
    ];

    private readonly List<DateMark> marks = [];

    public IReadOnlyList<DateMark> All => marks;

    /// <summary>What an element that was opened tells of dates; it gets a mark where it shows that it holds one.</summary>
    /// <param name="outer">What the element around it tells.</param>
    /// <param name="name">Its name.</param>
    /// <param name="token">Its tag.</param>
    /// <param name="block">The block that begins or goes on there.</param>
    public DatePlace Open(DatePlace outer, string name, in MarkupToken token, int block)
    {
        var timed = name is "time" or "abbr";
        var (start, end) = token.Inner;
        var silent = end - start < 5 || !DateHints.MayHint(source.AsSpan(start, end - start));
        var region = outer.Region | OfElement(name);
        if (name is "html" or "body" or "main" || (silent && !timed))
        {
            return new(outer.Mark, DateHint.None, region);
        }
        var property =
            tokens.Attribute(token, "itemprop") ?? tokens.Attribute(token, "property") ?? "";
        var names =
            $"{tokens.Attribute(token, "class")} {tokens.Attribute(token, "id")} {property}";
        var own = DateHints.Of(names);
        if (name == "article")
        {
            own &= DateHint.Comment;
        }
        region |= own & DateHint.Region;
        var hints = own & ~DateHint.Region;
        // A link to a publication is no date; one of the day it appeared is.
        var shown = name != "a" || (hints & DateHint.Date) != DateHint.None;
        if (marks.Count >= Most || (!timed && (hints == DateHint.None || !shown)))
        {
            return new(outer.Mark, hints, region);
        }
        marks.Add(
            new DateMark(name, names.Trim(), hints | outer.Hints, region, block)
            {
                Stamps = Stamps(token),
                Property = (DateHints.Of(property) & Dated) != DateHint.None,
            }
        );
        return new(marks.Count, hints, region);
    }

    /// <summary>Adds text to the innermost mark around it.</summary>
    public void Append(DatePlace place, int start, int end)
    {
        if (place.Mark == 0)
        {
            return;
        }
        var mark = marks[place.Mark - 1];
        if (mark.Text.Length < LongestText)
        {
            var text = MarkupTokenizer.Resolved(
                source,
                start,
                Math.Min(end, start + LongestSource)
            );
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            mark.Text = (mark.Text + " " + string.Join(' ', words)).Trim();
        }
    }

    private static DateHint OfElement(string name) =>
        name switch
        {
            "nav" or "aside" => DateHint.Teaser,
            "footer" => DateHint.Footer,
            _ => DateHint.None,
        };

    private List<string> Stamps(in MarkupToken token)
    {
        var stamps = new List<string>();
        foreach (var name in StampNames)
        {
            if (
                tokens.Attribute(token, name) is { Length: >= 8 and < 80 } value
                && value.AsSpan().ContainsAnyInRange('0', '9')
            )
            {
                stamps.Add(value.Trim());
            }
        }
        return stamps;
    }
}
