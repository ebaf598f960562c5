using System.Globalization;
using System.Text;
using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>
/// Cuts JSON into tokens, keeping every position (which <c>System.Text.Json</c> does not tell for the characters of a string). It
/// never fails: what is no token is passed over, and a page that is cut off ends where it ends.
/// </summary>
internal sealed class JsonScanner(SourceText source)
{
    private readonly string chars = source.Chars;
    private int at = FeedProlog.Start(source.Chars);

    public bool TryNext(out JsonToken token)
    {
        for (; at < chars.Length; at++)
        {
            switch (chars[at])
            {
                case '{' or '[':
                    token = new(JsonTokenKind.Open, at, at + 1, chars[at] == '[');
                    at++;
                    return true;
                case '}' or ']':
                    token = new(JsonTokenKind.Close, at, at + 1);
                    at++;
                    return true;
                case '"':
                    token = Quoted();
                    return true;
                case '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z'):
                    token = Word();
                    return true;
            }
        }
        token = default;
        return false;
    }

    /// <summary>The characters of a string, escapes undone.</summary>
    public SourceText Characters(JsonToken token)
    {
        if (chars.IndexOf('\\', token.Start, token.End - token.Start) < 0)
        {
            return source.Of(token.End > token.Start ? [(token.Start, token.End)] : []);
        }
        var cursor = new ByteCursor(source);
        var text = new StringBuilder(token.End - token.Start);
        var starts = new List<int>();
        var ends = new List<int>();
        for (var i = token.Start; i < token.End; )
        {
            var (character, length) = Escaped(i, token.End);
            text.Append(character);
            starts.Add(cursor.StartOf(i));
            ends.Add(cursor.EndOf(i + length - 1));
            i += length;
        }
        return SourceText.From(text.ToString(), [.. starts], [.. ends]);
    }

    private (char Character, int Length) Escaped(int i, int end)
    {
        if (chars[i] != '\\' || i + 1 >= end)
        {
            return (chars[i], 1);
        }
        switch (chars[i + 1])
        {
            case 'n':
                return ('\n', 2);
            case 't':
                return ('\t', 2);
            case 'r' or 'f' or 'b':
                return (' ', 2);
            case 'u'
                when i + 6 <= end
                    && ushort.TryParse(
                        chars.AsSpan(i + 2, 4),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var code
                    ):
                return ((char)code, 6);
            default:
                return (chars[i + 1], 2);
        }
    }

    private JsonToken Quoted()
    {
        var start = ++at;
        while (at < chars.Length && chars[at] != '"')
        {
            at += chars[at] == '\\' ? 2 : 1;
        }
        at = Math.Min(at, chars.Length);
        var end = at;
        at = Math.Min(at + 1, chars.Length);
        var next = at;
        while (next < chars.Length && char.IsWhiteSpace(chars[next]))
        {
            next++;
        }
        return new(
            next < chars.Length && chars[next] == ':' ? JsonTokenKind.Name : JsonTokenKind.Text,
            start,
            end
        );
    }

    private JsonToken Word()
    {
        var start = at;
        while (
            at < chars.Length
            && (char.IsAsciiLetterOrDigit(chars[at]) || chars[at] is '.' or '-' or '+')
        )
        {
            at++;
        }
        return new(JsonTokenKind.Word, start, at);
    }
}
