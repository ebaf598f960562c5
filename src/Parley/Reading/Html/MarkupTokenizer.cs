using System.Runtime.InteropServices;
using System.Text;
using Parley.Documents;
using Parley.Reading.Text;

namespace Parley.Reading.Html;

/// <summary>
/// Cuts HTML or XML into tags and text, keeping every position. It follows the tokenizer of the HTML standard where
/// that matters for text, never fails, and reads every character a bounded number of times.
/// </summary>
/// <param name="source">The characters.</param>
/// <param name="xml">XML: names keep their case, CDATA sections count, no element is raw.</param>
internal sealed class MarkupTokenizer(string source, bool xml)
{
    /// <summary>Attributes of one tag that count; no page means more.</summary>
    private const int MostAttributes = 1024;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly List<(TextSpan Name, TextSpan Value)> attributes = [];
    private int attributesOf = -1;
    private int at;
    private string? raw;

    /// <summary>Reads from a place on.</summary>
    public void MoveTo(int position)
    {
        at = position;
        raw = null;
    }

    public bool TryNext(out MarkupToken token)
    {
        token = default;
        while (at < source.Length)
        {
            if (raw is not null)
            {
                var end = RawEnd(raw);
                raw = null;
                if (end > at)
                {
                    token = new(MarkupKind.Text, "", at, end, (at, end), false);
                    at = end;
                    return true;
                }
            }
            if (source[at] != '<')
            {
                var end = source.IndexOf('<', at);
                end = end < 0 ? source.Length : end;
                token = new(MarkupKind.Text, "", at, end, (at, end), false);
                at = end;
                return true;
            }
            if (TryMarkup(out token))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The value of an attribute of a start tag, its references resolved; null where it has none.</summary>
    public string? Attribute(in MarkupToken tag, string name)
    {
        if (attributesOf != tag.Start)
        {
            attributesOf = tag.Start;
            ReadAttributes(tag.Inner.Start, tag.Inner.End);
        }
        foreach (ref readonly var attribute in CollectionsMarshal.AsSpan(attributes))
        {
            if (
                attribute.Name.Length == name.Length
                && source
                    .AsSpan(attribute.Name.Start, attribute.Name.Length)
                    .Equals(name, StringComparison.OrdinalIgnoreCase)
            )
            {
                return Resolved(source, attribute.Value.Start, attribute.Value.End);
            }
        }
        return null;
    }

    /// <summary>Text with its references resolved.</summary>
    public static string Resolved(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOf('&') < 0)
        {
            return text[start..end];
        }
        var value = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (
                text[i] == '&'
                && CharacterReference.TryRead(text, i, out var characters, out var after)
                && after <= end
            )
            {
                value.Append(characters);
                i = after - 1;
                continue;
            }
            value.Append(text[i]);
        }
        return value.ToString();
    }

