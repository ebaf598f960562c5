using System.Text.Json;
using Parley.Ledger.Views;
using Parley.Statements;
using static Parley.Statements.ContractJson;

namespace Parley.Publishing.Tables;

/// <summary><c>positions --format json</c> of the output contract.</summary>
public static class PositionsJson
{
    /// <summary>Writes the positions of a view.</summary>
    public static void Write(Utf8JsonWriter json, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(view);
        json.WriteStartArray();
        foreach (var row in view.Positions)
        {
            json.WriteStartObject();
            json.WriteString("issue", row.Issue);
            json.WriteString("party", row.Party.Id);
            json.WriteString("stance", ContractName.Of(row.Position));
            json.WriteString("topic", row.Topic);
            json.WriteString("since", row.Since?.ToString());
            Texts(json, "statements", [.. row.Statements.Select(id => id.Value)]);
            Texts(json, "answeredBy", [.. row.AnsweredBy]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
