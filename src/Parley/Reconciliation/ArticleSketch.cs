using Parley.Documents;
using Parley.Reconciliation.Copies;
using Parley.Reconciliation.Dating;
using Parley.Reconciliation.Stories;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation;

/// <summary>
/// What the set needs of an article once its text is gone: a few hundred bytes to a kilobyte, made from the article alone. Dates,
/// copies and stories are settled over sketches, so a set may be larger than memory.
/// </summary>
public sealed class ArticleSketch
{
    internal ArticleSketch(ArticleId id, string path, Publication? published)
    {
        Id = id;
        Path = path;
        Published = published;
    }

    private ArticleSketch(ArticleSketch other)
        : this(other.Id, other.Path, other.Published)
    {
        Headline = other.Headline;
        Titled = other.Titled;
        Dating = other.Dating;
        Story = other.Story;
        Copies = other.Copies;
        Versions = other.Versions;
        Updated = other.Updated;
        Meetings = other.Meetings;
    }

    /// <summary>Page and place on it.</summary>
    public ArticleId Id { get; }

    /// <summary>Path of the page.</summary>
    public string Path { get; }

    /// <summary>The publication day, as far as the page settles it.</summary>
    public Publication? Published { get; }

    /// <summary>Headline, else the first words of the text.</summary>
    internal string Headline { get; init; } = "";

    /// <summary>Whether the page prints the headline.</summary>
    internal bool Titled { get; init; }

    internal DateFacts Dating { get; init; } = DateFacts.None;

    /// <summary>Day of the last change, where the page tells it.</summary>
    internal DateBounds? Updated { get; init; }

    internal RevisionSketch Versions { get; init; } = RevisionSketch.None;

    internal StorySketch Story { get; init; } = StorySketch.Empty;

    internal CopySketch Copies { get; init; } = CopySketch.Empty;

    /// <summary>Meetings that it tells of, which date others.</summary>
    internal IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>The same with the meetings that the article turned out to tell of.</summary>
    public ArticleSketch With(IEnumerable<Meeting> meetings) =>
        new(this) { Meetings = [.. meetings] };
}
