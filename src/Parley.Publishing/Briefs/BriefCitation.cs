using Parley.Entries;
using Parley.Statements;

namespace Parley.Publishing.Briefs;

/// <summary>
/// A figure, or words of a source, with what backs it: sentences that were read, or the address of a curated row. Exactly one of
/// the two is there.
/// </summary>
public sealed record BriefCitation : BriefPart
{
    /// <summary>A citation that prints <paramref name="text"/>.</summary>
    public BriefCitation(string text)
        : base(text) { }

    /// <summary>Identifier of the entry, series or position that it belongs to.</summary>
    public required string Subject { get; init; }

    /// <summary>The number printed, in whole units; null where the text is words of the source.</summary>
    public decimal? Value { get; init; }

    /// <summary>Statements that say so, at most a few from different articles.</summary>
    public IReadOnlyList<StatementId> Statements { get; init; } = [];

    /// <summary>Source of a curated figure; it prints with a dagger.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Identifier of the conflict that it is a side of; it prints as disputed.</summary>
    public string? Dispute { get; init; }

    /// <summary>Whether the other sides of <see cref="Dispute"/> stand in the same place, so that no mark has to point there.</summary>
    public bool BesideOtherSides { get; init; }

    /// <summary>Whether the line prints it as a duty that is collected.</summary>
    public bool AsLaw { get; init; }
}
