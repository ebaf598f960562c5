using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Reading.Html;

/// <summary>What a page's JSON-LD says of its article (<see href="https://schema.org/NewsArticle"/>).</summary>
internal sealed partial class LinkedData
{
    private const int MaximumNodes = 2000;
    private const int MaximumDepth = 6;
    private const int MaximumNames = 20;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };

    /// <summary>Properties whose nodes are the page's own, not comments, recommendations or pictures.</summary>
    private static readonly string[] Inward =
    [
        "@graph",
        "mainEntity",
        "mainEntityOfPage",
        "hasPart",
        "subjectOf",
    ];

    private readonly List<LinkedNode> nodes = [];
    private int seen;

    private LinkedData() { }

    /// <summary>Nodes in the order of the page.</summary>
    public IReadOnlyList<LinkedNode> Nodes => nodes;

    /// <summary>Reads the scripts; one that is broken says nothing.</summary>
    public static LinkedData Read(IEnumerable<string> scripts)
    {
        var data = new LinkedData();
        foreach (var script in scripts)
        {
            if (!data.TryRead(script) && !data.TryRead(Mended(script)))
            {
                data.ReadBroken(script);
            }
        }
        return data;
    }

    /// <summary>The article that the page is about: the one of this headline, else the first.</summary>
    public LinkedNode? Article(string? title)
    {
        var articles = nodes.FindAll(node => node.IsArticle);
        return articles.Find(node => Same(node.Headline, title)) ?? articles.FirstOrDefault();
    }

    private static bool Same(string? headline, string? title) =>
        headline is { Length: > 0 }
        && title is { Length: > 0 }
        && (
            title.StartsWith(headline, StringComparison.OrdinalIgnoreCase)
            || headline.StartsWith(title, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Line breaks within strings, comment signs around the script: what pages get wrong.</summary>
    private static string Mended(string script)
    {
        var mended = string.Create(
            script.Length,
            script,
            static (span, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    span[i] = char.IsControl(text[i]) ? ' ' : text[i];
                }
            }
        );
        var start = mended.AsSpan().IndexOfAny('{', '[');
        var end = mended.AsSpan().LastIndexOfAny('}', ']');
        return start < 0 || end < start ? "" : mended[start..(end + 1)];
    }

    private bool TryRead(string script)
    {
        if (script.AsSpan().IsWhiteSpace())
        {
            return true;
        }
        try
        {
            using var document = JsonDocument.Parse(script, Options);
            Visit(document.RootElement, 0);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The dates of a script that is no JSON even when mended: the first of each property.</summary>
    private void ReadBroken(string script)
    {
        var type = ArticleType().Match(script);
        string? First(string property)
        {
            foreach (Match match in DateProperty().Matches(script))
            {
                if (match.Groups["name"].ValueSpan.SequenceEqual(property))
                {
                    return match.Groups["value"].Value;
                }
            }
            return null;
        }
        nodes.Add(
            new LinkedNode(type.Success ? type.Groups["name"].Value : "WebPage")
            {
                Published = First("datePublished"),
                Created = First("dateCreated"),
                Modified = First("dateModified"),
            }
        );
    }

    private void Visit(JsonElement node, int depth)
    {
        if (depth > MaximumDepth || seen++ > MaximumNodes)
        {
            return;
        }
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                Visit(item, depth + 1);
            }
            return;
        }
        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }
        if (Type(node) is { } type)
        {
            nodes.Add(Of(node, type));
        }
        foreach (var name in Inward)
        {
            if (node.TryGetProperty(name, out var inner))
            {
                Visit(inner, depth + 1);
            }
        }
    }

    private static string? Type(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return null;
        }
        if (type.ValueKind == JsonValueKind.Array)
        {
            type = type.EnumerateArray()
                .FirstOrDefault(name => name.ValueKind == JsonValueKind.String);
        }
        var name = type.ValueKind == JsonValueKind.String ? type.GetString() : null;
        return name?[(name.LastIndexOfAny(['/', ':', '#']) + 1)..];
    }

    private static LinkedNode Of(JsonElement node, string type) =>
        new(type)
        {
            Headline = Text(node, "headline") ?? Text(node, "name"),
            Published = Text(node, "datePublished"),
            Created =
                Text(node, "dateCreated") ?? Text(node, "uploadDate") ?? Text(node, "datePosted"),
            Modified = Text(node, "dateModified"),
            Url = Text(node, "url") ?? Text(node, "mainEntityOfPage"),
            Section = Names(node, "articleSection").FirstOrDefault(),
            Publisher = Names(node, "publisher").FirstOrDefault(),
            Authors =
            [
                .. Names(node, "author")
                    .Concat(Names(node, "creator"))
                    .Distinct(StringComparer.Ordinal)
                    .Take(MaximumNames),
            ],
            Keywords = [.. Names(node, "keywords").Take(MaximumNames)],
        };

    private static IEnumerable<string> Names(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? Names(value) : [];

    private static IEnumerable<string> Names(JsonElement node) =>
        node.ValueKind switch
        {
            JsonValueKind.Array => node.EnumerateArray().SelectMany(Names),
            JsonValueKind.Object => Text(node, "name") is { } name ? [name] : [],
            JsonValueKind.String when Clean(node) is { } name => [name],
            _ => [],
        };

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? Clean(value)
            : null;

    /// <summary>The characters of a string; pages write references into them that belong to HTML.</summary>
    private static string? Clean(JsonElement value) =>
        value.GetString() is { Length: > 0 and < 1000 } text
        && MarkupTokenizer.Resolved(text, 0, text.Length).Trim() is { Length: > 0 } clean
            ? clean
            : null;

    [GeneratedRegex(
        @"""@type""\s{0,8}:\s{0,8}""(?<name>[A-Za-z]{0,24}Article|BlogPosting)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ArticleType();

    [GeneratedRegex(
        @"""(?<name>datePublished|dateCreated|dateModified)""\s{0,8}:\s{0,8}""(?<value>[^""]{8,40})""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DateProperty();
}
