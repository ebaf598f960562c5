namespace Parley.Reading.Html;

/// <summary>Gathers the elements of a page that show that they hold a date or name authors.</summary>
internal sealed class PageMarks(string source, MarkupTokenizer tokens)
{
    private const int Most = 400;
    private const int LongestText = 200;
    private const int LongestSource = 600;
    private const MarkHint Dated = MarkHint.Date | MarkHint.Published | MarkHint.Updated;

    private static readonly string[] StampNames =
    [
        "datetime",
        "content",
        "title",
        "data-datetime",
        "data-date",
        "data-date-time",
    ];

    private readonly List<PageMark> marks = [];

    public IReadOnlyList<PageMark> All => marks;

    /// <summary>What an element that was opened tells; it gets a mark where it holds a date or names authors.</summary>
    /// <param name="outer">What the element around it tells.</param>
    /// <param name="name">Its name.</param>
    /// <param name="token">Its tag.</param>
    /// <param name="block">The block that begins or goes on there.</param>
    public MarkPlace Open(MarkPlace outer, string name, in MarkupToken token, int block)
    {
        var timed = name is "time" or "abbr";
        var (start, end) = token.Inner;
        var silent = end - start < 5 || !MarkHints.MayHint(source.AsSpan(start, end - start));
        var region = outer.Region | OfElement(name);
        if (name is "html" or "body" or "main" || (silent && !timed))
        {
            return new(outer.Mark, MarkHint.None, region);
        }
        var property =
            tokens.Attribute(token, "itemprop") ?? tokens.Attribute(token, "property") ?? "";
        var names =
            $"{tokens.Attribute(token, "class")} {tokens.Attribute(token, "id")} {property} {tokens.Attribute(token, "rel")}";
        var own = MarkHints.Of(names);
        if (name == "article")
        {
            own &= MarkHint.Comment;
        }
        region |= own & MarkHint.Region;
        var hints = own & ~MarkHint.Region;
        // A link to a publication is no date; one of the day it appeared is.
        var shown = name != "a" || (hints & (MarkHint.Date | MarkHint.Author)) != MarkHint.None;
        if (marks.Count >= Most || (!timed && (hints == MarkHint.None || !shown)))
        {
            return new(outer.Mark, hints, region);
        }
        marks.Add(
            new PageMark(name, names.Trim(), hints | outer.Hints, region, block)
            {
                Stamps = Stamps(token),
                Property = (MarkHints.Of(property) & (Dated | MarkHint.Author)) != MarkHint.None,
            }
        );
        return new(marks.Count, hints, region);
    }

    /// <summary>Adds text to the innermost mark around it.</summary>
    public void Append(MarkPlace place, int start, int end)
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

    private static MarkHint OfElement(string name) =>
        name switch
        {
            "nav" or "aside" => MarkHint.Teaser,
            "footer" => MarkHint.Footer,
            _ => MarkHint.None,
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
