using System.Text.Json;

namespace Parley.Publishing.Exports;

/// <summary>A feed as <see href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</see>.</summary>
public static class JsonFeedWriter
{
    /// <summary>Writes a feed.</summary>
    public static void Write(Utf8JsonWriter json, LedgerFeed feed)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(feed);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("description", feed.Id);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", "Parley");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("language", "en");
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
        {
            Item(json, entry);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Title);
        if (entry.Quotes.Select(quote => quote.Url).OfType<string>().FirstOrDefault() is { } url)
        {
            json.WriteString("external_url", url);
        }
        json.WriteString("content_html", FeedMarkup.Html(entry));
        json.WriteString("date_published", FeedMarkup.Moment(entry.On));
        json.WriteStartArray("tags");
        foreach (var category in entry.Categories)
        {
            json.WriteStringValue(category);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
