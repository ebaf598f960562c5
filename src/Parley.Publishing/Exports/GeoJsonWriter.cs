using System.Text.Json;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Publishing.Exports;

/// <summary>
/// Commitments with a place as GeoJSON (<see href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</see>): a point, or several,
/// where towns are known, no geometry where only a region is.
/// </summary>
public static class GeoJsonWriter
{
    /// <summary>Writes the projects of a ledger.</summary>
    public static void Write(Utf8JsonWriter json, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(view);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (
            var entry in view.Entries.Where(entry =>
                entry.Kind == StatementKind.Commitment && entry.Places.Count > 0
            )
        )
        {
            Feature(json, view, entry);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Feature(Utf8JsonWriter json, LedgerView view, LedgerEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", entry.Id);
        Geometry(json, entry);
        json.WriteStartObject("properties");
        json.WriteString("title", entry.Title);
        json.WriteString("origin", ContractName.Of(entry.Origin));
        json.WriteString("status", ContractName.Of(entry.Status));
        json.WriteString("since", entry.Since?.ToString());
        Texts(json, "actors", entry.Actors.Select(view.Case.NameOf));
        json.WriteString("action", entry.Action);
        Number(json, "amount", entry.Amount?.Value);
        Number(json, "low", entry.Amount?.Low);
        Number(json, "high", entry.Amount?.High);
        json.WriteString("currency", entry.Amount?.Currency);
        json.WriteString("qualifier", ContractName.Of(entry.Amount?.Qualifier));
        json.WriteString("moneyKind", ContractName.Of(entry.MoneyKind));
        Number(json, "jobs", entry.Jobs?.Representative);
        json.WriteString("sector", entry.Sector);
        Texts(json, "places", entry.Places.Select(place => place.Name));
        Texts(
            json,
            "regions",
            entry.Places.Select(place => place.Code).OfType<string>().Distinct()
        );
        json.WriteBoolean("counts", entry.Counts);
        Texts(json, "statements", entry.Statements.Select(id => id.Value));
        json.WriteString("source", entry.Source?.Url);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Geometry(Utf8JsonWriter json, LedgerEntry entry)
    {
        var points = entry
            .Places.Where(place => place is { Latitude: not null, Longitude: not null })
            .Select(place => (Longitude: place.Longitude!.Value, Latitude: place.Latitude!.Value))
            .Where(point => double.IsFinite(point.Longitude) && double.IsFinite(point.Latitude))
            .Distinct()
            .ToList();
        if (points.Count == 0)
        {
            json.WriteNull("geometry");
            return;
        }
        json.WriteStartObject("geometry");
        json.WriteString("type", points.Count == 1 ? "Point" : "MultiPoint");
        json.WriteStartArray("coordinates");
        foreach (var (longitude, latitude) in points)
        {
            if (points.Count > 1)
            {
                json.WriteStartArray();
            }
            json.WriteNumberValue(longitude);
            json.WriteNumberValue(latitude);
            if (points.Count > 1)
            {
                json.WriteEndArray();
            }
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number / 1.0000000000000000000000000000m);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }
        json.WriteEndArray();
    }
}
