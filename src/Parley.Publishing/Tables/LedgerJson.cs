using System.Globalization;
using System.Text.Json;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;
using Parley.Values;
using static Parley.Statements.ContractJson;

namespace Parley.Publishing.Tables;

/// <summary><c>ledger --format json</c> of the output contract.</summary>
public static class LedgerJson
{
    /// <summary>Writes the entries of a view.</summary>
    public static void Write(Utf8JsonWriter json, LedgerView view, IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(entries);
        json.WriteStartObject();
        json.WriteString("schema", "parley.ledger/1");
        json.WriteString("asOf", view.AsOf is { } day ? DateBounds.Day(day).ToString() : null);
        json.WriteNumber("undatedLeftOut", view.UndatedLeftOut);
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            Write(json, view, entry);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes one entry, with what its amount is worth in the currency that most are stated in.</summary>
    public static void Write(Utf8JsonWriter json, LedgerView view, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(entry);
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("kind", ContractName.Of(entry.Kind));
        json.WriteString("origin", ContractName.Of(entry.Origin));
        json.WriteString("title", entry.Title);
        json.WriteString("status", ContractName.Of(entry.Status));
        json.WriteString("since", entry.Since?.ToString());
        Texts(json, "actors", [.. entry.Actors.Select(actor => actor.Id)]);
        Texts(json, "absent", [.. entry.Absent.Select(party => party.Id)]);
        Number(json, "round", entry.Round);
        json.WriteString("target", entry.Target?.Id);
        json.WriteString("action", entry.Action);
        json.WriteString("subject", entry.Subject);
        WriteAmount(json, "amount", entry.Amount);
        Write(json, Worth.Of(view, entry, view.Currency));
        json.WriteString("moneyKind", ContractName.Of(entry.MoneyKind));
        WriteQuantity(json, "rate", entry.Rate);
        WriteQuantity(json, "jobs", entry.Jobs);
        json.WriteStartArray("places");
        foreach (var place in entry.Places)
        {
            WritePlace(json, null, place);
        }
        json.WriteEndArray();
        json.WriteString("sector", entry.Sector);
        WriteTiming(json, "when", entry.When);
        json.WriteString("parent", entry.Parent);
        json.WriteBoolean("counts", entry.Counts);
        json.WriteStartArray("history");
        foreach (var step in entry.History)
        {
            json.WriteStartObject();
            json.WriteString("on", step.On?.ToString());
            json.WriteString("status", ContractName.Of(step.Status));
            WriteAmount(json, "amount", step.Amount);
            Texts(json, "statements", [.. step.Statements.Select(id => id.Value)]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Texts(json, "statements", [.. entry.Statements.Select(id => id.Value)]);
        Texts(json, "articles", [.. entry.Articles.Select(id => id.ToString())]);
        json.WriteNumber("origins", entry.Origins);
        Texts(json, "conflicts", [.. entry.Conflicts]);
        json.WriteStartArray("links");
        foreach (var link in entry.Links)
        {
            json.WriteStartObject();
            json.WriteString("type", ContractName.Of(link.Kind));
            json.WriteString("to", link.To);
            json.WriteString("ground", link.Ground);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (entry.Source is { } source)
        {
            SourceJson.Write(json, "source", source);
        }
        json.WriteEndObject();
    }

    /// <summary><c>{value,currency,rate,month,source}</c>; the last three are null where nothing was converted.</summary>
    private static void Write(Utf8JsonWriter json, Worth? worth)
    {
        if (worth is null)
        {
            json.WriteNull("worth");
            return;
        }
        json.WriteStartObject("worth");
        json.WriteNumber("value", decimal.Round(worth.Value, 2));
        json.WriteString("currency", worth.Currency);
        Number(json, "rate", worth.Conversion is { } used ? decimal.Round(used.Rate, 8) : null);
        json.WriteString(
            "month",
            worth.Conversion?.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        );
        json.WriteString("source", worth.Conversion?.Source);
        json.WriteEndObject();
    }
}
