namespace Parley.Publishing.Briefs;

/// <summary>Lines below each other.</summary>
/// <param name="Heading">Heading of its own, or null.</param>
/// <param name="Items">The lines.</param>
public sealed record BriefList(string? Heading, IReadOnlyList<BriefLine> Items)
    : BriefBlock(Heading)
{
    /// <inheritdoc/>
    public override IEnumerable<BriefLine> Lines => Items;
}
