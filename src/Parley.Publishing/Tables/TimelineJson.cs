using System.Text.Json;
using Parley.Ledger.Views;
using Parley.Statements;
using static Parley.Statements.ContractJson;

namespace Parley.Publishing.Tables;

/// <summary><c>timeline --format json</c> of the output contract.</summary>
public static class TimelineJson
{
    /// <summary>Writes the stories of a view with what they changed.</summary>
    public static void Write(Utf8JsonWriter json, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(view);
        json.WriteStartArray();
        foreach (var item in view.Timeline)
        {
            json.WriteStartObject();
            json.WriteString("day", item.Story.Day?.ToString());
            json.WriteString("story", item.Story.Id);
            json.WriteString("title", item.Story.Title);
            Texts(json, "articles", [.. item.Story.Articles.Select(id => id.ToString())]);
            json.WriteString("ground", item.Story.Ground);
            json.WriteStartArray("changes");
            foreach (var change in item.Changes)
            {
                json.WriteStartObject();
                json.WriteString("entry", change.Entry);
                json.WriteString("from", ContractName.Of(change.From));
                json.WriteString("to", ContractName.Of(change.To));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
