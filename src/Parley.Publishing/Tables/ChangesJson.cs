using System.Text.Json;
using Parley.Ledger.Views;

namespace Parley.Publishing.Tables;

/// <summary><c>changes --format json</c>: <c>[{kind,subject,title,from,to}]</c>.</summary>
public static class ChangesJson
{
    /// <summary>Writes changes in their order.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<LedgerChange> changes)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(changes);
        json.WriteStartArray();
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
            json.WriteString("subject", change.Subject);
            json.WriteString("title", change.Title);
            json.WriteString("from", change.From);
            json.WriteString("to", change.To);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
