using System.Globalization;
using System.Text.Json;
using Parley.Ledger.Views;
using Parley.Statements;
using static Parley.Statements.ContractJson;

namespace Parley.Publishing.Tables;

/// <summary><c>conflicts --format json</c> of the output contract; a value that is a number is written as one.</summary>
public static class ConflictsJson
{
    /// <summary>Writes the conflicts of a view.</summary>
    public static void Write(Utf8JsonWriter json, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(view);
        json.WriteStartArray();
        foreach (var conflict in view.Conflicts)
        {
            json.WriteStartObject();
            json.WriteString("id", conflict.Id);
            json.WriteString("cause", ContractName.Of(conflict.Cause));
            json.WriteString("about", conflict.About);
            Texts(json, "subjects", [.. conflict.Subjects]);
            json.WriteStartArray("values");
            foreach (var value in conflict.Values)
            {
                json.WriteStartObject();
                if (
                    decimal.TryParse(
                        value.Value,
                        NumberStyles.Number,
                        CultureInfo.InvariantCulture,
                        out var number
                    )
                )
                {
                    json.WriteNumber("value", number);
                }
                else
                {
                    json.WriteString("value", value.Value);
                }
                json.WriteString("unit", value.Unit);
                json.WriteString("period", value.Period);
                json.WriteString("basis", value.Basis);
                Texts(json, "statements", [.. value.Statements.Select(id => id.Value)]);
                json.WriteNumber("origins", value.Origins);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteString("ground", conflict.Ground);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
