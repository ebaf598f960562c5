using System.Text.Json;
using Parley.Statements;
using Parley.Values;

namespace Parley.Ledger.Sqlite;

/// <summary>What was read of a page, packed. Beside each statement stands the arithmetic of its date, which the contract leaves out.</summary>
internal static class PageReadJson
{
    public static byte[] Write(PageRead read)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var article in read.Articles)
            {
                JsonSerializer.Serialize(json, article, StoredJson.Default.Article);
            }
            json.WriteEndArray();
            json.WriteStartArray("statements");
            foreach (var statement in read.Statements)
            {
                StatementJson.Write(json, statement);
            }
            json.WriteEndArray();
            json.WriteStartArray("relative");
            foreach (var statement in read.Statements)
            {
                if (TimingOf(statement)?.Relative is { } relative)
                {
                    JsonSerializer.Serialize(json, relative, StoredJson.Default.RelativeDate);
                }
                else
                {
                    json.WriteNullValue();
                }
            }
            json.WriteEndArray();
            json.WritePropertyName("diagnostics");
            JsonSerializer.Serialize(
                json,
                read.Diagnostics,
                StoredJson.Default.IReadOnlyListDiagnostic
            );
            json.WriteEndObject();
        }
        return Packed.Pack(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    public static PageRead Read(HeldPage page, byte[] packed)
    {
        using var document = JsonDocument.Parse(Packed.Unpack(packed));
        var root = document.RootElement;
        return new(
            page,
            [
                .. root.GetProperty("articles")
                    .EnumerateArray()
                    .Select(article => article.Deserialize(StoredJson.Default.Article)!),
            ],
            [
                .. root.GetProperty("statements")
                    .EnumerateArray()
                    .Zip(root.GetProperty("relative").EnumerateArray())
                    .Select(pair => ReadStatement(pair.First, pair.Second)),
            ],
            root.GetProperty("diagnostics").Deserialize(StoredJson.Default.IReadOnlyListDiagnostic)!
        );
    }

    private static Statement ReadStatement(JsonElement json, JsonElement relative)
    {
        var statement = StatementJson.Read(json);
        if (relative.ValueKind == JsonValueKind.Null || TimingOf(statement) is not { } timing)
        {
            return statement;
        }
        timing = timing with { Relative = relative.Deserialize(StoredJson.Default.RelativeDate) };
        return statement switch
        {
            Commitment commitment => commitment with { When = timing },
            TariffMeasure tariff => tariff with { Effective = timing },
            Figure figure => figure with { Period = timing },
            Meeting meeting => meeting with { When = timing },
            _ => statement,
        };
    }

    private static Timing? TimingOf(Statement statement) =>
        statement switch
        {
            Commitment commitment => commitment.When,
            TariffMeasure tariff => tariff.Effective,
            Figure figure => figure.Period,
            Meeting meeting => meeting.When,
            _ => null,
        };
}
