using System.Text.Json;
using Parley.Entries;
using Parley.Ledger;
using Parley.Ledger.Views;
using Parley.Statements;
using Parley.Values;

namespace Parley.Publishing.Tables;

/// <summary>Some entries of a ledger, one entry with its sentences, and what was found of words.</summary>
public static class EntriesJson
{
    /// <summary>Writes a page of entries. <c>after</c> is what the next page is asked for with, or null at the end.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="page">The entries.</param>
    /// <param name="limit">The most that were asked for.</param>
    public static void Write(Utf8JsonWriter json, EntryPage page, int limit)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(page);
        json.WriteStartObject();
        json.WriteString("schema", "parley.entries/1");
        WriteClock(json, page);
        json.WriteNumber("total", page.Total);
        json.WriteString("after", page.Entries.Count < limit ? null : page.Entries[^1].Id);
        json.WriteStartArray("entries");
        foreach (var entry in page.Entries)
        {
            LedgerJson.Write(json, page.View, entry);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes one entry with its statements.</summary>
    public static void WriteWhole(Utf8JsonWriter json, EntryPage page, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(entry);
        json.WriteStartObject();
        json.WriteString("schema", "parley.entry/1");
        WriteClock(json, page);
        json.WritePropertyName("entry");
        LedgerJson.Write(json, page.View, entry);
        json.WriteStartArray("statements");
        foreach (var id in entry.Statements)
        {
            StatementJson.Write(json, page.View.Statements[id]);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes what was found, entries before articles, best first.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<SearchHit> hits)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(hits);
        json.WriteStartObject();
        json.WriteString("schema", "parley.search/1");
        json.WriteStartArray("hits");
        foreach (var hit in hits)
        {
            json.WriteStartObject();
            json.WriteString("entry", hit.Entry);
            json.WriteString("article", hit.Article?.ToString());
            json.WriteString("title", hit.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteClock(Utf8JsonWriter json, EntryPage page) =>
        json.WriteString("asOf", page.View.AsOf is { } day ? DateBounds.Day(day).ToString() : null);
}
