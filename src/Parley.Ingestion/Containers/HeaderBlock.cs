using System.Text;

namespace Parley.Ingestion.Containers;

/// <summary>The named fields of a web archive's record, an HTTP answer or a message. Names compare without case.</summary>
internal sealed class HeaderBlock
{
    private const int Most = 1000;
    private readonly List<(string Name, string Value)> fields = [];

    public int Count => fields.Count;

    /// <summary>The first field of this name, or null.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var field in fields)
            {
                if (field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return field.Value;
                }
            }
            return null;
        }
    }

    /// <summary>Takes a line; false where it is no field and goes on with none. Lines that begin with a space go on with the field before.</summary>
    public bool Add(string line)
    {
        if (line.Length > 0 && line[0] is ' ' or '\t' && fields.Count > 0)
        {
            var (name, value) = fields[^1];
            if (value.Length < 64 * 1024)
            {
                fields[^1] = (name, value + " " + line.Trim());
            }
            return true;
        }
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || line.AsSpan(0, colon).ContainsAny(" \t"))
        {
            return false;
        }
        if (fields.Count < Most)
        {
            fields.Add((line[..colon], line[(colon + 1)..].Trim()));
        }
        return true;
    }

    /// <summary>Reads fields up to an empty line.</summary>
    /// <param name="bytes">Where they begin.</param>
    /// <param name="end">Where what follows begins, from the first of the bytes.</param>
    public static HeaderBlock Read(ReadOnlySpan<byte> bytes, out int end)
    {
        var block = new HeaderBlock();
        end = 0;
        while (end < bytes.Length)
        {
            var line = LineAt(bytes, ref end);
            if (line.Length == 0)
            {
                break;
            }
            block.Add(line);
        }
        return block;
    }

    /// <summary>The line that begins here, without its end, as Latin-1; moves behind it.</summary>
    public static string LineAt(ReadOnlySpan<byte> bytes, ref int at)
    {
        var rest = bytes[at..];
        var length = rest.IndexOf((byte)'\n');
        at += length < 0 ? rest.Length : length + 1;
        return Encoding.Latin1.GetString(length < 0 ? rest : rest[..length]).TrimEnd('\r');
    }
}
