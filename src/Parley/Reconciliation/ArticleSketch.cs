using Parley.Documents;
using Parley.Reconciliation.Copies;
using Parley.Reconciliation.Dating;
using Parley.Statements;

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

    internal CopySketch Copies { get; init; } = CopySketch.Empty;

    /// <summary>What it tells of meetings and promises, which date others and join stories.</summary>
    internal IReadOnlyList<Statement> Events { get; init; } = [];
}
