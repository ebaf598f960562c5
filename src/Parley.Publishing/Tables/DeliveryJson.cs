using System.Text.Json;
using Parley.Ledger.Views;
using Parley.Ledger.Views.Deliveries;
using Parley.Statements;
using Parley.Values;
using static Parley.Statements.ContractJson;

namespace Parley.Publishing.Tables;

/// <summary>
/// <c>delivery --format json</c>:
/// <c>[{entry,title,state,grounds,target,level,period,series,share,measured:[point],stages:[{status,amount,entries}]}]</c>.
/// </summary>
public static class DeliveryJson
{
    /// <summary>Writes the standing promises of a view.</summary>
    public static void Write(Utf8JsonWriter json, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (var row in DeliveryBook.Of(view))
        {
            Write(json, row);
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Delivery row)
    {
        json.WriteStartObject();
        json.WriteString("entry", row.Entry);
        json.WriteString("title", row.Title);
        json.WriteString("state", ContractName.Of(row.State));
        Texts(json, "grounds", [.. row.Grounds]);
        WriteQuantity(json, "target", row.Target);
        json.WriteBoolean("level", row.IsLevel);
        WriteTiming(json, "period", row.Period is { } period ? Timing.At(period) : null);
        json.WriteString("series", row.Series);
        Number(json, "share", row.Share is { } share ? decimal.Round(share, 6) : null);
        json.WriteStartArray("measured");
        foreach (var point in row.Measured)
        {
            FiguresJson.Write(json, point);
        }
        json.WriteEndArray();
        json.WriteStartArray("stages");
        foreach (var stage in row.Stages)
        {
            json.WriteStartObject();
            json.WriteString("status", ContractName.Of(stage.Status));
            json.WriteNumber("amount", stage.Amount);
            Texts(json, "entries", [.. stage.Entries]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
