using Parley.Values;

namespace Parley.Documents;

/// <summary>
/// An article cut out of a page: clean text without title, byline and captions, every character of it traceable to
/// the page's bytes.
/// </summary>
public sealed record Article
{
    /// <summary>Page and place on it.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>Path of the page (<see cref="Page.Path"/>).</summary>
    public required string Path { get; init; }

    /// <summary>Headline as printed, or null where the page prints none.</summary>
    public string? Title { get; init; }

    /// <summary>Second headline or standfirst, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Clean text as the statement contract defines it.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of <see cref="Text"/>, ascending, joined by one LF.</summary>
    public required IReadOnlyList<TextBlock> Blocks { get; init; }

    /// <summary>The way back to bytes.</summary>
    public required ByteMap Map { get; init; }

    /// <summary>The publication day, as far as this page alone settles it; reconciliation settles the rest.</summary>
    public Publication? Published { get; init; }

    /// <summary>Where the page gives the publication day, in words; null where it gives none or an inference says it.</summary>
    public string? PublishedWhere { get; init; }

    /// <summary>Day of the last change, where the page tells it apart from publication.</summary>
    public DateBounds? Updated { get; init; }

    /// <summary>Every candidate date with its origin.</summary>
    public IReadOnlyList<DateCandidate> Dates { get; init; } = [];

    /// <summary>Who publishes the article (not the wire it credits), or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Authors as printed in the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Sources credited ("Source: FNN", "With inputs from Reuters").</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>Subjects that the page or its feed names, as printed.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>ISO 639-1 code, or null where it cannot be told.</summary>
    public string? Language { get; init; }

    /// <summary>Canonical address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The part of the outlet that it appears in, as the page names it, or null.</summary>
    public string? Section { get; init; }

    /// <summary>Whether the page says "Sample page written for Parley"; surfaces that show it then print "Sample data".</summary>
    public bool Sample { get; init; }

    /// <summary>What reading wants known about this article.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
