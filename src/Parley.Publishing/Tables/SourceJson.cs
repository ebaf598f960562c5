using System.Text.Json;
using Parley.Entries;

namespace Parley.Publishing.Tables;

/// <summary>The source of a curated figure.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, string name, SourceReference source)
    {
        json.WriteStartObject(name);
        json.WriteString("url", source.Url);
        json.WriteString("date", source.Date);
        json.WriteString("note", source.Note);
        json.WriteEndObject();
    }
}
