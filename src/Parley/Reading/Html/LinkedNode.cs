namespace Parley.Reading.Html;

/// <summary>What one node of JSON-LD says of a page or an article.</summary>
internal sealed record LinkedNode(string Type)
{
    public string? Headline { get; init; }

    public string? Published { get; init; }

    public string? Created { get; init; }

    public string? Modified { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Whether it is an article of some kind, rather than the page around it or something else.</summary>
    public bool IsArticle =>
        Type.EndsWith("Article", StringComparison.Ordinal)
        || Type
            is "BlogPosting"
                or "Report"
                or "PressRelease"
                or "LiveBlogPosting"
                or "DiscussionForumPosting"
                or "SocialMediaPosting";
}
