using Parley.Reading.Html;
using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>Markup inside the short texts of a feed, where a sign "&lt;" may as well be a word of the headline.</summary>
internal static class FeedMarkup
{
    /// <summary>Elements that browsers once knew.</summary>
    private static readonly HashSet<string> Former = new(StringComparer.Ordinal)
    {
        "applet",
        "blink",
        "embed",
        "frame",
        "frameset",
        "marquee",
        "nobr",
    };

    /// <summary>Whether nobody would write this without meaning HTML.</summary>
    public static bool IsCertain(string text)
    {
        for (
            var at = text.IndexOf('<', StringComparison.Ordinal);
            at >= 0 && at + 2 < text.Length;
            at = text.IndexOf('<', at + 1)
        )
        {
            var closing = text[at + 1] == '/';
            var start = at + (closing ? 2 : 1);
            var end = start;
            while (end < text.Length && end - start < 16 && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }
            if (end == start || end >= text.Length || text[end] is not ('>' or ' ' or '/' or '\n'))
            {
                continue;
            }
            var name = text[start..end].ToLowerInvariant();
            if (closing ? HtmlNames.IsKnown(name) : name is "p" or "br" or "img" or "hr")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A text on one line: tags of HTML and what is never shown left out, references resolved, all else kept.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="tags">Whether tags are meant as such.</param>
    public static string Line(string text, bool tags)
    {
        var builder = new CleanTextBuilder();
        if (!tags)
        {
            Append(builder, text, 0, text.Length);
            return builder.TakeText();
        }
        var tokens = new MarkupTokenizer(text, xml: false);
        string? skipped = null;
        var hiding = true;
        var end = 0;
        while (tokens.TryNext(out var token))
        {
            end = token.End;
            if (skipped is not null)
            {
                skipped = token.Kind == MarkupKind.End && token.Name == skipped ? null : skipped;
            }
            else if (!IsTag(token.Name))
            {
                Append(builder, text, token.Start, token.End);
            }
            else if (hiding && Hides(token))
            {
                // What hides and never ends would hide the rest of the line.
                hiding =
                    text.IndexOf("</" + token.Name, token.End, StringComparison.OrdinalIgnoreCase)
                    >= 0;
                skipped = hiding ? token.Name : null;
            }
            else if (HtmlNames.IsBlock(token.Name) || token.Name is "br" or "hr")
            {
                builder.Append(' ', token.Start, token.End);
            }
        }
        // A sign that opens a tag which never ends was none.
        if (skipped is null && !text.AsSpan(end).TrimStart().StartsWith("<!--"))
        {
            Append(builder, text, end, text.Length);
        }
        return builder.TakeText();
    }

    private static bool IsTag(string name) =>
        name.Length > 0 && (HtmlNames.IsKnown(name) || Former.Contains(name));

    private static bool Hides(in MarkupToken token) =>
        token.Kind == MarkupKind.Start
        && !token.SelfClosing
        && HtmlNames.IsSkipped(token.Name)
        && !HtmlNames.IsVoid(token.Name);

    private static void Append(CleanTextBuilder builder, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (
                text[i] == '&'
                && CharacterReference.TryRead(text, i, out var value, out var after)
                && after <= end
            )
            {
                builder.Append(value, i, after);
                i = after - 1;
                continue;
            }
            builder.Append(text[i], i, i + 1);
        }
    }
}
