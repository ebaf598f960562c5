using System.Text;
using System.Xml;
using Parley.Publishing.Tables;

namespace Parley.Publishing.Exports;

/// <summary>A feed as Atom (<see href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</see>).</summary>
public static class AtomWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes a feed.</summary>
    public static void Write(Stream output, LedgerFeed feed)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(feed);
        using var xml = XmlWriter.Create(
            output,
            new()
            {
                Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                Indent = true,
                NewLineChars = "\n",
                CloseOutput = false,
            }
        );
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Atom);
        Text(xml, "id", feed.Id);
        Text(xml, "title", feed.Title);
        Text(xml, "updated", FeedMarkup.Moment(feed.Updated));
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", "Parley");
        xml.WriteEndElement();
        Text(xml, "generator", "Parley");
        foreach (var entry in feed.Entries)
        {
            Entry(xml, entry);
        }
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "published", FeedMarkup.Moment(entry.On));
        Text(xml, "updated", FeedMarkup.Moment(entry.On));
        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }
        foreach (var url in entry.Quotes.Select(quote => quote.Url).OfType<string>().Distinct())
        {
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("rel", "related");
            xml.WriteAttributeString("href", XmlSafe.Clean(url));
            xml.WriteEndElement();
        }
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlSafe.Clean(FeedMarkup.Html(entry)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Atom, XmlSafe.Clean(text));
}
