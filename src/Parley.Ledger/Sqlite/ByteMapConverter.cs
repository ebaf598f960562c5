using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Documents;

namespace Parley.Ledger.Sqlite;

/// <summary>A way back to bytes as one list of numbers, four a segment.</summary>
internal sealed class ByteMapConverter : JsonConverter<ByteMap>
{
    public override ByteMap Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var numbers = new List<int>();
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            numbers.Add(reader.GetInt32());
        }
        var segments = new MapSegment[numbers.Count / 4];
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = new(
                numbers[4 * i],
                numbers[(4 * i) + 1],
                numbers[(4 * i) + 2],
                numbers[(4 * i) + 3]
            );
        }
        return segments.Length == 0 ? ByteMap.Empty : new(segments);
    }

    public override void Write(Utf8JsonWriter writer, ByteMap value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var segment in value.Segments)
        {
            writer.WriteNumberValue(segment.TextStart);
            writer.WriteNumberValue(segment.TextLength);
            writer.WriteNumberValue(segment.ByteStart);
            writer.WriteNumberValue(segment.ByteLength);
        }
        writer.WriteEndArray();
    }
}
