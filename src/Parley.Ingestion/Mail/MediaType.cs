using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Mail;

/// <summary>A <c>Content-Type</c> with its parameters (RFC 2045, section 5).</summary>
internal sealed class MediaType
{
    private readonly Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);

    private MediaType(string name) => Name = name;

    /// <summary>Type and subtype in small letters.</summary>
    public string Name { get; }

    public string? this[string parameter] => parameters.GetValueOrDefault(parameter);

    public bool Is(string prefix) => Name.StartsWith(prefix, StringComparison.Ordinal);

    public static MediaType Of(HeaderBlock headers, string otherwise = "text/plain") =>
        Read(headers["Content-Type"] ?? otherwise);

    public static MediaType Read(string text)
    {
        var parts = Parts(text);
        var type = new MediaType(parts[0].Trim().ToLowerInvariant());
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                type.parameters.TryAdd(
                    part[..equals].Trim(),
                    part[(equals + 1)..].Trim().Trim('"')
                );
            }
        }
        return type;
    }

    /// <summary>Cut at semicolons outside quotes.</summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == ';' && !quoted)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }
        parts.Add(text[start..]);
        return parts;
    }
}