    /// <summary>The next end tag of an element, in any case; −1 where there is none.</summary>
    public static int EndTag(string source, int from, string name)
    {
        for (var place = from; place < source.Length; place += 2)
        {
            var found = source.AsSpan(place).IndexOf("</");
            if (found < 0)
            {
                return -1;
            }
            place += found;
            if (source.AsSpan(place + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }
        return -1;
    }

    private bool TryMarkup(out MarkupToken token)
    {
        token = default;
        var rest = source.AsSpan(at);
        if (rest.StartsWith("<!--"))
        {
            at = After("-->", at + 4);
            return false;
        }
        if (xml && rest.StartsWith("<![CDATA["))
        {
            var start = at + 9;
            var close = source.IndexOf("]]>", start, StringComparison.Ordinal);
            var end = close < 0 ? source.Length : close;
            token = new(
                MarkupKind.Literal,
                "",
                at,
                Math.Min(end + 3, source.Length),
                (start, end),
                false
            );
            at = token.End;
            return true;
        }
        if (rest.Length > 1 && rest[1] is '!' or '?')
        {
            at = After(">", at + 2);
            return false;
        }
        var closing = rest.Length > 1 && rest[1] == '/';
        var name = at + (closing ? 2 : 1);
        if (name >= source.Length || !char.IsAsciiLetter(source[name]))
        {
            // A sign that opens nothing is text.
            var end = source.IndexOf('<', at + 1);
            end = end < 0 ? source.Length : end;
            token = new(MarkupKind.Text, "", at, end, (at, end), false);
            at = end;
            return true;
        }
        var stop = name;
        while (
            stop < source.Length
            && !char.IsWhiteSpace(source[stop])
            && source[stop] is not ('>' or '/')
        )
        {
            stop++;
        }
        var close2 = TagEnd(stop);
        if (close2 < 0)
        {
            at = source.Length;
            return false;
        }
        var element = Name(name, Math.Min(stop, name + 64));
        var selfClosing = source[close2 - 1] == '/' && close2 - 1 >= stop;
        token = new(
            closing ? MarkupKind.End : MarkupKind.Start,
            element,
            at,
            close2 + 1,
            (stop, close2),
            selfClosing
        );
        at = close2 + 1;
        if (!xml && !closing && HtmlNames.IsRaw(element))
        {
            raw = element;
        }
        return true;
    }

    /// <summary>Notes where the names and values of a tag's attributes lie; one tag is asked for several.</summary>
    private void ReadAttributes(int start, int end)
    {
        attributes.Clear();
        for (var i = start; i < end && attributes.Count < MostAttributes; )
        {
            while (i < end && (char.IsWhiteSpace(source[i]) || source[i] == '/'))
            {
                i++;
            }
            var first = i;
            while (i < end && !char.IsWhiteSpace(source[i]) && source[i] is not ('=' or '/' or '>'))
            {
                i++;
            }
            var name = new TextSpan(first, i);
            while (i < end && char.IsWhiteSpace(source[i]))
            {
                i++;
            }
            var value = new TextSpan(i, i);
            if (i < end && source[i] == '=')
            {
                value = Value(i + 1, end, out i);
            }
            else if (i == first)
            {
                i++;
            }
            attributes.Add(new(name, value));
        }
    }

    private TextSpan Value(int at, int end, out int after)
    {
        while (at < end && char.IsWhiteSpace(source[at]))
        {
            at++;
        }
        if (at < end && source[at] is '"' or '\'')
        {
            var close = source.AsSpan(at + 1, end - at - 1).IndexOf(source[at]);
            after = close < 0 ? end + 1 : at + 1 + close + 1;
            return new(at + 1, after - 1);
        }
        var start = at;
        while (at < end && !char.IsWhiteSpace(source[at]))
        {
            at++;
        }
        after = at;
        return new(start, at);
    }

    /// <summary>The sign that ends a tag, quotes respected; −1 where the page ends first.</summary>
    private int TagEnd(int from)
    {
        var rest = source.AsSpan();
        for (var i = from; i < rest.Length; )
        {
            var sign = rest[i..].IndexOfAny('>', '=');
            if (sign < 0 || rest[i + sign] == '>')
            {
                return sign < 0 ? -1 : i + sign;
            }
            i += sign + 1;
            while (i < rest.Length && char.IsWhiteSpace(rest[i]))
            {
                i++;
            }
            if (i < rest.Length && rest[i] is '"' or '\'')
            {
                var close = rest[(i + 1)..].IndexOf(rest[i]);
                if (close < 0)
                {
                    return -1;
                }
                i += close + 2;
            }
        }
        return -1;
    }

    private int After(string sign, int from)
    {
        var found = source.IndexOf(sign, Math.Min(from, source.Length), StringComparison.Ordinal);
        return found < 0 ? source.Length : found + sign.Length;
    }

    /// <summary>Where the content of a raw element ends that begins here.</summary>
    private int RawEnd(string name)
    {
        var end = EndTag(source, at, name);
        return end < 0 ? source.Length : end;
    }

    private string Name(int start, int end)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var written = source.AsSpan(start, end - start);
        if (lookup.TryGetValue(written, out var known))
        {
            return known;
        }
        var made = written.ToString();
        var name = xml ? made : made.ToLowerInvariant();
        if (names.Count < 1024)
        {
            names[made] = name;
        }
        return name;
    }
}
