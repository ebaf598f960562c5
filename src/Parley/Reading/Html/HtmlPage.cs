namespace Parley.Reading.Html;

/// <summary>An HTML page cut into blocks.</summary>
internal sealed class HtmlPage
{
    /// <summary>The page as written.</summary>
    public string Source { get; init; } = "";

    public List<HtmlBlock> Blocks { get; } = [];

    /// <summary>The parent of each container, by number.</summary>
    public List<int> Parents { get; } = [0];

    /// <summary>The parent of each <c>article</c> element, by number.</summary>
    public List<int> ArticleParents { get; } = [0];

    /// <summary>Text of <c>title</c>.</summary>
    public string? DocumentTitle { get; set; }

    /// <summary>Values of <c>meta</c> elements by lower-case name or property; the first of each.</summary>
    public Dictionary<string, string> Meta { get; } = new(StringComparer.Ordinal);

    /// <summary>Values of <c>article:tag</c>.</summary>
    public List<string> Tags { get; } = [];

    public string? Canonical { get; set; }

    public string? Language { get; set; }

    /// <summary>Contents of <c>application/ld+json</c> scripts.</summary>
    public List<string> LinkedData { get; } = [];

    /// <summary>Elements that show that they hold a date or name authors, in page order.</summary>
    public IReadOnlyList<PageMark> Marks { get; set; } = [];

    /// <summary>Whether the page was nested deeper than the bound.</summary>
    public bool TooDeep { get; set; }

    /// <summary>Whether it had more blocks than the bound.</summary>
    public bool TooLong { get; set; }
}
