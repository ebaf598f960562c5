using System.Globalization;
using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.Reading.Sgml;

/// <summary>
/// Cuts a file of a newswire's stories in SGML into stories. The control characters that frame them on the wire, written out or as
/// references, are markup; a document type is passed over and defines nothing.
/// </summary>
internal static class StoryFileReader
{
    private const int Window = 64 * 1024;
    private const int LongestReference = 8;

    private static readonly Dictionary<string, StoryPart> Elements = WordTable
        .Load("Reading/Sgml/elements.tsv")
        .ToDictionary(
            row => row[0],
            row => Enum.Parse<StoryPart>(row[1], ignoreCase: true),
            StringComparer.Ordinal
        );

    /// <summary>Whether a page is such a file: it begins with markup, opens a story and in it a text, and is no HTML.</summary>
    public static bool Recognises(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Window));
        if (
            !head.TrimStart("\uFEFF \t\r\n").StartsWith("<")
            || head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<head>", StringComparison.OrdinalIgnoreCase)
        )
        {
            return false;
        }
        var tokens = new MarkupTokenizer(head.ToString(), xml: false);
        var inStory = false;
        var seen = 0;
        while (tokens.TryNext(out var token))
        {
            if (token.Kind != MarkupKind.Start)
            {
                continue;
            }
            var known = Elements.TryGetValue(token.Name, out var part);
            if (!inStory && !(known && part == StoryPart.Story))
            {
                // At most a root stands above the first story.
                if (++seen > 3)
                {
                    return false;
                }
                continue;
            }
            if (known && part == StoryPart.Text)
            {
                return true;
            }
            inStory = true;
        }
        return false;
    }

    /// <summary>The stories of a file, at most so many.</summary>
    public static List<Story> Read(string text, int maximum)
    {
        var tokens = new MarkupTokenizer(text, xml: false);
        var stories = new List<Story>();
        var open = new Stack<(string Name, StoryPart Part)>();
        while (tokens.TryNext(out var token))
        {
            switch (token.Kind)
            {
                case MarkupKind.Start when Elements.TryGetValue(token.Name, out var part):
                    if (part == StoryPart.Story)
                    {
                        if (stories.Count == maximum)
                        {
                            return stories;
                        }
                        stories.Add(new Story());
                        open.Clear();
                    }
                    else if (part != StoryPart.Text && InText(open))
                    {
                        stories[^1].Text.Add([]);
                    }
                    if (open.Count < 64)
                    {
                        open.Push((token.Name, part));
                    }
                    break;
                case MarkupKind.Start when token.Name == "p" && InText(open):
                    stories[^1].Text.Add([]);
                    break;
                case MarkupKind.End when open.Any(element => element.Name == token.Name):
                    while (open.Pop().Name != token.Name) { }
                    break;
                case MarkupKind.Text when open.TryPeek(out var inner) && stories.Count > 0:
                    if (
                        inner.Part == StoryPart.Text
                        && Abuts(text, stories[^1].Text[^1], token.Inner)
                    )
                    {
                        stories[^1].Text.Add([]);
                    }
                    if (stories[^1].Of(inner.Part) is { } ranges)
                    {
                        AddUnframed(text, token.Inner, ranges);
                    }
                    break;
                default:
                    break;
            }
        }
        return stories;
    }

    private static bool InText(Stack<(string Name, StoryPart Part)> open) =>
        open.TryPeek(out var inner) && inner.Part == StoryPart.Text;

    /// <summary>Whether two elements meet without white space: nothing in the bytes could stand for a space between their words.</summary>
    private static bool Abuts(
        string text,
        List<(int Start, int End)> before,
        (int Start, int End) range
    ) =>
        before.Count > 0
        && !char.IsWhiteSpace(text[before[^1].End - 1])
        && range.Start < range.End
        && !char.IsWhiteSpace(text[range.Start]);

    /// <summary>Control characters frame a text. One within it is a character of the text: a quotation has to be found again in the bytes.</summary>
    private static void AddUnframed(
        string text,
        (int Start, int End) range,
        List<(int Start, int End)> ranges
    )
    {
        var (start, end) = range;
        for (var at = start; at < end; )
        {
            var length = ControlAt(text, at, end);
            at += Math.Max(length, 1);
            if (length > 0)
            {
                start = at;
            }
            else if (!char.IsWhiteSpace(text[at - 1]))
            {
                break;
            }
        }
        for (var at = end; at > start; )
        {
            var length = ControlBefore(text, start, at);
            at -= Math.Max(length, 1);
            if (length > 0)
            {
                end = at;
            }
            else if (!char.IsWhiteSpace(text[at]))
            {
                break;
            }
        }
        if (end > start)
        {
            ranges.Add((start, end));
        }
    }

    private static int ControlBefore(string text, int start, int end)
    {
        if (text[end - 1] != ';')
        {
            return ControlAt(text, end - 1, end);
        }
        var at = text.LastIndexOf('&', end - 1, Math.Min(end - start, LongestReference));
        return at >= 0 && ControlAt(text, at, end) == end - at ? end - at : 0;
    }

    /// <summary>Length of the control character that stands here, as itself or as a reference; 0 for none.</summary>
    private static int ControlAt(string text, int at, int end)
    {
        if (text[at] != '&')
        {
            return IsControl(text[at]) ? 1 : 0;
        }
        if (at + 3 >= end || text[at + 1] != '#')
        {
            return 0;
        }
        var semicolon = text.IndexOf(';', at, Math.Min(end - at, LongestReference));
        return
            semicolon > 0
            && int.TryParse(
                text.AsSpan((at + 2)..semicolon),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var code
            )
            && code < 128
            && IsControl((char)code)
            ? semicolon + 1 - at
            : 0;
    }

    private static bool IsControl(char letter) =>
        char.IsControl(letter) && letter is not ('\t' or '\n' or '\r') && letter < 128;
}
