namespace Parley.Reading.Feeds;

/// <summary>What stands before the root of an XML page: its declaration, comments, style sheets and a document type, whose declarations are passed over unread.</summary>
internal static class FeedProlog
{
    /// <summary>Warnings that a broken program printed before the page; more is another kind of page.</summary>
    private const int LongestNoise = 2000;

    /// <summary>The first character that is neither white space nor a byte order mark.</summary>
    public static int Start(string text)
    {
        var at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '\uFEFF' or '\0'))
        {
            at++;
        }
        return at;
    }

    /// <summary>Where the root begins, or where the page goes on as no XML does.</summary>
    public static int End(string text)
    {
        var at = Start(text);
        if (at < text.Length && text[at] != '<')
        {
            var declaration = text.IndexOf(
                "<?xml ",
                at,
                Math.Min(LongestNoise, text.Length - at),
                StringComparison.Ordinal
            );
            at = declaration < 0 ? at : declaration;
        }
        var typed = false;
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            if (rest.StartsWith("<?"))
            {
                at = After(text, at, "?>");
            }
            else if (rest.StartsWith("<!--"))
            {
                at = After(text, at + 4, "-->");
            }
            else if (rest.StartsWith("<!"))
            {
                at = typed ? After(text, at, ">") : DocumentType(text, at);
                typed = true;
            }
            else if (char.IsWhiteSpace(rest[0]) || rest[0] == '\uFEFF')
            {
                at++;
            }
            else
            {
                break;
            }
        }
        return at;
    }

    /// <summary>The end of a document type with all that is declared in its brackets; of its first tag where they do not close.</summary>
    private static int DocumentType(string text, int at)
    {
        var open = 0;
        for (var i = at; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'' when open > 0:
                    var quote = text.IndexOf(text[i], i + 1);
                    i = quote < 0 ? text.Length : quote;
                    break;
                case '[':
                    open++;
                    break;
                case ']':
                    open--;
                    break;
                case '>' when open <= 0:
                    return i + 1;
            }
        }
        return After(text, at, ">");
    }

    private static int After(string text, int from, string sign)
    {
        var found = text.IndexOf(sign, Math.Min(from, text.Length), StringComparison.Ordinal);
        return found < 0 ? text.Length : found + sign.Length;
    }
}
