using System.Text.RegularExpressions;
using Parley.Documents;
using Parley.Reading.Dates;
using Parley.Values;

namespace Parley.Reading.Segmentation;

/// <summary>Labels single blocks.</summary>
internal sealed partial class BlockLabeler(OutletIndex outlets, bool? dayFirst)
{
    private const int LongestHeadline = 140;
    private const int LongestTeaser = 320;
    private const int LongestByline = 120;
    private const int LongestLine = 100;

    public LabelledBlock Label(PageBlock block)
    {
        var text = block.Text;
        if (block.Dropped is not null)
        {
            return new(block, BlockLabel.Noise);
        }
        string? credit = null;
        var debris = block.HeadingLevel == 1 ? null : DebrisRules.Classify(text, out credit);
        if (debris == DebrisClass.Sample)
        {
            return new(block, BlockLabel.Sample);
        }
        if (debris == DebrisClass.Credit)
        {
            return new(block, BlockLabel.Credit) { Credit = credit };
        }
        if (DateLine.Read(text, dayFirst) is { } dates)
        {
            return new(block, BlockLabel.Date) { Dates = dates };
        }
        if (Clock(block) is { } clock)
        {
            return clock;
        }
        if (NameAndDate(block) is { } imprint)
        {
            return imprint;
        }
        if (Byline(block) is { } byline)
        {
            return byline;
        }
        if (block.IsText is { } judged)
        {
            return judged && debris == DebrisClass.Drop && !IsProse(block)
                    ? Dropped(block, "debris")
                : judged ? Text(block)
                : Aside(block, debris);
        }
        switch (debris)
        {
            case DebrisClass.End:
                return new(block, BlockLabel.End);
            case DebrisClass.Drop:
                return Dropped(block, "debris");
            case DebrisClass.Section:
                return new(block, BlockLabel.Section);
        }
        if (IsPunctuation(text))
        {
            return Dropped(block, "no words");
        }
        if (text.Length <= LongestTeaser && Placeholder().IsMatch(text))
        {
            return Dropped(block, "template");
        }
        if (IsTeaser(block))
        {
            return Dropped(block, "teaser");
        }
        var outlet = outlets.Named(text);
        if (block.Kind == BlockKind.Heading)
        {
            return new(block, BlockLabel.Short) { Outlet = outlet };
        }
        if (block.Kind is BlockKind.ListItem or BlockKind.TableRow)
        {
            return new(block, BlockLabel.Item) { Outlet = outlet };
        }
        var opening = text.Length > 40 ? Opening.Read(text) : null;
        if (opening is not null)
        {
            return new(block, BlockLabel.Body) { Opening = opening };
        }
        var ends = EndsSentence(text) && !IsCapitals(text);
        if (text.Length > LongestHeadline || (ends && block.Prose && text.Length > 60))
        {
            return new(block, BlockLabel.Body);
        }
        return new(block, ends ? BlockLabel.Sentence : BlockLabel.Short) { Outlet = outlet };
    }

    /// <summary>
    /// Whether a block that reads as debris belongs to the text after all: a row of signs that sets parts of it off, or a
    /// sentence without a link that only begins like such a line. Longer blocks are known by all their words.
    /// </summary>
    private static bool IsProse(PageBlock block) =>
        !block.Text.Any(char.IsLetter)
        || block.LinkLength == 0
            && block.Text.Length is > LongestLine and <= DebrisRules.LongestShort
            && EndsSentence(block.Text);

    /// <summary>A block that the page's model calls text: its looks only tell what kind of text.</summary>
    private LabelledBlock Text(PageBlock block) =>
        block.Kind == BlockKind.Heading
            ? new(block, BlockLabel.Short) { Outlet = outlets.Named(block.Text) }
            : new(block, BlockLabel.Body)
            {
                Opening =
                    block.Kind == BlockKind.Paragraph && block.Text.Length > 40
                        ? Opening.Read(block.Text)
                        : null,
            };

    /// <summary>A block that the page's model calls no text: a line of it may still be a headline, a standfirst or an outlet.</summary>
    private LabelledBlock Aside(PageBlock block, DebrisClass? debris)
    {
        if (debris == DebrisClass.Section)
        {
            return new(block, BlockLabel.Section);
        }
        var line =
            debris is null
            && block.Kind is BlockKind.Heading or BlockKind.Paragraph
            && block.Text.Length <= LongestTeaser
            && !IsPunctuation(block.Text);
        return line
            ? new(block, BlockLabel.Short) { Outlet = outlets.Named(block.Text) }
            : Dropped(block, block.Reason ?? "aside");
    }

    /// <summary>A time of day whose element names the day, as entries of live blogs have it.</summary>
    private static LabelledBlock? Clock(PageBlock block) =>
        DateLine.IsClock(block.Text) && DateScanner.Stamp(block.MachineDate) is { } day
            ? new(block, BlockLabel.Date)
            {
                Dates = new([new(0, block.Text.Length, DateBounds.Day(day), null)], []),
            }
            : null;

