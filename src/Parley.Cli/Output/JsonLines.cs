using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Cli.Output;

/// <summary>Writes JSON: one object a line, or one document.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly byte[] LineFeed = [(byte)'\n'];

    /// <summary>Writes one indented document and a line feed.</summary>
    public static void WriteDocument(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options with { Indented = true }))
        {
            write(json);
        }
        output.Write(LineFeed);
    }

    /// <summary>Fields of an object without its braces, so that a line can be put together from parts.</summary>
    public static byte[] Fields(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 12);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan[1..^1].ToArray();
    }

    /// <summary>Writes one object a line.</summary>
    public static void Write<T>(
        Stream output,
        IEnumerable<T> values,
        Action<Utf8JsonWriter, T> write
    )
    {
        const int portion = 1 << 15;
        var buffer = new ArrayBufferWriter<byte>(2 * portion);
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (var value in values)
        {
            write(json, value);
            json.Flush();
            buffer.Write(LineFeed);
            if (buffer.WrittenCount >= portion)
            {
                output.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
            json.Reset(buffer);
        }
        output.Write(buffer.WrittenSpan);
    }
}
