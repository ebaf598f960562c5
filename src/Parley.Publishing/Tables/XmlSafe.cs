using System.Xml;

namespace Parley.Publishing.Tables;

/// <summary>Text made safe for XML, which cannot hold every character that a page can.</summary>
internal static class XmlSafe
{
    /// <summary>The text with U+FFFD for what XML forbids.</summary>
    public static string Clean(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsAllowed(text, at))
            {
                return string.Create(
                    text.Length,
                    text,
                    static (span, from) =>
                    {
                        for (var i = 0; i < span.Length; i++)
                        {
                            span[i] = IsAllowed(from, i) ? from[i] : '\uFFFD';
                        }
                    }
                );
            }
        }
        return text;
    }

    private static bool IsAllowed(string text, int at) =>
        XmlConvert.IsXmlChar(text[at])
        || (
            char.IsHighSurrogate(text[at])
            && at + 1 < text.Length
            && char.IsLowSurrogate(text[at + 1])
        )
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