    /// <summary>An outlet or a place before a date ("Alba Board | March 3, 2026"); only a bar or a known name makes it an outlet.</summary>
    private LabelledBlock? NameAndDate(PageBlock block)
    {
        var text = block.Text;
        var at =
            text.Length > LongestByline || block.Kind == BlockKind.Heading
                ? -1
                : text.IndexOfAny(['|', '•', '·', ',', '–', '—']);
        if (at is < 2 or > 40)
        {
            return null;
        }
        var name = text[..at].Trim();
        var words = name.Split(' ');
        if (
            words.Length > 5
            || !words.All(word =>
                word.Length > 0 && !char.IsLower(word[0]) && !char.IsDigit(word[0])
            )
        )
        {
            return null;
        }
        // A byline has a reader of its own, and a month is no name.
        if (
            DebrisRules.Bylines.Any(prefix =>
                text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            )
            || DateScanner.Scan(name).Count > 0
        )
        {
            return null;
        }
        return DateLine.Read(text[(at + 1)..].Trim(), dayFirst) is { } dates
            ? new(block, BlockLabel.Date)
            {
                Dates = Shifted(dates, text.Length - text[(at + 1)..].TrimStart().Length),
                Outlet = outlets.Named(name) ?? (text[at] is '|' or '•' or '·' ? name : null),
            }
            : null;
    }

    private static DateLine Shifted(DateLine dates, int by) =>
        new(
            [.. dates.Published.Select(date => date with { Start = date.Start + by })],
            [.. dates.Updated.Select(date => date with { Start = date.Start + by })]
        );

    /// <summary>Whether a line ends as sentences end.</summary>
    public static bool EndsSentence(string text)
    {
        var last = text.TrimEnd('"', '”', '’', '\'', ')', ']', '」', '』', ' ');
        return last.Length > 0 && ".!?。！？".Contains(last[^1], StringComparison.Ordinal);
    }

    /// <summary>Whether a line stops at an abbreviation ("… PLANT IN THE U.S."), which may also be the end of a sentence.</summary>
    public static bool EndsInInitials(string text) =>
        text.Length >= 4
        && text[^1] == '.'
        && char.IsUpper(text[^2])
        && text[^3] == '.'
        && char.IsUpper(text[^4]);

    /// <summary>Headlines of wires are in capitals; sentences are not.</summary>
    private static bool IsCapitals(string text)
    {
        var upper = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character))
            {
                return false;
            }
            upper += char.IsUpper(character) ? 1 : 0;
        }
        return upper >= 8;
    }

    /// <summary>Upper-case or capitalised words behind "By", perhaps with an outlet and a date.</summary>
    private LabelledBlock? Byline(PageBlock block)
    {
        var text = block.Text;
        if (text.Length > LongestByline || block.HeadingLevel is 1 or 2 or 3)
        {
            return null;
        }
        foreach (var prefix in DebrisRules.Bylines)
        {
            if (!text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            var rest = text[prefix.Length..];
            DateLine? dates = null;
            var bar = rest.IndexOfAny(['|', '•', '·', '—', '–']);
            var dash = rest.LastIndexOf(" - ", StringComparison.Ordinal);
            bar = bar < 0 && dash >= 0 ? dash + 1 : bar;
            if (bar >= 0)
            {
                var tail = rest[(bar + 1)..].TrimStart();
                dates = DateLine.Read(tail.TrimEnd(), dayFirst) is { } read
                    ? Shifted(read, text.Length - tail.Length)
                    : null;
                if (dates is null && outlets.Named(rest[(bar + 1)..]) is null)
                {
                    return null;
                }
                rest = rest[..bar];
            }
            var authors = Names(rest);
            return authors.Count == 0 && !(dates is not null && IsPenName(rest))
                ? null
                : new(block, BlockLabel.Byline) { Authors = authors, Dates = dates };
        }
        return null;
    }

    /// <summary>Before a date a few words in small letters are a name too ("by the old crow - May 3").</summary>
    private static bool IsPenName(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 0 and <= 4
        && text.All(character => char.IsLetter(character) || character is ' ' or '\'' or '.');

    private List<string> Names(string text)
    {
        var names = new List<string>();
        foreach (var part in AuthorSeparator().Split(text))
        {
            var name = part.Trim(' ', '.', ';', ':');
            if (name.Length == 0 || outlets.Named(name) is not null)
            {
                continue;
            }
            var words = name.Split(' ');
            if (
                words.Length > 5
                || name.Length > 48
                || !words.All(word =>
                    char.IsUpper(word[0])
                    || !char.IsAscii(word[0])
                    || word is "de" or "van" or "von" or "der" or "da" or "bin" or "al"
                )
            )
            {
                return [];
            }
            names.Add(name);
        }
        return names;
    }

    /// <summary>The start of another page's text, cut off with dots.</summary>
    private static bool IsTeaser(PageBlock block)
    {
        var text = block.Text;
        if (text.Length is < 20 or > LongestTeaser || block.Kind == BlockKind.TableRow)
        {
            return false;
        }
        var cut =
            text.EndsWith("...", StringComparison.Ordinal)
            || text.EndsWith('…')
            || text.EndsWith("[...]", StringComparison.Ordinal)
            || text.EndsWith("[…]", StringComparison.Ordinal);
        // Words cut at a width leave a space before the dots or stop within a sentence of some length.
        return cut
            && (
                text.EndsWith(" ...", StringComparison.Ordinal)
                || text.EndsWith(" …", StringComparison.Ordinal)
                || text.EndsWith(']')
                || text.Length >= 60
            );
    }

    private static bool IsPunctuation(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                return false;
            }
        }
        return true;
    }

    private static LabelledBlock Dropped(PageBlock block, string reason)
    {
        block.Dropped = reason;
        return new(block, BlockLabel.Noise);
    }

    [GeneratedRegex(
        @"\{\{?[ A-Za-z_][\w .:-]{0,40}\}\}?|\$\{[\w.]{1,40}\}|<%=?[\w .]{1,40}%>",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Placeholder();

    [GeneratedRegex(@",| and | & |;| und | et | y |、|・", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorSeparator();
}
