using System.Text;

namespace Parley.Documents.Charsets;

/// <summary>Charsets that a page or its transport names.</summary>
internal static class CharsetLabel
{
    private const int Window = 4096;
    private const int LongestLabel = 40;

    private static readonly Dictionary<string, string> Names = CharsetTable
        .Rows("charset-labels.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The encoding that a <c>Content-Type</c> header names, or null.</summary>
    public static Encoding? InHeader(string? contentType) =>
        contentType is null ? null : ByLabel(Value(contentType, "charset"));

    /// <summary>The encoding that the XML declaration or a <c>meta</c> element names, or null.</summary>
    public static Encoding? InPage(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Window)]);
        var named = ByLabel(InDeclaration(head)) ?? ByLabel(InMeta(head));
        // What can read its own name as single bytes is not written in pairs of them.
        return named is UnicodeEncoding or UTF32Encoding ? Encoding.UTF8 : named;
    }

    /// <summary>An encoding by the name that <c>charset-labels.tsv</c> gives it.</summary>
    public static Encoding Named(string name) =>
        name == "utf-8"
            ? Encoding.UTF8
            : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static string? InDeclaration(string head)
    {
        var start = head.AsSpan().TrimStart();
        if (!start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        var end = start.IndexOf("?>");
        return end < 0 ? null : Value(start[..end].ToString(), "encoding");
    }

    private static string? InMeta(string head)
    {
        for (
            var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = head.IndexOf("<meta", at + 5, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = head.IndexOf('>', at);
            if (Value(head[at..(end < 0 ? head.Length : end)], "charset") is { } label)
            {
                return label;
            }
        }
        return null;
    }

    /// <summary>What follows a key and an equals sign, quotes left out.</summary>
    private static string? Value(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }
        var rest = text.AsSpan(at + key.Length).TrimStart();
        if (rest.Length == 0 || rest[0] != '=')
        {
            return null;
        }
        rest = rest[1..].TrimStart(" \"'\t");
        var end = 0;
        while (
            end < rest.Length && !char.IsWhiteSpace(rest[end]) && !"\"';>/?,".Contains(rest[end])
        )
        {
            end++;
        }
        return end is 0 or > LongestLabel ? null : rest[..end].ToString();
    }

    private static Encoding? ByLabel(string? label) =>
        label is not null && Names.TryGetValue(label.ToLowerInvariant(), out var name)
            ? Named(name)
            : null;
}
