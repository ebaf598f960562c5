using System.Text.Json;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;
using static Parley.Statements.ContractJson;

namespace Parley.Publishing.Tables;

/// <summary><c>figures --format json</c> of the output contract.</summary>
public static class FiguresJson
{
    /// <summary>Writes the series of a view.</summary>
    public static void Write(Utf8JsonWriter json, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(view);
        json.WriteStartArray();
        foreach (var series in view.Series)
        {
            json.WriteStartObject();
            json.WriteString("id", series.Id);
            json.WriteString("measure", series.Measure);
            json.WriteString("subject", series.Subject?.Id);
            json.WriteString("counterpart", series.Counterpart?.Id);
            json.WriteString("basis", series.Basis);
            json.WriteString("unit", series.Unit);
            json.WriteStartArray("points");
            foreach (var point in series.Points)
            {
                Write(json, point);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes one value of a series.</summary>
    public static void Write(Utf8JsonWriter json, FigurePoint point)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(point);
        json.WriteStartObject();
        json.WriteString("period", point.Period);
        Number(json, "value", point.Value.Value);
        Number(json, "low", point.Value.Low);
        Number(json, "high", point.Value.High);
        json.WriteString("unit", point.Value.Unit);
        json.WriteString("qualifier", ContractName.Of(point.Value.Qualifier));
        Texts(json, "statements", [.. point.Statements.Select(id => id.Value)]);
        json.WriteString("origin", ContractName.Of(point.Origin));
        if (point.Source is { } source)
        {
            SourceJson.Write(json, "source", source);
        }
        json.WriteEndObject();
    }
}
