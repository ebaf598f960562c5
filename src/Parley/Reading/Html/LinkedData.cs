using System.Text.Json;

namespace Parley.Reading.Html;

/// <summary>What a page's JSON-LD says of its article (<see href="https://schema.org/NewsArticle"/>).</summary>
internal sealed class LinkedData
{
    private const int MaximumNodes = 2000;
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public string? Publisher { get; private set; }

    public string? Url { get; private set; }

    public List<string> Authors { get; } = [];

    /// <summary>Reads the first article among these scripts; null where none describes one.</summary>
    public static LinkedData? Read(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
        {
            try
            {
                using var document = JsonDocument.Parse(script, Options);
                if (Article(document.RootElement) is { } article)
                {
                    return article;
                }
            }
            catch (JsonException)
            {
                // A broken script says nothing; the page's text is still there.
            }
        }
        return null;
    }

    private static LinkedData? Article(JsonElement root)
    {
        var pending = new Queue<JsonElement>();
        pending.Enqueue(root);
        for (var seen = 0; seen < MaximumNodes && pending.TryDequeue(out var node); seen++)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray())
                {
                    pending.Enqueue(item);
                }
                continue;
            }
            if (node.ValueKind != JsonValueKind.Object)
            {
                continue;
            }
            if (IsArticle(node))
            {
                return Of(node);
            }
            if (node.TryGetProperty("@graph", out var graph))
            {
                pending.Enqueue(graph);
            }
            if (node.TryGetProperty("mainEntity", out var entity))
            {
                pending.Enqueue(entity);
            }
        }
        return null;
    }

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return false;
        }
        return type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(Named)
            : Named(type);

        static bool Named(JsonElement name) =>
            name.ValueKind == JsonValueKind.String
            && name.GetString() is { } text
            && (
                text.EndsWith("Article", StringComparison.Ordinal)
                || text is "BlogPosting" or "Report" or "PressRelease" or "AnalysisNewsArticle"
            );
    }

    private static LinkedData Of(JsonElement node)
    {
        var data = new LinkedData
        {
            Headline = Text(node, "headline") ?? Text(node, "name"),
            Published = Text(node, "datePublished"),
            Modified = Text(node, "dateModified"),
            Url = Text(node, "url") ?? Text(node, "mainEntityOfPage"),
        };
        if (node.TryGetProperty("publisher", out var publisher))
        {
            data.Publisher = Names(publisher).FirstOrDefault();
        }
        if (node.TryGetProperty("author", out var author))
        {
            data.Authors.AddRange(Names(author).Take(20));
        }
        return data;
    }

    private static IEnumerable<string> Names(JsonElement node) =>
        node.ValueKind switch
        {
            JsonValueKind.Array => node.EnumerateArray().SelectMany(Names),
            JsonValueKind.Object => Text(node, "name") is { } name ? [name] : [],
            JsonValueKind.String when node.GetString() is { Length: > 0 } name => [name],
            _ => [],
        };

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 and < 1000 } text
            ? text.Trim()
            : null;
}
