using System.Globalization;
using System.Text.Json;
using Parley.Values;

namespace Parley.Statements;

/// <summary>Values as the contract writes them, on every surface.</summary>
public static class ContractJson
{
    /// <summary>An amount by the contract, or null.</summary>
    public static void WriteAmount(Utf8JsonWriter writer, string name, Amount? amount)
    {
        if (amount is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WriteStartObject(name);
        Number(writer, "value", amount.Value);
        Number(writer, "low", amount.Low);
        Number(writer, "high", amount.High);
        writer.WriteString("currency", amount.Currency);
        writer.WriteString("qualifier", ContractName.Of(amount.Qualifier));
        Text(writer, "per", amount.Per);
        WriteAmount(writer, "converted", amount.Converted);
        Text(writer, "covers", amount.Covers is { } scope ? ContractName.Of(scope) : null);
        Text(writer, "nature", amount.Nature is { } nature ? ContractName.Of(nature) : null);
        if (amount.Prices is { } prices)
        {
            writer.WriteString("prices", prices);
        }
        writer.WriteEndObject();
    }

    /// <summary>A quantity by the contract, or null; without a name it is an item of a list.</summary>
    public static void WriteQuantity(Utf8JsonWriter writer, string? name, Quantity? quantity)
    {
        if (quantity is null)
        {
            writer.WriteNull(name!);
            return;
        }
        Open(writer, name);
        Number(writer, "value", quantity.Value);
        Number(writer, "low", quantity.Low);
        Number(writer, "high", quantity.High);
        writer.WriteString("qualifier", ContractName.Of(quantity.Qualifier));
        Text(writer, "unit", quantity.Unit);
        writer.WriteEndObject();
    }

    /// <summary>A place by the contract, or null; without a name it is an item of a list.</summary>
    public static void WritePlace(Utf8JsonWriter writer, string? name, Place? place)
    {
        if (place is null)
        {
            writer.WriteNull(name!);
            return;
        }
        Open(writer, name);
        writer.WriteString("name", place.Name);
        Text(writer, "code", place.Code);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            writer.WriteNumber("lat", latitude);
            writer.WriteNumber("lon", longitude);
        }
        if (place.County is { } county)
        {
            writer.WriteString("county", county);
        }
        writer.WriteEndObject();
    }

    /// <summary>A date by the contract: resolved, or the words that wait for an anchor; or null.</summary>
    public static void WriteTiming(Utf8JsonWriter writer, string name, Timing? timing)
    {
        if (timing is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WriteStartObject(name);
        if (timing.Period is { } period)
        {
            Text(writer, "from", Iso(period.From));
            Text(writer, "to", Iso(period.To));
            writer.WriteString("grain", ContractName.Of(period.Grain));
        }
        if (timing.Phrase is { } phrase)
        {
            // A resolved date keeps its words too, under a name that no reader takes for an open one.
            writer.WriteString(timing.Period is null ? "relative" : "phrase", phrase);
        }
        writer.WriteEndObject();
    }

    internal static string? Iso(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static void Open(Utf8JsonWriter writer, string? name)
    {
        if (name is null)
        {
            writer.WriteStartObject();
        }
        else
        {
            writer.WriteStartObject(name);
        }
    }

    internal static void Text(Utf8JsonWriter writer, string name, string? value) =>
        writer.WriteString(name, value);

    /// <summary>A list of texts.</summary>
    public static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }
        writer.WriteEndArray();
    }

    /// <summary>A list of parties, by identifier.</summary>
    public static void Parties(Utf8JsonWriter writer, string name, IReadOnlyList<Party> parties)
    {
        writer.WriteStartArray(name);
        foreach (var party in parties)
        {
            writer.WriteStringValue(party.Id);
        }
        writer.WriteEndArray();
    }

    /// <summary>A number without trailing zeros, or null.</summary>
    public static void Number(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            // Dividing by a one with 28 zeros drops the trailing zeros that a decimal carries along.
            writer.WriteNumber(name, number / 1.0000000000000000000000000000m);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
